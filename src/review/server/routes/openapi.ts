import { z } from 'zod';
import { acceptedBy } from '../frame/mount.ts';
import { type Route, route } from '../frame/route.ts';

/** The documentation of all routes, itself included. */
export const openapi = (routes: readonly Route[]): Route => {
  const own: Route = route({
    method: 'get',
    path: '/api/openapi.json',
    about: 'This documentation (OpenAPI 3.1); what answers look like stands in `src/review/api.ts`.',
    answer: async ({ review }): Promise<object> => ({
      openapi: '3.1.0',
      info: { title: 'doisoat', version: review.version },
      paths: pathsOf([...routes, own]),
    }),
  });
  return own;
};

function pathsOf(routes: readonly Route[]): Record<string, Record<string, object>> {
  const paths: Record<string, Record<string, object>> = {};
  for (const one of routes) {
    const path = one.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [one.method]: operationOf(one) };
  }
  return paths;
}

function operationOf(one: Route): object {
  const named = [...one.path.matchAll(/:(\w+)/g)].map(([, name]) => parameter(name!, 'path', true, { type: 'string' }));
  const schema = z.toJSONSchema(acceptedBy(one), { io: 'input', unrepresentable: 'any' });
  const asked = Object.entries(schema.properties ?? {}).map(([name, value]) =>
    parameter(name, 'query', schema.required?.includes(name) ?? false, value),
  );
  const body = one.body && z.toJSONSchema(one.body, { io: 'input', unrepresentable: 'any' });
  return {
    summary: one.about,
    parameters: [...named, ...asked],
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    responses: { default: { description: 'See src/review/api.ts' } },
  };
}

const parameter = (name: string, place: string, required: boolean, schema: unknown) => ({
  ...{ name, in: place, required, schema },
});
