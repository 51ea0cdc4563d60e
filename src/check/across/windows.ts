import type { Period } from '../../model/document.ts';
import { follows, legalWindow, sameDays, yearBefore } from '../../series/periods.ts';
import type { Statement } from './history.ts';

type Days = Pick<Period, 'start' | 'end'>;

/**
 * The days that a report says it counted, where the statement is of its own period; null where it names none: then they
 * are those of the period, by the calendar or by the rules for reports.
 */
const windowOf = ({ from, point }: Statement) => (point.own ? from.report.dataWindow : null);

/** Whether one of two statements counts days that are neither the calendar's nor the rules', and the other one names none. */
function isOdd(a: Statement, b: Statement): boolean {
  // A report that tells of another period too counts the days in both in one way.
  if (a.from === b.from) return false;
  const [named, silent] = windowOf(a) === null ? [b, a] : [a, b];
  const window = windowOf(named);
  if (window === null || windowOf(silent) !== null) return false;
  return !sameDays(window, named.point.period) && !sameDays(window, legalWindow(named.point.period));
}

/** Whether two reports of two periods named days that do not go together, or cannot be known to. */
function differ(a: Statement, b: Statement, goTogether: (a: Days, b: Days) => boolean): boolean {
  const [one, other] = [windowOf(a), windowOf(b)];
  return one !== null && other !== null ? !goTogether(one, other) : isOdd(a, b);
}

/** Whether the days that two reports name leave a gap or overlap between periods that follow each other. */
export const windowsPart = (earlier: Statement, later: Statement): boolean =>
  differ(earlier, later, (before, after) => follows(after, before));

/** Whether two reports name other days for one period. */
export const windowsDiffer = (a: Statement, b: Statement): boolean => differ(a, b, sameDays);

/** Whether a report names other days of the year than one of another year. */
export const windowsShift = (earlier: Statement, later: Statement): boolean =>
  differ(earlier, later, (before, after) => {
    const apart = Number(after.end.slice(0, 4)) - Number(before.end.slice(0, 4));
    let moved: Days = after;
    for (let year = 0; year < apart; year++) moved = yearBefore(moved);
    return apart === 0 || sameDays(moved, before);
  });

/** Whether a report names other days for a period than those from the first to the last one of its parts. */
export function windowsUncover(whole: Statement, parts: readonly Statement[]): boolean {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const [all, begun, ended] = [windowOf(whole), windowOf(first), windowOf(last)];
  if (all !== null && begun !== null && all.start !== begun.start) return true;
  if (all !== null && ended !== null && all.end !== ended.end) return true;
  return parts.some((part) => isOdd(whole, part)) || (begun !== null && ended === null && isOdd(first, last));
}
