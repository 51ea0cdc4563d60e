import { type Line, raisedNumber } from './lines.ts';

export interface Note {
  number: number;
  lines: Line[];
}

/** Takes the footnotes off a page's lines: smaller lines at its end, the first behind a raised number. */
export function takeNotes(lines: readonly Line[], bodySize: number): { body: Line[]; notes: Note[] } {
  let start = lines.length;
  while (start > 0 && lines[start - 1]!.size <= bodySize * 0.92) start--;
  while (start < lines.length && noteNumber(lines[start]!) === null) start++;
  const notes: Note[] = [];
  for (const line of lines.slice(start)) {
    const number = noteNumber(line);
    if (number === null) notes.at(-1)!.lines.push(line);
    else notes.push({ number, lines: [marked(line, number)] });
  }
  return { body: lines.slice(0, start), notes };
}

function noteNumber(line: Line): number | null {
  return line.runs.length > 1 ? raisedNumber(line.runs[0]!, line) : null;
}

/** The line with its raised number as it stands in the text: "[1] …". */
function marked(line: Line, number: number): Line {
  const [mark, ...rest] = line.runs;
  const right = Math.min(mark!.right, rest[0]!.x - line.size * 0.3);
  return { ...line, runs: [{ ...mark!, text: `[${number}]`, right }, ...rest] };
}
