import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Grid } from '../pdf/grid.ts';
import type { Rules, Run } from '../pdf/page.ts';
import type { Engine } from './engine.ts';
import { ink, type Picture, toPicture, turned } from './picture.ts';
import { type ToPage, toRuns } from './words.ts';

/** Dots per inch that the recogniser is shown of a cell: a lone figure needs more than a line of text. */
const dpi = 300;
/** In pixels: what is left of a cell's border, white around its ink, space between two cells, height of one picture. */
const border = 3;
const margin = 4;
const between = 14;
const aside = 30;
const highest = 6000;
/** In pixels: half the thickness of a ruled line with its soft edges. */
const halfLine = 3;

/** The ink of one cell on the page, and how far down it stands in the picture of all cells. */
interface Piece {
  x: number;
  y: number;
  width: number;
  height: number;
  at: number;
}

/**
 * Recognises the cells of ruled tables. They are shown one below the other, for among ruled lines and columns the
 * recogniser takes lines for letters and reads across cells. `page` is straight and without its ruled lines.
 */
export async function readCells(
  page: Canvas,
  drawnDpi: number,
  grids: readonly Grid[],
  engine: Engine,
): Promise<Run[]> {
  const picture = toPicture(page);
  const scale = 72 / drawnDpi;
  const runs: Run[] = [];
  for (const pieces of grids.flatMap((grid) => stacks(grid, picture, scale))) {
    const seen = await engine.see(toPicture(stacked(page, pieces, drawnDpi)), dpi, true);
    runs.push(...toRuns(seen, backFrom(pieces, drawnDpi), 0));
  }
  return runs;
}

/** The page with its ruled lines painted over. */
export function withoutRules(page: Canvas, { horizontal, vertical }: Rules, scale: number): Canvas {
  const out = turned(page, 0);
  const context = out.getContext('2d');
  context.fillStyle = 'white';
  for (const { at, from, to } of horizontal)
    context.fillRect(from / scale, at / scale - halfLine, (to - from) / scale, 2 * halfLine);
  for (const { at, from, to } of vertical)
    context.fillRect(at / scale - halfLine, from / scale, 2 * halfLine, (to - from) / scale);
  return out;
}

/** The page with its tables painted over. */
export function withoutTables(page: Canvas, grids: readonly Grid[], scale: number): Canvas {
  const out = turned(page, 0);
  const context = out.getContext('2d');
  context.fillStyle = 'white';
  for (const { cells } of grids)
    for (const { left, top, right, bottom } of cells)
      context.fillRect(left / scale, top / scale, (right - left) / scale, (bottom - top) / scale);
  return out;
}

/** The inked cells of a table, in as many pictures as they need. */
function stacks(grid: Grid, picture: Picture, scale: number): Piece[][] {
  const out: Piece[][] = [];
  let at = Number.POSITIVE_INFINITY;
  for (const cell of grid.cells) {
    const piece = inkIn(picture, cell.left / scale, cell.top / scale, cell.right / scale, cell.bottom / scale);
    if (piece === null) continue;
    if (at + piece.height > highest) {
      out.push([]);
      at = between;
    }
    out.at(-1)!.push({ ...piece, at });
    at += piece.height + between;
  }
  return out;
}

function inkIn({ grey, width }: Picture, left: number, top: number, right: number, bottom: number) {
  let [x0, y0, x1, y1] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
  for (let y = Math.ceil(top) + border; y < bottom - border; y++)
    for (let x = Math.ceil(left) + border; x < right - border; x++)
      if (grey[y * width + x]! < ink) {
        x0 = Math.min(x0, x);
        x1 = Math.max(x1, x);
        y0 = Math.min(y0, y);
        y1 = y;
      }
  if (x1 < 0) return null;
  return { x: x0 - margin, y: y0 - margin, width: x1 - x0 + 1 + 2 * margin, height: y1 - y0 + 1 + 2 * margin };
}

function stacked(page: Canvas, pieces: readonly Piece[], drawnDpi: number): Canvas {
  const last = pieces.at(-1)!;
  const out = createCanvas(Math.max(...pieces.map(({ width }) => width)) + 2 * aside, last.at + last.height + between);
  const context = out.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, out.width, out.height);
  for (const { x, y, width, height, at } of pieces)
    context.drawImage(page, x, y, width, height, aside, at, width, height);
  return turned(out, 0, dpi / drawnDpi);
}

/** The way from the picture of all cells to the page, in points. */
function backFrom(pieces: readonly Piece[], drawnDpi: number): ToPage {
  const scale = 72 / drawnDpi;
  const point = (shownX: number, shownY: number) => {
    const [x, y] = [(shownX * drawnDpi) / dpi, (shownY * drawnDpi) / dpi];
    const piece = pieces.findLast(({ at }) => at - between / 2 <= y) ?? pieces[0]!;
    return { x: (x - aside + piece.x) * scale, y: (y - piece.at + piece.y) * scale };
  };
  return { scale: 72 / dpi, point };
}
