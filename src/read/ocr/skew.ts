import { ink, type Picture } from './picture.ts';

/** In degrees: how far a page may lie askew, and how closely that is told. */
const most = 8;
const coarse = 0.5;
const fine = 0.05;
/** Pages are looked at in squares of this many pixels. */
const square = 3;
/** More squares than this tell no more. */
const enough = 60_000;

/** How a page lies: the angle by which it must be turned clockwise, in radians, until its lines run level or upright. */
export interface Lie {
  angle: number;
  /** Whether its lines seem to run from top to bottom. */
  upright: boolean;
}

/** Finds the angle at which the ink falls into lines; 0 where that cannot be told. */
export function findLie(picture: Picture): Lie {
  const points = inkOf(picture);
  if (points.length < 2000) return { angle: 0, upright: false };
  const level = bestAngle(points, 0);
  const upright = bestAngle(points, 1);
  const best = upright.score > level.score * 1.5 ? upright : level;
  return { angle: (best === upright ? best.degrees : -best.degrees) * (Math.PI / 180), upright: best === upright };
}

/** Places of the inked squares, x and y by turns. */
function inkOf({ width, height, grey }: Picture): Float32Array {
  const points: number[] = [];
  for (let y = 1; y + 1 < height; y += square)
    for (let x = 1; x + 1 < width; x += square) if (grey[y * width + x]! < ink) points.push(x, y);
  const step = Math.ceil(points.length / 2 / enough);
  if (step <= 1) return Float32Array.from(points);
  return Float32Array.from(
    { length: 2 * Math.floor(points.length / 2 / step) },
    (_, at) => points[(at >> 1) * step * 2 + (at & 1)]!,
  );
}

/** `across` is 0 for lines that run level, 1 for lines that run upright. */
function bestAngle(points: Float32Array, across: 0 | 1): { degrees: number; score: number } {
  let best = { degrees: 0, score: sharpness(points, across, 0) };
  const look = (from: number, to: number, step: number) => {
    for (let degrees = from; degrees <= to; degrees += step) {
      const score = sharpness(points, across, degrees);
      if (score > best.score) best = { degrees, score };
    }
  };
  look(-most, most, coarse);
  const around = best.degrees;
  look(around - coarse, around + coarse, fine);
  return best;
}

/** How sharply lines of ink stand out from the space between them when looked at along an angle. */
function sharpness(points: Float32Array, across: 0 | 1, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const counts = new Map<number, number>();
  for (let at = 0; at < points.length; at += 2) {
    const row = Math.round((points[at + 1 - across]! - slope * points[at + across]!) / square);
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  let sum = 0;
  for (const [row, count] of counts) sum += (count - (counts.get(row + 1) ?? 0)) ** 2;
  return sum;
}
