/** Registry of the ways in which figures are printed: one line each, the most special first. */
import type { FigureContext } from '../context.ts';
import type { FigureDraft } from '../draft.ts';
import type { NumberToken } from '../numbers.ts';
import { bare } from './bare.ts';
import { counted } from './counted.ts';
import { fraction } from './fraction.ts';
import { label } from './label.ts';
import { money } from './money.ts';
import { outOf } from './outOf.ts';
import { percent } from './percent.ts';
import { rank } from './rank.ts';

/**
 * Reads the figures that begin with a token: one or more, or none at all (an empty list) when the token is
 * certainly no figure; null when another form may read it.
 */
export type FigureForm = (token: NumberToken, context: FigureContext) => FigureDraft[] | null;

export const forms: readonly FigureForm[] = [percent, rank, fraction, outOf, label, money, counted, bare];
