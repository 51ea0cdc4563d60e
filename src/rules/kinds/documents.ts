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
  /** Whether the year always belongs to its number, even where it is left out. */
  yearly: z.boolean().default(false),
  /** Whether its numbers carry no code for the type: letters. */
  uncoded: z.boolean().default(false),
});

export const body = z.strictObject({
  id,
  /** The name that stands in a document's key. */
  name: z.string().min(1),
  also: words.default([]),
  codes: words.default([]),
  /** Those of its codes that are other ways to write the first one; the rest may stand for other bodies too. */
  variants: words.default([]),
  /**
   * One in the country, one in each province or district, one at each unit whose level is written behind, or a word by
   * which a report calls its own issuer.
   */
  scope: z.enum(['national', 'province', 'district', 'unit', 'own']),
  /** Days of its elections (2021-05-23): from then on its numbers may begin again. */
  elected: z.array(z.iso.date()).default([]),
  /** The area whose body it can only be, where its name says so (a city's committee, a district's). */
  area: id.optional(),
  /** Whether it governs its area, so that the other bodies of the area and the same body of lower areas report to it. */
  governs: z.boolean().default(false),
});

export const area = z.strictObject({
  id,
  /** The word before the area's proper name. */
  name: z.string().min(1),
  also: words.default([]),
  /** `city`: a province's rank or a district's, as its proper name tells. */
  level: z.enum(['province', 'district', 'commune', 'city']),
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
export type Area = z.infer<typeof area>;
export type Province = z.infer<typeof province>;
