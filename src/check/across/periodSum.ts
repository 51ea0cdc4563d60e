import { tilings } from '../../series/periods.ts';
import { type AcrossCheck, compare, unless } from './comparison.ts';
import type { Statement } from './history.ts';
import { windowsPart, windowsUncover } from './windows.ts';

const id = 'period-sum-mismatch';

/** Quarters add up to halves and years, months to quarters: for what happens, not for what is open. */
export const periodSum: AcrossCheck = {
  id,
  run({ sample, statements }, context) {
    if (sample.nature !== 'flow') return [];
    const periods = onePerPeriod(statements);
    return statements.flatMap((whole) => {
      const others = periods.filter(({ from }) => from !== whole.from || !whole.point.own);
      return tilings(whole.point.period, others.map(withDays)).map((parts) => {
        const terms = parts.map(({ statement }) => statement);
        const parted = terms.some((part, index) => index > 0 && windowsPart(terms[index - 1]!, part));
        return unless(parted || windowsUncover(whole, terms), compare(id, whole, terms, context));
      });
    });
  },
};

const withDays = (statement: Statement) => ({ ...statement.point.period, statement });

/** Of several statements of one period the report's own counts, before what others remember of it. */
function onePerPeriod(statements: readonly Statement[]): Statement[] {
  const chosen = new Map<string, Statement>();
  for (const one of statements) {
    const key = `${one.point.period.start}|${one.point.period.end}`;
    const other = chosen.get(key);
    if (!other || (one.point.own && !other.point.own)) chosen.set(key, one);
  }
  return [...chosen.values()];
}
