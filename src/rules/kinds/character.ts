import { z } from 'zod';

/** Characters that look alike, and the one that recognisers see instead; an empty `to` takes them out. */
export const character = z.strictObject({
  id: z.string(),
  /** Every character of this string is replaced. */
  from: z.string().min(1),
  to: z.string().max(1),
});
