import { z } from 'zod';

const level = z.enum(['province', 'district', 'commune']);

/** Which level of administration stands directly above another; bounds are days, both included. */
export const tier = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  level,
  above: level,
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
});

export type Tier = z.infer<typeof tier>;
