/** Vocabularies of cited documents: their types, the bodies that issue them, the provinces. */
import { z } from 'zod';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
const words = z.array(z.string().min(1));

export const documentType = z.strictObject({
  id,
  /** As it is written in full; the contract's `type`. */
  name: z.string().min(1),
  /** What stands for it in a symbol, in any letter case. */
  codes: words.default([]),
  /** How the word itself is abbreviated in running text; exact letter case. */
  abbreviations: words.default([]),
  /** `named`: also cited by its bare number; `law`: also cited by its name and year. */
  cited: z.enum(['named', 'law']).optional(),
});

export const body = z.strictObject({
  id,
  /** The name that stands in a document's key. */
  name: z.string().min(1),
  also: words.default([]),
  codes: words.default([]),
  /**
   * One in the country, one in each province or district, one at each unit whose level is written behind, or a word by
   * which a report calls its own issuer.
   */
  scope: z.enum(['national', 'province', 'district', 'unit', 'own']),
});

export const province = z.strictObject({
  id,
  name: z.string().min(1),
  also: words.default([]),
  kind: z.enum(['province', 'city']),
  /** The province that it has belonged to since 1 July 2025; itself when absent. */
  successor: id.optional(),
});

export type DocumentType = z.infer<typeof documentType>;
export type Body = z.infer<typeof body>;
export type Province = z.infer<typeof province>;
