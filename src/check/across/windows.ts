import { follows, sameDays } from '../../series/periods.ts';
import type { Statement } from './history.ts';

/**
 * The days that a report says it counted, where the statement is of its own period; null where it names none: then they
 * are those of the period, by the calendar or by the rules for reports.
 */
const windowOf = ({ from, point }: Statement) => (point.own ? from.report.dataWindow : null);

/** Whether the days that two reports name, if both do, leave a gap or overlap between periods that follow each other. */
export function windowsPart(earlier: Statement, later: Statement): boolean {
  const [before, after] = [windowOf(earlier), windowOf(later)];
  return before !== null && after !== null && !follows(after, before);
}

/** Whether two reports name other days for one period. */
export function windowsDiffer(a: Statement, b: Statement): boolean {
  const [one, other] = [windowOf(a), windowOf(b)];
  return one !== null && other !== null && !sameDays(one, other);
}

/** Whether a report names other days for a period than those from the first to the last one of its parts. */
export function windowsUncover(whole: Statement, parts: readonly Statement[]): boolean {
  const [all, first, last] = [windowOf(whole), windowOf(parts[0]!), windowOf(parts.at(-1)!)];
  return all !== null && first !== null && last !== null && !sameDays(all, { start: first.start, end: last.end });
}
