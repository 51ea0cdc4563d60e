import { Decimal } from 'decimal.js';
import { differs } from '../../relate/slips/digits.ts';
import type { SeriesMeasure } from '../../rules/kinds/series.ts';
import type { History, Series, Statement } from './history.ts';

/** Why two statements were not compared, as `v_comparisons` shows it. */
export type NotCompared =
  | 'far-apart'
  | 'approximate'
  | 'other-window'
  | 'not-all-there'
  | 'left-out'
  | 'reorganised'
  | 'ambiguous';

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
  /** Days from which on bodies of the same names are other ones: reports from before and after them are not compared. */
  turns: readonly string[];
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
export function compare(
  check: string,
  stated: Statement,
  against: readonly Statement[],
  { nearby, turns }: Pick<AcrossContext, 'nearby' | 'turns'>,
): Comparison {
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
  if (!isNear(amountOf(stated), actual, nearby)) return made('notCompared', 'far-apart');
  const reason = excuse(all, turns);
  return reason === null ? made('disagrees') : made('notCompared', reason);
}

/** What explains a disagreement whatever is compared: units that are not counted, or bodies that are not the same any more. */
export function excuse(all: readonly Statement[], turns: readonly string[]): NotCompared | null {
  if (all.some(isPartial)) return 'left-out';
  const eras = new Set(all.map((one) => turns.filter((turn) => turn <= lastDay(one)).length));
  return eras.size > 1 ? 'reorganised' : null;
}

/** What a report says of its own level stands for the whole, whichever units below it leaves out. */
const isPartial = ({ from, point }: Statement) =>
  from.partial === true && (point.level === null || point.level !== from.organisation?.level);

const lastDay = ({ from, point }: Statement) => from.report.period?.end ?? point.period.end;

export const amountOf = ({ low, high }: Statement): Decimal => low.add(high).div(2);

export const isNear = (a: Decimal, b: Decimal, share: number) =>
  differs(a, b) !== null || a.sub(b).abs().lte(Decimal.max(a.abs(), b.abs()).mul(share));

/** A disagreement that other days than those of the period explain is none. */
export const unless = (explained: boolean, made: Comparison): Comparison =>
  explained && made.verdict === 'disagrees' ? { ...made, verdict: 'notCompared', reason: 'other-window' } : made;
