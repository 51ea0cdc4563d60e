import { Decimal } from 'decimal.js';
import type { Growth } from '../../model/series.ts';
import { sameDays } from '../../series/periods.ts';
import {
  type AcrossCheck,
  type AcrossContext,
  amountOf,
  type Comparison,
  excuse,
  isNear,
  unless,
} from './comparison.ts';
import type { Statement } from './history.ts';
import { windowsShift } from './windows.ts';

const id = 'change-mismatch';

/** A growth whose earlier value is not printed agrees with what the earlier report says. */
export const growthAgainst: AcrossCheck = {
  id,
  run({ sample, statements }, context) {
    if (sample.measure === null) return [];
    return statements.flatMap((now) =>
      (now.from.growths ?? [])
        .filter(({ of }) => of === now.point.figure)
        .flatMap((growth) => {
          const before = statements.findLast(
            ({ from, point }) => from !== now.from && point.own && sameDays(point.period, growth.since),
          );
          return before && amountOf(before).gt(0) ? [against(growth, now, before, context)] : [];
        }),
    );
  },
};

function against(growth: Growth, now: Statement, before: Statement, { nearby, turns }: AcrossContext): Comparison {
  const [low, high] = [new Decimal(growth.low), new Decimal(growth.high)];
  const rate = (a: Decimal, b: Decimal) => a.sub(b).mul(100).div(b).mul(growth.direction);
  const [one, other] = [rate(now.low, before.high), rate(now.high, before.low)];
  const actual = rate(amountOf(now), amountOf(before));
  const printed = low.add(high).div(2);
  const point = {
    ...now.point,
    figure: growth.figure,
    amount: printed.toString(),
    tolerance: high.sub(printed).toString(),
  };
  const stated: Statement = { from: now.from, point, low, high };
  const made = (verdict: Comparison['verdict'], reason: Comparison['reason'] = null): Comparison => ({
    check: id,
    verdict,
    reason,
    stated,
    against: [now, before],
    actual,
  });
  if (Decimal.min(one, other).lte(high) && low.lte(Decimal.max(one, other))) return made('agrees');
  if (before.point.approximate) return made('notCompared', 'approximate');
  // The earlier value that the growth is counted from.
  const meant = amountOf(now).div(printed.mul(growth.direction).div(100).add(1));
  if (!meant.isFinite() || !isNear(meant, amountOf(before), nearby)) return made('notCompared', 'far-apart');
  const reason = excuse([now, before], turns);
  return reason === null ? unless(windowsShift(before, now), made('disagrees')) : made('notCompared', reason);
}
