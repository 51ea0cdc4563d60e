import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Run } from '../pdf/page.ts';
import type { Engine } from './engine.ts';
import { ink, type Picture, toPicture, turned } from './picture.ts';
import { linesOf, toRuns } from './words.ts';

/** In pixels: white around a piece's ink, space between two pieces, space beside them, height of one picture. */
const margin = 4;
const between = 14;
const aside = 30;
const highest = 6000;

/** A part of a page, in pixels. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The ink of one area, and how far down it stands in the picture of all of them. */
interface Piece {
  /** Which area it is of. */
  index: number;
  x: number;
  y: number;
  width: number;
  height: number;
  at: number;
}

/**
 * Recognises parts of a page alone, shown one below the other as if they were lines of text.
 * @returns the runs of each area, in points on the page
 */
export async function readStacked(
  page: { canvas: Canvas; picture: Picture; dpi: number },
  areas: readonly Area[],
  dpi: number,
  engine: Engine,
): Promise<Run[][]> {
  const found: Run[][] = areas.map(() => []);
  for (const pieces of inPictures(areas, page.picture)) {
    const lines = linesOf(await engine.see(toPicture(stacked(page.canvas, pieces, dpi / page.dpi)), dpi, true));
    for (const piece of pieces) {
      const own = lines.filter(({ baseline }) => pieceAt(pieces, (baseline.y0 * page.dpi) / dpi) === piece);
      const point = (x: number, y: number) => ({
        x: (x / dpi + (piece.x - aside) / page.dpi) * 72,
        y: (y / dpi + (piece.y - piece.at) / page.dpi) * 72,
      });
      found[piece.index]!.push(...toRuns(own, { scale: 72 / dpi, point }, 0));
    }
  }
  return found;
}

/** A page as `readStacked` takes it. */
export const stackable = (canvas: Canvas, dpi: number) => ({ canvas, picture: toPicture(canvas), dpi });

/** The inked areas, in as many pictures as they need. */
function inPictures(areas: readonly Area[], picture: Picture): Piece[][] {
  const out: Piece[][] = [];
  let at = Number.POSITIVE_INFINITY;
  for (const [index, area] of areas.entries()) {
    const box = inkIn(picture, area);
    if (box === null) continue;
    if (at + box.height > highest) {
      out.push([]);
      at = between;
    }
    out.at(-1)!.push({ ...box, index, at });
    at += box.height + between;
  }
  return out;
}

function inkIn({ grey, width, height }: Picture, area: Area) {
  let [x0, y0, x1, y1] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
  for (let y = Math.max(0, Math.ceil(area.top)); y < Math.min(height, area.bottom); y++)
    for (let x = Math.max(0, Math.ceil(area.left)); x < Math.min(width, area.right); x++)
      if (grey[y * width + x]! < ink) {
        x0 = Math.min(x0, x);
        x1 = Math.max(x1, x);
        y0 = Math.min(y0, y);
        y1 = y;
      }
  if (x1 < 0) return null;
  return { x: x0 - margin, y: y0 - margin, width: x1 - x0 + 1 + 2 * margin, height: y1 - y0 + 1 + 2 * margin };
}

function stacked(page: Canvas, pieces: readonly Piece[], scale: number): Canvas {
  const last = pieces.at(-1)!;
  const out = createCanvas(Math.max(...pieces.map(({ width }) => width)) + 2 * aside, last.at + last.height + between);
  const context = out.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, out.width, out.height);
  for (const { x, y, width, height, at } of pieces)
    context.drawImage(page, x, y, width, height, aside, at, width, height);
  return turned(out, 0, scale);
}

/** The piece that a line of the picture belongs to. */
function pieceAt(pieces: readonly Piece[], y: number): Piece {
  return pieces.findLast(({ at }) => at - between / 2 <= y) ?? pieces[0]!;
}
