/** Vocabularies of figures: units, scales, number words, statuses, channels, levels, identities, cues, label words. */
import { z } from 'zod';
import { figureKinds } from '../../model/document.ts';

const id = z.string().regex(/^[a-z][a-zA-Z0-9-]*$/);
const terms = z.array(z.string().min(1)).min(1);
const named = { id, name: z.string().min(1), terms };

export const unit = z.strictObject({
  id,
  kind: z.enum(figureKinds),
  /** The unit as reported; each term is its own name when absent. */
  name: z.string().optional(),
  /** How many base units one unit is. */
  scale: z.number().positive().default(1),
  dossier: z.boolean().default(false),
  /** A number word before the unit makes a figure. */
  words: z.boolean().default(false),
  /** The word mostly means something else: it is lent to a number without unit only where it is named as a unit. */
  led: z.boolean().default(false),
  terms,
});
/** Units that count the same things, some in general words, some in special ones. */
export const unitFamily = z.strictObject({
  id,
  /** Each may stand for any unit of the family: persons are officers, pupils or voters. */
  general: terms,
  special: terms,
});
export const scale = z.strictObject({ id, factor: z.number().positive(), terms });
export const numberWord = z.strictObject({
  id,
  value: z.number(),
  terms,
  /** The units before which the word is a number; any unit with `words: true` when absent. */
  only: z.array(z.string()).optional(),
  /** The unit that the words carry in themselves ("twice" counts times). */
  unit: z.string().optional(),
  /** What a number of its own is ("half" is a ratio). */
  kind: z.enum(figureKinds).optional(),
  /** The word that makes tens of the digit before it. */
  tens: z.boolean().default(false),
  /** The word that makes hundreds of the digit before it. */
  hundreds: z.boolean().default(false),
  /** The word for the nought between hundreds and units. */
  nought: z.boolean().default(false),
});
export const status = z.strictObject({
  ...named,
  /** How it names what is measured; its own name when absent. */
  measure: z.string().min(1).optional(),
  /** Dossiers come in by it: their channel says the same. */
  intake: z.boolean().default(false),
  /** The status that it means under another one, by that one's identifier. */
  under: z.record(id, id).default({}),
});
export const channel = z.strictObject({
  ...named,
  /** Identifiers of the channels that it counts together. */
  joins: z.array(id).default([]),
  /** How it names what is measured of dossiers that came in by it; its own name when absent. */
  measure: z.string().min(1).optional(),
});
export const level = z.strictObject({
  ...named,
  /** Words that name the level only right before a colon or the number itself. */
  beside: z.array(z.string()).default([]),
});
export const identity = z.strictObject({
  id,
  whole: id,
  parts: z.array(id).min(2),
  optional: z.array(id).default([]),
  closed: z.boolean(),
  /** A mismatch means nothing: other statuses may belong to the whole too. */
  confirms: z.boolean().default(false),
});
export const cueRoles = [
  'partition',
  'selection',
  'listing',
  'sample',
  'including',
  'rest',
  'list-lead',
  'earlier',
  'share',
  'outside-base',
  'rise',
  'fall',
  'deduction',
  'maximum',
  'approximate',
  'each',
  'rank',
  'ordinal',
  'total-row',
  'multiple',
  'none',
  'plain',
  'dimension',
  'within',
  'among',
  'examined',
  'found',
  'attribute',
  'besides',
  'assigned',
  'versus',
  'placed',
] as const;
export const cue = z.strictObject({ id, role: z.enum(cueRoles), terms });
/** Words that may follow a number without being its unit. */
export const notUnit = z.strictObject({ id, terms });
export const labelWord = z.strictObject({
  id,
  /** A label even where a unit follows the number. */
  firm: z.boolean().default(false),
  /** Ends with the word of a label and is none: the number behind it counts. */
  plain: z.boolean().default(false),
  terms,
});

export type UnitRule = z.infer<typeof unit>;
export type UnitFamilyRule = z.infer<typeof unitFamily>;
export type CueRole = (typeof cueRoles)[number];
export type IdentityRule = z.infer<typeof identity>;
