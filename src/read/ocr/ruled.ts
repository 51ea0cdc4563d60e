import type { Rule, Rules } from '../pdf/page.ts';
import { ink, type Picture } from './picture.ts';

/** In points: shorter strokes are parts of letters, thicker ones are no lines. */
const shortest = { horizontal: 24, vertical: 18 };
const thickest = 3.2;
/** In pixels: holes of a worn line, and how much of it must be inked; the feet of capitals nearly touch. */
const hole = 3;
const inkedShare = 0.92;

interface Bar extends Rule {
  last: number;
}

/** The ruled lines of a scanned page, in points; `scale` is points for a pixel. */
export function findRules(picture: Picture, scale: number): Rules {
  const { width, height, grey } = picture;
  const level = (line: number, at: number) => grey[line * width + at]! < ink;
  const upright = (line: number, at: number) => grey[at * width + line]! < ink;
  return {
    horizontal: bars(height, width, level, shortest.horizontal / scale, thickest / scale).map((bar) =>
      sized(bar, scale),
    ),
    vertical: bars(width, height, upright, shortest.vertical / scale, thickest / scale).map((bar) => sized(bar, scale)),
  };
}

/** Long thin stretches of ink, line of pixels by line of pixels. */
function bars(
  lines: number,
  length: number,
  inked: (line: number, at: number) => boolean,
  least: number,
  most: number,
): Bar[] {
  const done: Bar[] = [];
  let open: Bar[] = [];
  for (let line = 0; line <= lines; line++) {
    const next: Bar[] = [];
    for (const [from, to] of line < lines ? stretches(length, (at) => inked(line, at), least) : []) {
      const above = open.find((bar) => Math.min(to, bar.to) - Math.max(from, bar.from) > (bar.to - bar.from) / 2);
      if (above && above.last < line) {
        Object.assign(above, { from: Math.min(from, above.from), to: Math.max(to, above.to), last: line });
        next.push(above);
      } else next.push({ at: line, from, to, last: line });
    }
    done.push(...open.filter((bar) => bar.last < line));
    open = next;
  }
  return done.filter((bar) => bar.last - bar.at < most);
}

function stretches(length: number, inked: (at: number) => boolean, least: number): [number, number][] {
  const found: [number, number][] = [];
  let from = -1;
  let last = -1;
  let count = 0;
  const end = () => {
    const long = last + 1 - from;
    if (from >= 0 && long >= least && count >= long * inkedShare) found.push([from, last + 1]);
    from = -1;
    count = 0;
  };
  for (let at = 0; at < length; at++) {
    if (inked(at)) {
      if (from < 0) from = at;
      last = at;
      count++;
    } else if (from >= 0 && at - last > hole) end();
  }
  end();
  return found;
}

function sized({ at, last, from, to }: Bar, scale: number): Rule {
  return { at: ((at + last + 1) / 2) * scale, from: from * scale, to: to * scale };
}
