import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { LaidBlock, LaidCell, LaidPlace, Layout } from '../model/layout.ts';

type Table = Extract<LaidBlock, { kind: 'table' }>;
type PackedBlock = Exclude<LaidBlock, Table> | (Omit<Table, 'cells'> & { cells: number[][] });

/** A layout as text: a twentieth of its size as JSON. */
export function packLayout({ blocks, places }: Layout): string {
  const rows = { blocks: blocks.map(packBlock), places: places.map(packPlace) };
  return deflateRawSync(JSON.stringify(rows)).toString('base64');
}

/** The way back. @throws where the text is no packed layout */
export function unpackLayout(packed: string): Layout {
  const rows = JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString()) as {
    blocks: PackedBlock[];
    places: number[][];
  };
  return { blocks: rows.blocks.map(unpackBlock), places: rows.places.map(unpackPlace) };
}

const packBlock = (block: LaidBlock): PackedBlock =>
  block.kind === 'table' ? { ...block, cells: block.cells.map(packCell) } : block;
const unpackBlock = (block: PackedBlock): LaidBlock =>
  block.kind === 'table' ? { ...block, cells: block.cells.map(unpackCell) } : block;

const packCell = ({ start, end, row, column, rowSpan, columnSpan, head }: LaidCell): number[] => [
  ...[start, end - start, row, column, rowSpan, columnSpan, Number(head)],
];
const unpackCell = ([start, length, row, column, rowSpan, columnSpan, head]: number[]): LaidCell => ({
  ...{ start: start!, end: start! + length!, row: row!, column: column! },
  ...{ rowSpan: rowSpan!, columnSpan: columnSpan!, head: head === 1 },
});

const packPlace = ({ start, end, page, left, top, right, bottom }: LaidPlace): number[] => [
  ...[start, end - start, page, left, top, right, bottom],
];
const unpackPlace = ([start, length, page, left, top, right, bottom]: number[]): LaidPlace => ({
  ...{ start: start!, end: start! + length!, page: page! },
  ...{ left: left!, top: top!, right: right!, bottom: bottom! },
});
