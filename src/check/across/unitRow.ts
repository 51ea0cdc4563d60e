import { fold } from '../../extract/references/fold.ts';
import type { Organisation } from '../../model/series.ts';
import { type AcrossCheck, compare, unless } from './comparison.ts';
import { statedByUnit } from './units.ts';
import { windowsDiffer } from './windows.ts';

const id = 'level-sum-mismatch';

/** A row of a table that names a unit says what the unit says of itself. */
export const unitRow: AcrossCheck = {
  id,
  run(series, context) {
    const { scope, measure, nature } = series.sample;
    if (scope.length !== 1 || measure === null || nature === 'level') return [];
    const unit = unitNamed(scope[0]!, context.history.below(series.organisation.key));
    if (unit === null) return [];
    return series.statements.flatMap((row) => {
      const own = statedByUnit(series, unit, row, context.history);
      if (own === null) return [];
      // What a table repeats of another period was taken from the unit's report, whichever days that counted.
      return [unless(row.point.own && windowsDiffer(row, own), compare(id, row, [own], context))];
    });
  },
};

/** The only unit whose name ends with a label. */
function unitNamed(label: string, units: readonly Organisation[]): Organisation | null {
  const found = units.filter(({ name }) => fold(name).endsWith(` ${label}`));
  return found.length === 1 ? found[0]! : null;
}
