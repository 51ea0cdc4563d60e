import type { Organisation } from '../../model/series.ts';
import { type AcrossCheck, type AcrossContext, amountOf, type Comparison, compare, unless } from './comparison.ts';
import type { Series, Statement } from './history.ts';
import { statedByUnit } from './units.ts';
import { windowsDiffer } from './windows.ts';

const id = 'level-sum-mismatch';

/** What units report of themselves, or of a level below them, adds up to what the body above them reports of it. */
export const levelSum: AcrossCheck = {
  id,
  run(series, context) {
    const { level, measure, nature, scope } = series.sample;
    if (measure === null || nature === 'level' || level === null || scope.length > 0) return [];
    if (level === series.organisation.level) return [];
    const below = context.history.below(series.organisation.key);
    return series.statements
      .filter(({ point }) => point.own)
      .flatMap((whole) => {
        const known = below.filter((unit) => context.history.hasReport(unit.key, whole.point.period));
        const units = known.some((unit) => unit.level === level)
          ? known.filter((unit) => unit.level === level)
          : known.filter((unit) => unit.level !== 'commune' && unit.level !== 'province');
        return units.length < 2 ? [] : [against(whole, units, series, context)];
      });
  },
};

function against(whole: Statement, units: readonly Organisation[], series: Series, context: AcrossContext): Comparison {
  const parts = units.flatMap((unit) => statedByUnit(series, unit, whole, context.history) ?? []);
  const made = compare(id, whole, parts.length === 0 ? [whole] : parts, context);
  if (parts.length < units.length) return { ...made, verdict: 'notCompared', reason: 'not-all-there' };
  // As far apart as one unit is large: it may have been left out without a word.
  const gap = amountOf(whole).sub(made.actual).abs();
  if (made.verdict === 'disagrees' && parts.some((part) => amountOf(part).eq(gap)))
    return { ...made, verdict: 'notCompared', reason: 'left-out' };
  return unless(
    parts.some((part) => windowsDiffer(whole, part)),
    made,
  );
}

/** A smaller sum agrees too often by chance, or because nothing happened anywhere. */
const leastShared = 20;

/**
 * Without a sign that all units are there, a sum that does not agree says nothing: another measure of the same report,
 * level and period must agree with the same units. A table's row of one unit needs no others.
 */
export function onlyComplete(comparisons: readonly Comparison[]): Comparison[] {
  const placeOf = ({ stated: { from, point }, against: parts }: Comparison) =>
    [
      from.id,
      point.level,
      point.period.start,
      point.period.end,
      ...parts.map((part) => part.from.organisation?.key),
    ].join('|');
  const complete = new Set(
    comparisons
      .filter(
        ({ verdict, actual, stated }) =>
          verdict === 'agrees' && actual.gte(leastShared) && stated.point.scope.length === 0,
      )
      .map(placeOf),
  );
  return comparisons.map((one) =>
    one.verdict !== 'disagrees' || one.stated.point.scope.length > 0 || complete.has(placeOf(one))
      ? one
      : { ...one, verdict: 'notCompared', reason: 'not-all-there' },
  );
}
