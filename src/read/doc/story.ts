import type { FontRun } from '../legacy/index.ts';
import type { RichParagraph } from '../rich/model.ts';
import { symbolText } from '../rich/symbols.ts';
import type { DocFormat } from './format.ts';
import { codes, isOn, type Property } from './properties.ts';
import { rowShape } from './rows.ts';
import type { DocText } from './text.ts';

/** What stands for something else in the text. */
const marks = {
  cell: '\x07',
  anchor: '\b',
  note: '\x02',
  line: '\v',
  page: '\f',
  column: '\x0e',
  paragraph: '\r',
  fieldStart: '\x13',
  fieldResult: '\x14',
  fieldEnd: '\x15',
} as const;

/** What a story needs of the file around it. */
export interface Surroundings {
  text: DocText;
  format: DocFormat;
  /** Text that stands in place of a character: the mark of a note. */
  noteMark(at: number): string;
  /** Text of the box that is fastened at a character. */
  box(at: number): RichParagraph[];
}

/** Paragraphs of one stretch of the text: the body, a note, a box. */
export function readStory(from: number, to: number, around: Surroundings): RichParagraph[] {
  const { text: file, format } = around;
  const { text } = file;
  const paragraphs: RichParagraph[] = [];
  /** Whether the text of each open field is its result, not what Word is told to put there. */
  const fields: boolean[] = [];
  let runs: FontRun[] = [];
  let boxes: RichParagraph[] = [];
  for (let start = from; start < to; ) {
    const end = Math.min(paragraphEnd(start), to);
    const { style, properties } = file.paragraph(end - 1);
    for (let at = start; at < end; ) {
      const stretch = file.characters(at);
      const next = Math.min(stretch.end, end);
      read(at, next, stretch.properties, style);
      at = next;
    }
    if (fields.every((shown) => shown)) close(text[end - 1]!, style, properties);
    start = end;
  }
  if (runs.length > 0) close(marks.paragraph, 0, []);
  return paragraphs;

  function paragraphEnd(at: number): number {
    for (; at < to; at++) {
      const one = text[at];
      if (one === marks.paragraph || one === marks.cell || one === marks.page) return at + 1;
    }
    return to;
  }

  function read(start: number, end: number, properties: readonly Property[], style: number): void {
    const character = format.character(style, properties);
    let plain = '';
    for (let at = start; at < end; at++) {
      const one = text[at]!;
      if (one === marks.fieldStart) fields.push(false);
      else if (one === marks.fieldResult && fields.length > 0) fields[fields.length - 1] = true;
      else if (one === marks.fieldEnd) fields.pop();
      else if (character.hidden || fields.some((shown) => !shown)) continue;
      else if (one === '(' && character.symbol !== null) plain += character.symbol;
      else plain += one < ' ' && one !== '\t' ? shownFor(one, at) : one;
    }
    if (plain !== '') runs.push({ text: symbolText(character.font, plain), font: character.font });
  }

  function shownFor(one: string, at: number): string {
    if (one === marks.line || one === marks.column) return '\n';
    if (one === marks.note) return around.noteMark(at);
    if (one === marks.anchor) boxes.push(...around.box(at));
    if (one === '\x1e') return '\u2011';
    // Where a word could be broken; the same code is a letter of TCVN3.
    return one === '\x1f' ? '\u00ad' : '';
  }

  function close(mark: string, style: number, properties: readonly Property[]): void {
    const own = format.paragraph(style, properties);
    const { depth } = own;
    const innerEnd = depth > 1 && (isOn(properties, codes.innerCellEnd) || isOn(properties, codes.innerRowEnd));
    const rowEnd = isOn(properties, codes.rowEnd) || isOn(properties, codes.innerRowEnd);
    const ends = !innerEnd && mark !== marks.cell ? 'paragraph' : rowEnd ? 'row' : 'cell';
    const row = ends === 'row' ? rowShape(properties) : null;
    const label = ends === 'row' ? { text: '', font: null } : format.label(own);
    paragraphs.push({ label, runs, depth, ends, row }, ...boxes);
    runs = [];
    boxes = [];
  }
}
