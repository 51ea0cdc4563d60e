import { sameDays } from '../../series/periods.ts';
import { type AcrossCheck, compare, unless } from './comparison.ts';
import { windowsDiffer } from './windows.ts';

const id = 'restated-figure';

/** One value of one period is the same in every report that states it. */
export const restated: AcrossCheck = {
  id,
  run({ statements }, context) {
    return statements.flatMap((later, index) => {
      const earlier = statements
        .slice(0, index)
        .findLast(({ from, point }) => from !== later.from && sameDays(point.period, later.point.period));
      return earlier ? [unless(windowsDiffer(earlier, later), compare(id, later, [earlier], context))] : [];
    });
  },
};
