import type { Period } from '../../model/document.ts';
import { before, follows, sameDays } from '../../series/periods.ts';
import type { KnownReport } from './history.ts';

/** One or more periods of a regular sequence of which there is no report. */
export interface MissingPeriod {
  missing: Pick<Period, 'start' | 'end'>[];
  /** The reports before and after the gap. */
  last: KnownReport;
  next: KnownReport;
}

/** Periods that follow each other without a gap when all is reported. */
const regular: ReadonlySet<Period['kind']> = new Set(['month', 'quarter', 'year']);

/**
 * Gaps in the reports of one organisation: at least `least` periods of one kind follow each other, then at most `most` are not
 * there, then they go on. A longer report that ends on the same day takes the place of a shorter one.
 */
export function missingPeriods(reports: readonly KnownReport[], least: number, most: number): MissingPeriod[] {
  const dated = reports.filter(({ report }) => report.period !== null);
  const ends = new Set(dated.map(({ report }) => report.period!.end));
  return [...regular].flatMap((kind) => {
    const sequence = dated
      .filter(({ report }) => report.period!.kind === kind)
      .sort((a, b) => a.report.period!.start.localeCompare(b.report.period!.start) || a.id - b.id)
      .filter(({ report }, index, all) => index === 0 || !sameDays(report.period!, all[index - 1]!.report.period!));
    let run = 1;
    return sequence.slice(1).flatMap((next, index) => {
      const last = sequence[index]!;
      if (follows(next.report.period!, last.report.period!)) {
        run++;
        return [];
      }
      const regularBefore = run >= least;
      run = 1;
      const missing = between(last.report.period!, next.report.period!, most);
      if (!regularBefore || missing.length === 0 || missing.some(({ end }) => ends.has(end))) return [];
      return [{ missing, last, next }];
    });
  });
}

/** The periods of the same length between two, earliest first; none where they leave a remainder, overlap or are too many. */
function between(last: Period, next: Period, most: number): Pick<Period, 'start' | 'end'>[] {
  const found: Pick<Period, 'start' | 'end'>[] = [];
  let one = before(next);
  while (found.length < most && one.start > last.end) {
    found.unshift(one);
    one = before({ ...one });
  }
  return sameDays(one, last) ? found : [];
}
