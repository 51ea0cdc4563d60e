import type { Line, Word } from 'tesseract.js';
import type { Run } from '../pdf/page.ts';
import type { Seen } from './engine.ts';

/** Of the size of its font, a small letter and a capital are so high. */
const smallLetter = 0.48;
const capital = 0.68;
/** Lines that differ less are of one size. */
const alike = 0.18;
/** Lines as unsure as this are specks, seals and handwriting. */
const noise = 30;

/** The way from a picture to its page: points for a pixel, and places. */
export interface ToPage {
  scale: number;
  point(x: number, y: number): { x: number; y: number };
}

export function wordsOf(seen: Seen): Word[] {
  return linesOf(seen).flatMap(({ words }) => words);
}

/** The words of a scanned page as runs of text. */
export function toRuns(seen: Seen, toPage: ToPage): Run[] {
  const lines = linesOf(seen).filter(isText);
  const sizes = lines.map((line) => sizeOf(line) * toPage.scale);
  const common = commonOf(lines.map((line, index) => ({ size: sizes[index]!, weight: line.text.length })));
  return lines.flatMap((line, index) => {
    const size = Math.abs(sizes[index]! - common) < common * alike ? common : sizes[index]!;
    return line.words.map((word, at) => toRun(word, line, size, toPage, at + 1 < line.words.length));
  });
}

function linesOf(seen: Seen): Line[] {
  return seen.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));
}

function isText({ confidence, text }: Line): boolean {
  return text.trim() !== '' && confidence >= noise;
}

function toRun(word: Word, { baseline }: Line, size: number, toPage: ToPage, followed: boolean): Run {
  const { x0, x1 } = word.bbox;
  const slope = baseline.x1 > baseline.x0 ? (baseline.y1 - baseline.y0) / (baseline.x1 - baseline.x0) : 0;
  const on = (x: number) => toPage.point(x, baseline.y0 + slope * (x - baseline.x0));
  return {
    // Words of one line are parted by blanks, however narrow these are printed.
    text: word.text.replaceAll('\u2044', '/') + (followed ? ' ' : ''),
    x: on(x0).x,
    right: on(x1).x,
    y: on((x0 + x1) / 2).y,
    size,
    bold: false,
    font: null,
    confidence: Math.round(word.confidence),
  };
}

/** Size of a line's font in pixels, by the height of its letters. */
function sizeOf({ rowAttributes, text }: Line): number {
  const { rowHeight, ascenders, descenders } = rowAttributes;
  return (rowHeight - ascenders - descenders) / (/\p{Ll}/u.test(text) ? smallLetter : capital);
}

/** The middle one of the sizes, by how much text is set in them. */
function commonOf(sizes: { size: number; weight: number }[]): number {
  const sorted = [...sizes].sort((a, b) => a.size - b.size);
  let rest = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  for (const { size, weight } of sorted) {
    rest -= weight;
    if (rest <= 0) return size;
  }
  return 0;
}
