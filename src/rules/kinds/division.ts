import { z } from 'zod';

const terms = z.array(z.string().min(1)).min(1);

/** Names of parts that nothing belongs to twice: what is old is not new. */
export const division = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z0-9-]*$/),
  /** The words for each part. */
  parts: z.array(terms).min(2),
  /** Together they are all there is: where each is printed, their sum is the whole. */
  complete: z.boolean().default(false),
  /** Words of a whole that they divide completely; any whole when absent. */
  of: terms.optional(),
});

export type DivisionRule = z.infer<typeof division>;
