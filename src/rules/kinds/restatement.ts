import { z } from 'zod';

export const restatementRoles = ['again', 'definite', 'moment', 'period', 'open', 'common'] as const;

/** Words that decide whether two figures state one quantity: they point back, name another time, say that work is unfinished, or say nothing. */
export const restatement = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z0-9-]*$/),
  role: z.enum(restatementRoles),
  terms: z.array(z.string().min(1)).min(1),
});

export type RestatementRole = (typeof restatementRoles)[number];
