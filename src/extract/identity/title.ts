import type { Patterns } from '../../rules/patterns.ts';
import { matchAt } from '../references/match.ts';
import type { Line } from './lines.ts';

export interface TitleRead {
  /** Index of the line that holds the report's type. */
  head: number;
  /** Index of the first line behind the title. */
  next: number;
  /** Span in the normalised text; null where no title is printed. */
  span: { start: number; end: number } | null;
}

const mostLines = 6;
/** A longer line is a sentence of the report, unless it is the title's first. */
const longest = 160;
const closed = /[.;:]$/u;

/** How far from the top a title may stand that no line announces. */
const mostAbove = 12;

/** A title at the top of a text that no line calls a report, such as the page of a web site. */
export function findPlainTitle(text: string, lines: readonly Line[], patterns: Patterns): TitleRead | null {
  const head = lines
    .slice(0, mostAbove)
    .findIndex(
      ({ text: line, start }) =>
        matchAt(patterns.get('identity.plain-title'), text, start) !== null &&
        line.length <= longest &&
        !closed.test(line),
    );
  if (head < 0 || lines[head + 1] === undefined) return null;
  const { start, end } = lines[head]!;
  return { head, next: head + 1, span: { start, end } };
}

/** Finds the line that says it is a report and the title under it. */
export function findTitle(text: string, lines: readonly Line[], patterns: Patterns): TitleRead | null {
  const head = lines.findIndex(
    ({ text: line, start }) =>
      matchAt(patterns.get('identity.head'), text, start) !== null ||
      matchAt(patterns.get('identity.head-line'), text, start)?.[0].length === line.length,
  );
  if (head < 0) return null;
  const line = lines[head]!;
  const printed = matchAt(patterns.get('identity.head'), text, line.start)?.[0].length ?? line.text.length;
  const rest = line.text.slice(printed).trim();
  let start = rest === '' ? null : line.end - rest.length;
  let end = start === null ? null : line.end;
  let next = head + 1;
  for (; next < lines.length && next - head <= mostLines; next++) {
    const one = lines[next]!;
    if (matchAt(patterns.get('identity.body-start'), text, one.start)) break;
    if (start !== null && (one.text.length > longest || closed.test(one.text))) break;
    if (/^[-_=*\s]+$/u.test(one.text)) continue;
    start ??= one.start;
    end = one.end;
    if (one.text.length > longest || closed.test(one.text)) {
      next++;
      break;
    }
  }
  return { head, next, span: start === null || end === null ? null : { start, end } };
}
