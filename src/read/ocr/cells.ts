import type { Canvas } from '@napi-rs/canvas';
import type { Grid } from '../pdf/grid.ts';
import type { Rules, Run } from '../pdf/page.ts';
import type { Engine } from './engine.ts';
import { turned } from './picture.ts';
import { readStacked, type stackable } from './stack.ts';

/** Dots per inch that the recogniser is shown of a cell: a lone figure needs more than a line of text. */
const dpi = 300;
/** In pixels: what is left of a cell's border, and half the thickness of a ruled line with its soft edges. */
const border = 3;
const halfLine = 3;

/**
 * Recognises the cells of ruled tables, each alone: among ruled lines and columns the recogniser takes lines for
 * letters and reads across cells. The page is straight and without its ruled lines.
 */
export async function readCells(
  page: ReturnType<typeof stackable>,
  grids: readonly Grid[],
  engine: Engine,
): Promise<Run[]> {
  const pixels = page.dpi / 72;
  const areas = grids.flatMap(({ cells }) =>
    cells.map(({ left, top, right, bottom }) => ({
      left: left * pixels + border,
      top: top * pixels + border,
      right: right * pixels - border,
      bottom: bottom * pixels - border,
    })),
  );
  return (await readStacked(page, areas, dpi, engine)).flat();
}

/** The page with its ruled lines painted over. */
export function withoutRules(page: Canvas, { horizontal, vertical }: Rules, pixels: number): Canvas {
  const boxes = [
    ...horizontal.map(({ at, from, to }) => [from, at - halfLine / pixels, to - from, (2 * halfLine) / pixels]),
    ...vertical.map(({ at, from, to }) => [at - halfLine / pixels, from, (2 * halfLine) / pixels, to - from]),
  ];
  return painted(page, boxes, pixels);
}

/** The page with its tables painted over. */
export function withoutTables(page: Canvas, grids: readonly Grid[], pixels: number): Canvas {
  const cells = grids.flatMap((grid) => grid.cells);
  return painted(
    page,
    cells.map(({ left, top, right, bottom }) => [left, top, right - left, bottom - top]),
    pixels,
  );
}

/** Boxes (left, top, width, height) are in points. */
function painted(page: Canvas, boxes: readonly number[][], pixels: number): Canvas {
  const out = turned(page, 0);
  const context = out.getContext('2d');
  context.fillStyle = 'white';
  for (const [left, top, width, height] of boxes)
    context.fillRect(left! * pixels, top! * pixels, width! * pixels, height! * pixels);
  return out;
}
