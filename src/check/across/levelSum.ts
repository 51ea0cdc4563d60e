import type { Organisation } from '../../model/series.ts';
import { sameDays } from '../../series/periods.ts';
import { type AcrossCheck, type Comparison, compare, unless } from './comparison.ts';
import type { History, Series, Statement } from './history.ts';
import { windowsDiffer } from './windows.ts';

const id = 'level-sum-mismatch';

/** What units report of themselves adds up to what the body above them reports of its level. */
export const levelSum: AcrossCheck = {
  id,
  run(series, context) {
    const { level } = series.sample;
    const units = context.history.below(series.organisation.key).filter((unit) => unit.level === level);
    if (units.length < 2 || series.sample.nature === 'level') return [];
    return series.statements.filter(({ point }) => point.own).map((whole) => against(whole, units, series, context));
  },
};

function against(
  whole: Statement,
  units: readonly Organisation[],
  series: Series,
  { history, nearby }: { history: History; nearby: number },
): Comparison {
  const parts = units.flatMap(({ key }) => ownStatement(series, key, whole, history) ?? []);
  const made = compare(id, whole, parts.length === 0 ? [whole] : parts, nearby);
  if (parts.length < units.length) return { ...made, verdict: 'notCompared', reason: 'not-all-there' };
  return unless(
    parts.some((part) => windowsDiffer(whole, part)),
    made,
  );
}

/** What a unit says of its own level in that period; of itself as a whole, where it names no level. */
function ownStatement(series: Series, unit: string, { point }: Statement, history: History): Statement | null {
  const own = history.like(series, {}, unit) ?? history.like(series, { level: null }, unit);
  return own?.statements.findLast((one) => one.point.own && sameDays(one.point.period, point.period)) ?? null;
}
