import { Decimal } from 'decimal.js';
import { differs } from '../../relate/slips/digits.ts';
import type { SeriesMeasure } from '../../rules/kinds/series.ts';
import type { History, Series, Statement } from './history.ts';

/** Why two statements were not compared: a rule of kind `phrase`, "not-compared." and this name. */
export type NotCompared = 'far-apart' | 'approximate' | 'other-window' | 'not-all-there';

/** One comparison of what reports say, whatever came of it. */
export interface Comparison {
  /** Identifier of the check's rule. */
  check: string;
  verdict: 'agrees' | 'disagrees' | 'notCompared';
  reason: NotCompared | null;
  /** What is accused when they disagree: the later statement. */
  stated: Statement;
  against: readonly Statement[];
  /** What the others give: their sum, or the least or the only one. */
  actual: Decimal;
}

/** What a check over many reports may know besides the series. */
export interface AcrossContext {
  history: History;
  measures: ReadonlyMap<string, SeriesMeasure>;
  /** Amounts that differ by no more than this share of the larger one are near each other. */
  nearby: number;
}

/** A check over many reports, one series at a time. It is pure. */
export interface AcrossCheck {
  id: string;
  run(series: Series, context: AcrossContext): Comparison[];
}

/**
 * Compares a statement with the sum of others. Amounts that cannot meet disagree where they are near each other (`nearby`, a
 * share of the larger one) or differ by one slip in print; others likely mean different things, and are not compared.
 */
export function compare(check: string, stated: Statement, against: readonly Statement[], nearby: number): Comparison {
  const low = Decimal.sum(...against.map((one) => one.low));
  const high = Decimal.sum(...against.map((one) => one.high));
  const actual = low.add(high).div(2);
  const all = [stated, ...against];
  const made = (verdict: Comparison['verdict'], reason: NotCompared | null = null): Comparison => ({
    check,
    verdict,
    reason,
    stated,
    against,
    actual,
  });
  if (stated.low.lte(high) && low.lte(stated.high)) return made('agrees');
  if (all.some(({ point }) => point.approximate)) return made('notCompared', 'approximate');
  return isNear(amountOf(stated), actual, nearby) ? made('disagrees') : made('notCompared', 'far-apart');
}

export const amountOf = ({ low, high }: Statement): Decimal => low.add(high).div(2);

const isNear = (a: Decimal, b: Decimal, share: number) =>
  differs(a, b) !== null || a.sub(b).abs().lte(Decimal.max(a.abs(), b.abs()).mul(share));

/** A disagreement that other days than those of the period explain is none. */
export const unless = (explained: boolean, made: Comparison): Comparison =>
  explained && made.verdict === 'disagrees' ? { ...made, verdict: 'notCompared', reason: 'other-window' } : made;
