import {
  AlignmentType,
  BorderStyle,
  FootnoteReferenceRun,
  Paragraph as P,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Columns, Grid, GridCell, Inline, Paragraph } from './blocks.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
/** Printable width in twentieths of a point: A4 with the margins of decree 30/2020. */
export const widths = { portrait: 9072, landscape: 14004 };

export function runs(inline: Inline, size: number, bold = false): ParagraphChild[] {
  return inline.runs.flatMap((run) => {
    if (run.footnote !== undefined) return [new FootnoteReferenceRun(run.footnote)];
    const lines = run.text.split('↵');
    return lines.map(
      (text, at) =>
        new TextRun({
          text,
          bold: bold || run.bold,
          italics: run.italics,
          size: size * 2,
          ...(at > 0 && { break: 1 }),
        }),
    );
  });
}

export function build(block: Paragraph, size = 14): P {
  const { style, level, automatic } = block;
  const letter = style === 'small' ? 11 : size;
  const centred = style === 'center' || style === 'title';
  const alignment = centred
    ? AlignmentType.CENTER
    : style === 'right'
      ? AlignmentType.RIGHT
      : style === 'small'
        ? AlignmentType.LEFT
        : AlignmentType.JUSTIFIED;
  const indented = style === 'text' || style === 'bullet' || style === 'heading';
  return new P({
    children: runs(block.inline, letter, style === 'heading'),
    alignment,
    spacing: { before: size < 14 ? 0 : 60, after: size < 14 ? 0 : 60 },
    ...(indented && !automatic && { indent: { firstLine: 720 } }),
    ...(automatic && { numbering: { reference: style === 'heading' ? 'headings' : 'bullets', level: level - 1 } }),
    ...(style === 'heading' && { keepNext: true }),
  });
}

function cell(item: GridCell, size: number): TableCell {
  const alignment = item.header || item.numeric ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({
    children: [new P({ children: runs(item.inline, size, item.bold), alignment })],
    verticalAlign: VerticalAlign.CENTER,
    rowSpan: item.rowSpan,
    columnSpan: item.columnSpan,
    margins: { left: 50, right: 50, top: 20, bottom: 20 },
  });
}

export function table(grid: Grid, width: number): Table {
  const all = grid.widths.reduce((a, b) => a + b, 0);
  const rows = Array.from({ length: grid.rows }, (_, row) => {
    const cells = grid.cells.filter((item) => item.row === row);
    return new TableRow({
      children: cells.map((item) => cell(item, grid.size)),
      tableHeader: cells.every((item) => item.header),
      cantSplit: true,
    });
  });
  return new Table({
    rows,
    columnWidths: grid.widths.map((part) => Math.round((part / all) * width)),
    width: { size: width, type: WidthType.DXA },
  });
}

export function columns(block: Columns, width: number): Table {
  const side = (items: Paragraph[], share: number) =>
    new TableCell({
      children: items.map((item) => build(item, 12)),
      width: { size: Math.round(width * share), type: WidthType.DXA },
    });
  const share = block.right.length > 3 ? 0.5 : 0.4;
  return new Table({
    rows: [new TableRow({ children: [side(block.left, share), side(block.right, 1 - share)] })],
    borders: noBorders,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [Math.round(width * share), Math.round(width * (1 - share))],
  });
}
