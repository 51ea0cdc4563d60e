import type { Line, Word } from 'tesseract.js';
import type { Run } from '../pdf/page.ts';
import type { Seen } from './engine.ts';

/** Of the size of its font, a small letter and a capital are so high. */
const smallLetter = 0.48;
const capital = 0.68;
/** A star is higher than this. */
const bullet = 0.32;
/** Hardly any word is lower than this, unless it has neither a tall letter nor a mark. */
const lowestWord = 0.62;
/** Lines that differ less are of one size. */
const alike = 0.18;
/** Lines as unsure as this are specks, seals and handwriting. */
const noise = 30;

/** The way from a picture to its page: points for a pixel, and places. */
export interface ToPage {
  scale: number;
  point(x: number, y: number): { x: number; y: number };
}

/** The words of a scanned page as runs of text; lines that are less sure than `least` are left out. */
export function toRuns(all: readonly Line[], toPage: ToPage, least = noise): Run[] {
  const lines = all.filter(({ confidence, text }) => text.trim() !== '' && confidence >= least);
  const sizes = lines.map((line) => sizeOf(line) * toPage.scale);
  const common = commonOf(lines.map((line, index) => ({ size: sizes[index]!, weight: line.text.length })));
  return lines.flatMap((line, index) => {
    const size = Math.abs(sizes[index]! - common) < common * alike ? common : sizes[index]!;
    return line.words.map((word, at) => toRun(word, line, size, toPage, at + 1 < line.words.length));
  });
}

export function linesOf(seen: Seen): Line[] {
  return seen.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));
}

function toRun(word: Word, { baseline }: Line, size: number, toPage: ToPage, followed: boolean): Run {
  const { x0, x1 } = word.bbox;
  const slope = baseline.x1 > baseline.x0 ? (baseline.y1 - baseline.y0) / (baseline.x1 - baseline.x0) : 0;
  const on = (x: number) => toPage.point(x, baseline.y0 + slope * (x - baseline.x0));
  return {
    // Words of one line are parted by blanks, however narrow these are printed.
    text: lettersOf(word, size / toPage.scale) + (followed ? ' ' : ''),
    x: on(x0).x,
    right: on(x1).x,
    y: on((x0 + x1) / 2).y,
    size,
    bold: false,
    font: null,
    confidence: Math.round(word.confidence),
  };
}

/** What a word stands for: the recogniser has its own slash, and calls a bullet a star. */
function lettersOf({ text, bbox }: Word, size: number): string {
  return text === '*' && bbox.y1 - bbox.y0 < size * bullet ? '\u2022' : text.replaceAll('\u2044', '/');
}

/**
 * Size of a line's font in pixels, by the height of its letters. Where two columns were taken for one line, what is
 * known of the line is too large: its words then tell more.
 */
function sizeOf({ rowAttributes, text, words }: Line): number {
  const heights = words.map(({ bbox }) => bbox.y1 - bbox.y0).sort((a, b) => a - b);
  const word = heights[heights.length >> 1] ?? 0;
  if (!/\p{L}/u.test(text)) return word / capital;
  const { rowHeight, ascenders, descenders } = rowAttributes;
  const letter = (rowHeight - ascenders - descenders) / (/\p{Ll}/u.test(text) ? smallLetter : capital);
  return Math.min(letter, word / lowestWord);
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
