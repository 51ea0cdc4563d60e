import { z } from 'zod';

/** A named piece of a pattern; other pieces are called by `{their-name}`. */
export const pattern = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z0-9.-]*$/),
  /** Strings that it must match as a whole; in "one «two» three" just the marked part, where its surroundings matter. */
  matches: z.array(z.string()).min(1),
  /** Strings that it must not match so. */
  misses: z.array(z.string()).default([]),
  /** JavaScript regular expression source, flags `u` and `i` unless `case: exact`. */
  pattern: z.string().min(1),
  case: z.enum(['any', 'exact']).default('any'),
});

export type PatternRule = z.infer<typeof pattern>;
