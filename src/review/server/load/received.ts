import type { Context } from 'hono';
import { harmless } from '../../../present/harmless.ts';
import { RequestProblem } from '../problem.ts';
import { mostFiles } from './uploads.ts';

const longestName = 200;

/** The files of a request: in multipart form data, or one as its body. */
export async function receivedFiles({ req }: Context): Promise<{ name: string; bytes: Uint8Array }[]> {
  if (!/^multipart\/form-data\b/i.test(req.header('content-type') ?? '')) {
    const bytes = new Uint8Array(await req.arrayBuffer());
    return bytes.length === 0 ? none() : [{ name: shownName(decoded(req.header('x-file-name') ?? '')), bytes }];
  }
  const form = await req.formData().catch(() => {
    throw new RequestProblem('badRequest', 'serve.wrongForm');
  });
  const files = [...form.values()].filter((value) => typeof value !== 'string');
  if (files.length === 0) return none();
  if (files.length > mostFiles) throw new RequestProblem('tooLarge', 'serve.tooMany', { most: mostFiles });
  return Promise.all(
    files.map(async (file) => ({ name: shownName(file.name), bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

function none(): never {
  throw new RequestProblem('badRequest', 'serve.noFiles');
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A name is only shown, and only its last part. */
const shownName = (name: string): string =>
  harmless(name.split(/[/\\]/).at(-1) ?? '')
    .trim()
    .slice(0, longestName) || '?';
