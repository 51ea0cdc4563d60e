import type { Heading } from '../model/analysis.ts';
import type { LaidBlock, LaidPlace, Layout } from '../model/layout.ts';
import type { PlacedTable, SourceText } from '../model/text.ts';
import { stretchesOf } from './places.ts';

/** A longer line is no heading, however it is numbered. */
const longestHeading = 160;
const bullet = /^[-+*\u2022\u2013]+(?=\s)/u;
const tenth = (points: number) => Math.round(points * 10) / 10;

/** What the text is made of, block by block; `headings` are the numbered lines found in it. */
export function layoutOf(source: SourceText, headings: readonly Heading[]): Layout {
  const numbered = new Map(headings.map((heading) => [heading.start, heading]));
  const hasRoman = headings.some(({ style }) => style === 'roman');
  let tables = 0;
  const blocks = source.blocks.flatMap(({ block, start, end }): LaidBlock[] =>
    block.kind === 'table'
      ? [tableOf(source.tables[tables++]!)]
      : linesOf(source.text, start, end).map((line) => {
          const found = numbered.get(line.start);
          const page = source.pageAt(line.start);
          return lineOf(source.text.slice(line.start, line.end), { ...line, page }, found, hasRoman);
        }),
  );
  return { blocks, places: placesOf(source) };
}

function lineOf(
  text: string,
  at: { start: number; end: number; page: number | null },
  numbered: Heading | undefined,
  hasRoman: boolean,
): LaidBlock {
  if (numbered && numbered.style !== 'letter' && text.length <= longestHeading && !/[.;:,]$/.test(text)) {
    const level = numbered.style === 'roman' ? 1 : numbered.numbers.length + (hasRoman ? 1 : 0);
    return { kind: 'heading', level: Math.min(level, 6), ...at };
  }
  if (numbered) {
    const label = text.slice(0, numbered.end - numbered.start).trim();
    return { kind: 'item', label, depth: numbered.style === 'letter' ? 2 : 1, ...at };
  }
  const mark = bullet.exec(text)?.[0];
  return mark === undefined
    ? { kind: 'paragraph', ...at }
    : { kind: 'item', label: mark, depth: mark === '+' ? 2 : 1, ...at };
}

function* lines(text: string, start: number, end: number) {
  for (let from = start; from <= end; ) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 || feed > end ? end : feed;
    yield { start: from, end: to };
    from = to + 1;
  }
}

const linesOf = (text: string, start: number, end: number) => [...lines(text, start, end)];

function tableOf({ index, table, start, end, cells }: PlacedTable): LaidBlock {
  const laid = table.cells.map(({ row, column, rowSpan, columnSpan, header }, at) => {
    return { ...cells[at]!, row, column, rowSpan, columnSpan, head: header };
  });
  return { kind: 'table', index, columns: table.columnCount, start, end, page: table.page, cells: laid };
}

const placesOf = (source: SourceText): LaidPlace[] =>
  stretchesOf(source).map(({ start, end, place: { page, left, top, right, bottom } }) => {
    return { start, end, page, left: tenth(left), top: tenth(top), right: tenth(right), bottom: tenth(bottom) };
  });
