import type { Organisation } from '../../model/series.ts';
import { sameDays } from '../../series/periods.ts';
import type { History, Series, Statement } from './history.ts';

const levels = ['province', 'district', 'commune'] as const;

/**
 * What a unit says of itself in its own report of that period, of the level that is asked for. A statement without a level
 * is of the unit as a whole: it is of that level where the unit has no other one below it, or states nothing by levels.
 */
export function statedByUnit(
  series: Series,
  { key, level: own }: Organisation,
  { point: { level, period } }: Statement,
  history: History,
): Statement | null {
  const of = (change: string | null) =>
    history
      .like(series, { level: change, scope: [] }, key)
      ?.statements.findLast((one) => one.point.own && sameDays(one.point.period, period)) ?? null;
  const exact = of(level);
  if (exact !== null) return exact;
  if (level === null) return own === 'commune' ? of('commune') : null;
  if (level !== own) return null;
  return own === 'commune' || levels.every((one) => of(one) === null) ? of(null) : null;
}
