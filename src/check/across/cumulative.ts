import { extendsOver } from '../../series/periods.ts';
import { type AcrossCheck, compare } from './comparison.ts';
import type { Series, Statement } from './history.ts';

const id = 'cumulative-decrease';

/** What is counted from one day on never falls while it goes on being counted. */
export const cumulative: AcrossCheck = {
  id,
  run(series, context) {
    if (!accumulates(series)) return [];
    return series.statements.flatMap((later) => {
      const earlier = lastBefore(later, series.statements);
      if (earlier === null) return [];
      const fallen = later.high.lt(earlier.low);
      const made = compare(id, later, [earlier], context);
      return [fallen ? made : { ...made, verdict: 'agrees' as const, reason: null }];
    });
  },
};

/** Things that happen; of a measure that no rule knows, those that its reports say are counted from the beginning of the year. */
const accumulates = ({ sample, statements }: Series) =>
  sample.nature === 'flow' ||
  (sample.nature === null && sample.kind === 'count' && statements.every(({ point }) => point.cumulative));

/** Of the statements of another report from the same day on, the one that reaches farthest. */
function lastBefore(later: Statement, all: readonly Statement[]): Statement | null {
  const shorter = all.filter(({ from, point }) => from !== later.from && extendsOver(later.point.period, point.period));
  return shorter.at(-1) ?? null;
}
