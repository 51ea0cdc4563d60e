import { z } from 'zod';

/** A named piece of a pattern; other pieces are called by `{their-name}`. */
export const pattern = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z0-9.-]*$/),
  /** Strings that the whole piece must match. */
  matches: z.array(z.string()).min(1),
  /** Strings that it must not match. */
  misses: z.array(z.string()).default([]),
  /** JavaScript regular expression source, flags `u` and `i` unless `case: exact`. */
  pattern: z.string().min(1),
  case: z.enum(['any', 'exact']).default('any'),
});

export type PatternRule = z.infer<typeof pattern>;
