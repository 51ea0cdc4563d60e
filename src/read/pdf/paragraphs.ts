import type { Block, ParagraphBlock, Place } from '../../model/block.ts';
import { endsClosed, joinLines, startsItem } from '../items.ts';
import { plainMark } from '../marks.ts';
import type { Strip } from './columns.ts';
import { firstWordWidth, type Line, lineText } from './lines.ts';
import { placeLine, shifted } from './places.ts';

/** What the whole document tells about its lines. */
export interface Manner {
  /** Usual distance of two baselines of one paragraph, in ems. */
  pitch: number;
  /** x of a paragraph's first line, where first lines are indented. */
  indent: number | null;
}

/** Word's and LibreOffice's distance between a cell's edge and its text. */
const cellPadding = 5;
/** In words. */
const mostLeftOver = 3;

type PlacedLine = Line & { strip: Strip };

/** Puts the lines of paragraphs together again, over page ends too. */
export class ParagraphBuilder {
  readonly blocks: Block[] = [];
  private lines: PlacedLine[] = [];
  private readonly manner: Manner;
  private readonly notes: (page: number) => ReadonlySet<number>;

  constructor(manner: Manner, notes: (page: number) => ReadonlySet<number>) {
    this.manner = manner;
    this.notes = notes;
  }

  add(strip: Strip): void {
    if (strip.column) this.close();
    for (const line of strip.lines) {
      if (this.lines.length > 0 && this.ends({ ...line, strip })) this.close();
      this.lines.push({ ...line, strip });
    }
    if (strip.column) this.close();
  }

  /** Ends the open paragraph. */
  close(): void {
    const first = this.lines[0];
    if (first === undefined) return;
    let text = '';
    const pageBreaks: { at: number; page: number }[] = [];
    const places: Place[] = [];
    for (const [index, line] of this.lines.entries()) {
      const printed = placeLine(line, this.notes(line.page));
      const next = plainMark(printed.text);
      text = index === 0 ? next : joinLines(text, next);
      const at = text.length - next.length;
      places.push(...shifted(printed.places, at));
      if (index > 0 && line.page !== this.lines[index - 1]!.page) pageBreaks.push({ at, page: line.page });
    }
    const lettered = this.lines.flatMap(({ runs }) => runs).filter((run) => /\p{L}/u.test(run.text));
    this.lines = [];
    if (text === '') return;
    const block: ParagraphBlock = { kind: 'paragraph', text, page: first.page, places };
    if (pageBreaks.length > 0) block.pageBreaks = pageBreaks;
    if (lettered.length > 0 && lettered.every(({ capitals }) => capitals)) block.capitals = true;
    this.blocks.push(block);
  }

  /** Whether the open paragraph ends before a line. */
  private ends(next: PlacedLine): boolean {
    const last = this.lines.at(-1)!;
    const before = lineText(last);
    const after = lineText(next);
    const lower = /^\p{Ll}/u.test(after) && !startsItem(after);
    if (last.strip.column && lower && !endsClosed(before)) return false;
    if (room(last) > firstWordWidth(next) * 1.05 + last.size * 0.25) return true;
    if (Math.abs(next.size - last.size) > 1.5 && !lower) return true;
    if (last.page === next.page && next.y - last.y > last.size * (this.manner.pitch + 0.25) + 1) return true;
    if (last.bold !== null && next.bold !== null && last.bold !== next.bold && !lower) return true;
    if ((last.strip.column || isCentred(last)) && isCapitals(before) !== isCapitals(after) && !lower) return true;
    // What is left over of a letterhead's line is short.
    if (last.strip.column && isCapitals(after) && after.split(' ').length > mostLeftOver) return true;
    if (startsItem(after) && (endsClosed(before) || labelGap(next) || next.x > next.strip.left + 4)) return true;
    return this.isIndented(last, next) && (this.atIndent(next) || !isCentred(next));
  }

  /** Whether a line begins where the document's paragraphs do. */
  private atIndent(line: Line): boolean {
    return this.manner.indent !== null && Math.abs(line.x - this.manner.indent) < 3;
  }

  private isIndented(last: PlacedLine, next: PlacedLine): boolean {
    const { left, right } = next.strip;
    if (next.x <= left + 8) return false;
    if (next.x > last.x + (right - left) / 4) return true;
    if (this.lines.length > 1) return next.x > last.x + 8;
    if (Math.abs(next.x - last.x) < 3) return this.atIndent(next);
    // Behind a list mark the text may hang in.
    return next.x > last.x + 8 && !startsItem(lineText(last));
  }
}

/** Space left behind a line's last word. */
function room(line: PlacedLine): number {
  const { left, right } = line.strip;
  const blank = line.size * 0.25;
  if (!isCentred(line)) return right - line.right - blank;
  const padding = line.strip.column ? cellPadding : 0;
  return 2 * (Math.min(line.x - left, right - line.right) - padding) - blank;
}

/** Whether a line stands free on both sides; in a column its middle is not known. */
function isCentred(line: PlacedLine): boolean {
  const { left, right, column } = line.strip;
  const [before, behind] = [line.x - left, right - line.right];
  if (column) return isCentredColumn(line.strip);
  return before > 15 && behind > 15 && Math.abs(before - behind) < 6;
}

/** Whether the lines of a column share their middle rather than their start. */
function isCentredColumn({ lines }: Strip): boolean {
  return inLine(lines.map((line) => (line.x + line.right) / 2)) > inLine(lines.map(({ x }) => x));
}

/** How many of the values lie close to the middle one. */
function inLine(values: number[]): number {
  const middle = values.sort((a, b) => a - b)[values.length >> 1]!;
  return values.filter((value) => Math.abs(value - middle) < 4).length;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Whether a line's list mark is set off by a tab. */
function labelGap({ runs: [first, second], size }: Line): boolean {
  return first !== undefined && second !== undefined && first.text.trim().length <= 8 && second.x - first.right > size;
}
