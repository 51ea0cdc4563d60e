import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, symbolWye } from 'd3-shape';

const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolStar, symbolWye];
const outline = (shape: number, size: number) => symbol(shapes[shape % shapes.length], size)() ?? '';

/** A point; lines differ in shape as well as in colour. The unseen disc makes it easy to hit. */
export function Marker({ shape, x, y }: { shape: number; x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="12" class="target" />
      <path class="marker" d={outline(shape, 64)} />
    </g>
  );
}

/** The sign of a line beside its name. */
export function Swatch({ shape }: { shape: number }) {
  return (
    <svg class={`swatch line-${shape}`} width="26" height="12" viewBox="-13 -6 26 12" aria-hidden="true">
      <path class="stroke" d="M-12 0H12" />
      <path class="marker" d={outline(shape, 56)} />
    </svg>
  );
}
