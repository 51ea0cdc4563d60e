import type { Patterns } from '../../rules/patterns.ts';
import { allMatches } from '../../text/search.ts';
import { toIso } from '../references/dates.ts';
import { matchAt, matchBefore } from '../references/match.ts';

/** The span of days that a report's numbers were counted over, as printed. */
export interface WindowRead {
  start: number;
  end: number;
  /** null where a date is none of the calendar or the end is before the start. */
  window: { start: string; end: string } | null;
}

/** "numbers counted from … to …", else the first "from … to …" of a sentence that tells of dossiers. */
export function readWindow(text: string, patterns: Patterns): WindowRead | null {
  let weak: WindowRead | null = null;
  for (const match of allMatches(patterns.get('window.span'), text)) {
    const end = match.index + match[0].length;
    const gap = text[match.index - 1] === ' ' ? 1 : 0;
    if (matchBefore(patterns.get('window.cue-before'), text, match.index - gap, 180)) return toWindow(match, end);
    if (!weak && matchAt(patterns.get('window.cue-after'), text, end)) weak = toWindow(match, end);
  }
  return weak;
}

function toWindow({ index, groups }: RegExpMatchArray, end: number): WindowRead {
  const part = (name: string) => groups![name] ?? groups![`${name}Word`];
  const lastYear = Number(part('lastYear'));
  const lastMonth = Number(part('lastMonth'));
  const firstMonth = Number(part('firstMonth'));
  const firstYear = part('firstYear');
  const year = firstYear === undefined ? (firstMonth > lastMonth ? lastYear - 1 : lastYear) : Number(firstYear);
  const first = toIso(year, firstMonth, Number(groups!.firstDay));
  const last = toIso(lastYear, lastMonth, Number(groups!.lastDay));
  const right = first !== null && last !== null && first <= last;
  return { start: index!, end, window: right ? { start: first, end: last } : null };
}
