import type { Line } from '../../model/structure.ts';
import { headingRank } from '../../text/structure.ts';

/** A line longer than this is a paragraph and no heading. */
const longest = 120;

/** A line that stands over others, with the end of what it says of them: the whole heading, or the sentence that leads a paragraph. */
export interface Lead {
  start: number;
  end: number;
}

/**
 * The headings that are in force at every line, innermost first. A heading bears a number or letter; plain lines and lists do
 * not end it, the next one of its rank does. `leadOf` tells what such a line says of those below it; null where it says nothing.
 */
export function sectionsOf(text: string, lines: readonly Line[], leadOf: (line: Line) => Lead | null): Lead[][] {
  let open: { rank: number; lead: Lead | null }[] = [];
  return lines.map((line) => {
    const rank = line.mark === null || line.inTable ? -1 : headingRank(line.mark);
    if (line.mark === null && !line.inTable && isChapter(text.slice(line.start, line.end))) open = [];
    if (rank >= 0) {
      open = open.filter((one) => one.rank < rank);
      open.unshift({ rank, lead: leadOf(line) });
    }
    return open.flatMap(({ lead }) => lead ?? []);
  });
}

/** A title in capitals, or behind a roman number, ends all headings before it. */
const isChapter = (words: string) =>
  (!/\p{Ll}/u.test(words) && /\p{Lu}{2}/u.test(words)) || /^[IVX]{1,5}\s?[-/]/u.test(words);

/** A short line without a full stop is a heading; of a paragraph, a first sentence without figures leads it. */
export function leadOf(line: Line, sentenceEnd: number, text: string): Lead | null {
  const body = { start: line.body, end: line.end };
  if (line.end - line.body <= longest && !/[.;,]$/u.test(text.slice(line.start, line.end).trimEnd())) return body;
  const first = text.slice(line.body, sentenceEnd);
  return sentenceEnd < line.end && first.length <= longest && !/\d/u.test(first)
    ? { start: line.body, end: sentenceEnd }
    : null;
}
