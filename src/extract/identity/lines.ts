/** A line of the normalised text; offsets are those of the text. */
export interface Line {
  text: string;
  start: number;
  end: number;
}

/** The first lines of a text, at most `count`, up to `reach` characters. */
export function firstLines(text: string, count: number, reach: number): Line[] {
  return split(text, 0, Math.min(text.length, reach)).slice(0, count);
}

/** The lines from the last match of a pattern on, at most `count`; none where nothing matches. */
export function linesFrom(text: string, pattern: RegExp, count: number, reach: number): Line[] {
  const at = [...text.matchAll(pattern)].at(-1)?.index;
  return at === undefined ? [] : split(text, at, Math.min(text.length, at + reach)).slice(0, count);
}

/** The last lines of a text, at most `count`, from no more than `reach` characters. */
export function lastLines(text: string, count: number, reach: number): Line[] {
  return split(text, Math.max(0, text.length - reach), text.length).slice(-count);
}

function split(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < to; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 || feed > to ? to : feed;
    const line = text.slice(start, end);
    if (line.trim() !== '') lines.push({ text: line, start, end });
    start = end + 1;
  }
  return lines;
}
