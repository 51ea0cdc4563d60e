import { z } from 'zod';

/** An encoding of Vietnamese from before Unicode. Codes are written as Windows-1252 shows them. */
export const encoding = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string(),
  /** How the names of its fonts begin, upper and lower case alike. */
  fonts: z.array(z.string().min(1)).default([]),
  /** How the names of fonts end that show small letters as capitals. */
  capitalFonts: z.array(z.string().min(1)).default([]),
  /** `derived`: the table is repeated in capitals; `shared`: toned capitals have the codes of the small letters. */
  capitals: z.enum(['derived', 'shared']),
  /** Other characters that stand for a code. */
  variants: z.record(z.string().length(1), z.string().length(1)).default({}),
  /** Characters that mostly mean themselves, but stand for a code where only so a word is a syllable. */
  doubtful: z.record(z.string().length(1), z.string().length(1)).default({}),
  /** One or two codes → letter. */
  letters: z.record(z.string().min(1).max(2), z.string().length(1)),
  /** Text in the encoding → the same in Unicode. */
  examples: z.record(z.string(), z.string()).default({}),
});

export type Encoding = z.infer<typeof encoding>;
