import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rule, Rules } from './page.ts';

type Matrix = [number, number, number, number, number, number];

/** A filled bar up to this thickness is a line. */
const thickest = 3;
/** Shorter strokes are parts of drawings or of dotted lines, which are joined before they are measured. */
const shortest = 0.5;

/** The ruled lines of a page, whether anything is painted on it, and whether a picture covers most of it. */
export async function readDrawing(page: PDFPageProxy, viewport: number[], box: { width: number; height: number }) {
  const { OPS, Util } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray, argsArray } = await page.getOperatorList();
  const rules: Rules = { horizontal: [], vertical: [] };
  const filling = new Set<number>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);
  const drawn = new Set<number>([...filling, OPS.stroke, OPS.closeStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
  const images = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
  const saved: Matrix[] = [];
  let matrix = viewport as Matrix;
  let covered = 0;
  let painted = false;

  fnArray.forEach((operation, index) => {
    const values = argsArray[index] as unknown[] | null;
    if (operation === OPS.save) saved.push(matrix);
    else if (operation === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operation === OPS.transform) matrix = Util.transform(matrix, values as number[]) as Matrix;
    else if (operation === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (Array.isArray(values?.[0])) matrix = Util.transform(matrix, values[0] as number[]) as Matrix;
    } else if (operation === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (images.has(operation)) {
      painted = true;
      covered += area(matrix);
    } else if (operation === OPS.constructPath && drawn.has(values?.[0] as number)) {
      painted = true;
      const path = (values?.[1] as unknown[] | undefined)?.[0];
      if (path) addPath(rules, Array.from(path as ArrayLike<number>), matrix, filling.has(values?.[0] as number));
    }
  });
  // A scan may be stored in strips.
  return { rules, painted, pictured: covered > 0.5 * box.width * box.height };
}

function area([a, b, c, d]: Matrix): number {
  return Math.abs(a * d - b * c);
}

/** Path data as pdf.js hands it on: 0 x y = move, 1 x y = line, 2 with three points = curve, 3 = close. */
function addPath(rules: Rules, data: readonly number[], matrix: Matrix, filled: boolean): void {
  let points: [number, number][] = [];
  const end = () => {
    addShape(rules, points, filled);
    points = [];
  };
  for (let at = 0; at < data.length; ) {
    const kind = data[at++]!;
    if (kind === 3) {
      if (points.length > 0) points.push(points[0]!);
      continue;
    }
    if (kind === 0) end();
    const [x, y] = kind === 2 ? [data[at + 4]!, data[at + 5]!] : [data[at]!, data[at + 1]!];
    at += kind === 2 ? 6 : 2;
    points.push([matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]);
  }
  end();
}

function addShape(rules: Rules, points: readonly [number, number][], filled: boolean): void {
  if (points.length < 2) return;
  if (!filled) {
    for (let at = 1; at < points.length; at++) addSegment(rules, points[at - 1]!, points[at]!);
    return;
  }
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (Math.min(right - left, bottom - top) > thickest) return;
  if (right - left >= bottom - top) addSegment(rules, [left, (top + bottom) / 2], [right, (top + bottom) / 2]);
  else addSegment(rules, [(left + right) / 2, top], [(left + right) / 2, bottom]);
}

function addSegment(rules: Rules, [x0, y0]: [number, number], [x1, y1]: [number, number]): void {
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (Math.max(width, height) < shortest || Math.min(width, height) > 1) return;
  const rule: Rule =
    width >= height
      ? { at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }
      : { at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) };
  (width >= height ? rules.horizontal : rules.vertical).push(rule);
}
