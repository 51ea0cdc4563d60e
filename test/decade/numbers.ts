import { addTo } from '../../src/model/multimap.ts';
import { randomFrom } from '../mutation/random.ts';
import type { Unit } from './places.ts';
import { everyUnit } from './places.ts';

/** What one desk did with dossiers in a period. */
export interface Count {
  opening: number;
  online: number;
  inPerson: number;
  post: number;
  before: number;
  onTime: number;
  overdue: number;
  openWithin: number;
  openLate: number;
  /** What was said on the telephone, since the beginning of the year. */
  calls: number;
}

export const newOf = ({ online, inPerson, post }: Count): number => online + inPerson + post;
export const resolvedOf = ({ before, onTime, overdue }: Count): number => before + onTime + overdue;
export const closingOf = ({ openWithin, openLate }: Count): number => openWithin + openLate;
export const receivedOf = (count: Count): number => count.opening + newOf(count);

const flows = ['online', 'inPerson', 'post', 'before', 'onTime', 'overdue'] as const;

/** Counts of periods that follow each other, as one. */
export function overTime(counts: readonly Count[]): Count {
  const last = counts.at(-1)!;
  const whole = { ...last, opening: counts[0]!.opening };
  for (const flow of flows) whole[flow] = counts.reduce((sum, one) => sum + one[flow], 0);
  return whole;
}

/** Counts of one period of several desks, as one. */
export function overUnits(counts: readonly Count[]): Count {
  const whole = { ...counts[0]! };
  for (const key of Object.keys(whole) as (keyof Count)[]) whole[key] = counts.reduce((sum, one) => sum + one[key], 0);
  return whole;
}

const usual = { province: 5200, district: 1700, commune: 420 };

/** The desks of all units, quarter by quarter from the first year on. */
export function simulate(province: Unit, years: number, seed: string): Map<Unit, Count[]> {
  const counts = new Map<Unit, Count[]>();
  for (const unit of everyUnit(province)) {
    const chance = randomFrom(`${seed}/${unit.name}/${unit.above?.name}`);
    const between = (low: number, high: number) => Math.round(low + chance() * (high - low));
    const size = usual[unit.level] * (0.6 + chance());
    let opening = between(size * 0.03, size * 0.06);
    let calls = 0;
    for (let quarter = 0; quarter < years * 4; quarter++) {
      const fresh = Math.round(size * (1 + quarter * 0.006) * (0.85 + chance() * 0.3));
      const post = between(2, fresh * 0.02 + 3);
      const online = Math.round(fresh * Math.min(0.9, 0.2 + quarter * 0.015 + chance() * 0.1));
      const closing = between(fresh * 0.03, fresh * 0.08) + 3;
      const resolved = opening + fresh - closing;
      const overdue = between(2, resolved * 0.01 + 3);
      const before = Math.round((resolved - overdue) * (0.3 + chance() * 0.3));
      const openLate = between(1, 3);
      if (quarter % 4 === 0) calls = between(60, 260);
      else calls += between(1, 9);
      addTo(counts, unit, {
        ...{ opening, online, inPerson: fresh - online - post, post },
        ...{ before, onTime: resolved - overdue - before, overdue },
        ...{ openWithin: closing - openLate, openLate, calls },
      });
      opening = closing;
    }
  }
  return counts;
}
