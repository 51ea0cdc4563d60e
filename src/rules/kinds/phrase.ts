import { z } from 'zod';

/** A sentence that the program puts into a message; `{name}` is filled in. */
export const phrase = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9.-]*$/),
  text: z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }),
});
