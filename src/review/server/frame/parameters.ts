import { z } from 'zod';
import type { Period } from '../../../store/review/where.ts';

const longest = 500;
const piece = z.string().max(longest);

/** One word or sentence; an empty one is none. */
export const text = piece.transform((value) => value.trim() || undefined).optional();

/** The parameter several times: names that may have a comma in them. */
export const names = z
  .union([piece, z.array(piece).max(200)])
  .transform((value) => {
    const found = [value].flat().filter((one) => one !== '');
    return found.length === 0 ? undefined : found;
  })
  .optional();

/** Values joined by a comma, or the parameter several times. */
export const list = z
  .union([piece, z.array(piece).max(200)])
  .transform((value) => {
    const found = [value]
      .flat()
      .flatMap((one) => one.split(','))
      .filter((one) => one !== '');
    return found.length === 0 ? undefined : found;
  })
  .optional();

export const oneOf = <const T extends readonly [string, ...string[]]>(...values: T) =>
  z
    .union([z.enum(values), z.literal('')])
    .transform((value) => (value === '' ? undefined : (value as T[number])))
    .optional();

const day = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;

/** "2023", "2023-07", "2023-01..2023-06" */
export const period = z
  .union([z.literal(''), z.string().regex(new RegExp(`^${day}(?:\\.\\.${day})?$`))])
  .transform((value): Period | undefined => {
    if (value === '') return undefined;
    const [from = '', to = from] = value.split('..');
    return [from, to];
  })
  .optional();

export const number = z.coerce.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);

/** A column to order by, with a minus in front to turn it round. */
export const order = <T extends string>(by: readonly T[], usual: T, usuallyDown = false) =>
  z
    .string()
    .regex(new RegExp(`^(?:-?(?:${by.join('|')}))?$`))
    .transform((value) =>
      value === ''
        ? { by: usual, down: usuallyDown }
        : { by: value.replace('-', '') as T, down: value.startsWith('-') },
    )
    .default({ by: usual, down: usuallyDown });

/** "none" stands for "not said". */
export const orNone = piece
  .transform((value) => (value === '' ? undefined : value === 'none' ? null : value))
  .optional();
