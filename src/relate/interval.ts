import { Decimal } from 'decimal.js';
import type { Figure } from '../model/document.ts';

/** The values that a printed figure may stand for: both ends belong to it. Exact where `low` equals `high`. */
export interface Interval {
  low: Decimal;
  high: Decimal;
}

/** The same in floating point: enough to see that two are far apart before they are compared exactly. */
export interface Rough {
  low: number;
  high: number;
}

export function roughly({ low, high }: Interval): Rough {
  const least = low.toNumber();
  return { low: least, high: high === low ? least : high.toNumber() };
}

/** More than floating point may be off by, in parts of a number. */
export const room = 1e-9;

/** A figure's value in base units. */
export const amountOf = ({ value, scale }: Pick<Figure, 'value' | 'scale'>): Decimal =>
  scale === 1 ? new Decimal(value) : new Decimal(value).mul(scale);

/**
 * What a figure stands for, in base units. Things are counted exactly and scores are awarded exactly; a percentage and a
 * measured or scaled quantity stand for half a unit of their last printed digit on both sides (as in XBRL Calculations 1.1).
 */
export function intervalOf(figure: Pick<Figure, 'value' | 'decimals' | 'scale' | 'kind'>): Interval {
  const value = amountOf(figure);
  const exact = figure.kind !== 'percent' && figure.scale === 1 && (figure.decimals === 0 || figure.kind === 'score');
  if (exact) return exactly(value);
  const half = new Decimal(`5e-${figure.decimals + 1}`).mul(figure.scale);
  return { low: value.sub(half), high: value.add(half) };
}

export const exactly = (value: Decimal): Interval => ({ low: value, high: value });
export const isExact = ({ low, high }: Interval): boolean => low === high;

export const add = (a: Interval, b: Interval): Interval => ({ low: a.low.add(b.low), high: a.high.add(b.high) });
export const subtract = (a: Interval, b: Interval): Interval => ({ low: a.low.sub(b.high), high: a.high.sub(b.low) });
export const meet = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);

/** Percent that one non-negative interval is of a positive one. */
export const percentOf = (part: Interval, whole: Interval): Interval => ({
  low: part.low.mul(100).div(whole.high),
  high: part.high.mul(100).div(whole.low),
});
