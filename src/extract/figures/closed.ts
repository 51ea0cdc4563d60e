import type { NormalText } from '../../model/text.ts';
import { allMatches, lastAtOrBefore } from '../../text/search.ts';
import type { Surroundings } from './index.ts';

/** Stretches of the normalised text in which no figure is read. */
export interface ClosedSpans {
  /** The closed stretch around an offset. */
  at(offset: number): { start: number; end: number } | null;
}

/** Closes references, the report's own number and date, list marks, and what the rules call no figure. */
export function closeSpans(normal: NormalText, around: Surroundings, patterns: readonly RegExp[]): ClosedSpans {
  const { identity, mentions } = around;
  const sources = [
    ...mentions.flatMap(({ reference, number, date }) => [reference, number, ...(date ? [date] : [])]),
    identity.places.number,
    identity.places.date,
  ].filter((span) => span !== undefined);
  const spans = sources.map(({ start, end }) => ({ start: normal.fromSource(start), end: normal.fromSource(end) }));
  for (const line of around.structure.lines)
    if (line.body > line.start) spans.push({ start: line.start, end: line.body });
  for (const pattern of patterns)
    for (const { index, 0: found, groups } of allMatches(pattern, normal.text))
      spans.push({ start: index - (groups?.before?.length ?? 0), end: index + found.length });
  return lookUp(merge(spans));
}

function merge(spans: { start: number; end: number }[]): { start: number; end: number }[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

function lookUp(spans: readonly { start: number; end: number }[]): ClosedSpans {
  const starts = spans.map((span) => span.start);
  return {
    at(offset) {
      const span = spans[lastAtOrBefore(starts, offset)];
      return span && offset < span.end ? span : null;
    },
  };
}
