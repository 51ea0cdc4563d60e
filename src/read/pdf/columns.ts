import { startsItem } from '../items.ts';
import { type Line, lineText, makeLine } from './lines.ts';

/** Lines that are read one after the other between two edges. */
export interface Strip {
  lines: Line[];
  left: number;
  right: number;
  /** Whether it is one of several columns side by side. */
  column: boolean;
}

interface Gap {
  from: number;
  to: number;
}

/** In ems: what parts two columns for sure, and what parts them where the lines around are parted. */
const wide = 2.5;
const narrow = 0.6;
/** In ems: how far below the last line of its column a line may stand. */
const leftReach = 2.6;
const rightReach = 14;

/**
 * Lines in reading order. Where text stands side by side (letterhead, recipients beside signature), each column is
 * read to its end before the next one.
 */
export function toStrips(lines: readonly Line[], left: number, right: number): Strip[] {
  const strips: Strip[] = [];
  let body: Line[] = [];
  const flush = () => {
    if (body.length > 0) strips.push({ lines: body, left, right, column: false });
    body = [];
  };
  for (let index = 0; index < lines.length; ) {
    const region = regionAt(lines, index, body);
    if (region === null) {
      body.push(lines[index++]!);
      continue;
    }
    body.splice(body.length - region.above);
    flush();
    strips.push({ lines: region.left, left, right: region.gap.to, column: true });
    for (const strip of toStrips(region.right, region.gap.from, right)) strips.push({ ...strip, column: true });
    index += region.below;
  }
  flush();
  return strips;
}

/** The side-by-side lines around a line that has a wide gap; null where it stands alone. */
function regionAt(lines: readonly Line[], index: number, body: readonly Line[]) {
  const first = widestGap(lines[index]!);
  if (first === null) return null;
  let gap = first;
  const parts = [split(lines[index]!, gap)];
  let above = 0;
  while (above < body.length) {
    const line = body[body.length - 1 - above]!;
    const shared = sharedGap(line, gap);
    if (shared === null || parts[0]!.y - line.y > line.size * rightReach) break;
    gap = shared;
    parts.unshift(split(line, gap));
    above++;
  }
  let below = 1;
  let lastLeft = lines[index]!.y;
  let lastRight = lines[index]!.y;
  for (; index + below < lines.length; below++) {
    const line = lines[index + below]!;
    const shared = sharedGap(line, gap);
    if (shared !== null) gap = shared;
    else if (line.right <= gap.to && line.y - lastLeft <= line.size * leftReach)
      gap = { from: Math.max(gap.from, line.right), to: gap.to };
    else if (
      line.x >= gap.from &&
      line.x > (gap.from + gap.to) / 2 - line.size * 4 &&
      line.y - lastRight <= line.size * rightReach
    )
      gap = { from: gap.from, to: Math.min(gap.to, line.x) };
    else break;
    if (gap.to <= gap.from) break;
    const part = split(line, gap);
    if (part.left) lastLeft = line.y;
    if (part.right) lastRight = line.y;
    parts.push(part);
  }
  if (parts.length < 2) return null;
  const side = (name: 'left' | 'right') => parts.map((part) => part[name]).filter((one) => one !== null);
  return { gap, above, below, left: side('left'), right: side('right') };
}

function gaps(line: Line, least: number): Gap[] {
  const found: Gap[] = [];
  let right = line.runs[0]!.right;
  for (const run of line.runs.slice(1)) {
    if (run.x - right >= least * line.size) found.push({ from: right, to: run.x });
    right = Math.max(right, run.right);
  }
  return found;
}

/** The gap behind a list mark parts no columns. */
function widestGap(line: Line): Gap | null {
  const found = gaps(line, wide).filter((gap) => {
    const before = line.runs.filter((run) => run.right <= gap.from);
    return (
      !startsItem(`${lineText({ ...line, runs: before })} X`) || before.map(({ text }) => text).join('').length > 8
    );
  });
  return found.reduce<Gap | null>(
    (best, gap) => (best === null || gap.to - gap.from > best.to - best.from ? gap : best),
    null,
  );
}

/** The part of a gap that a line leaves free as well, with text on both sides of it. */
function sharedGap(line: Line, gap: Gap): Gap | null {
  for (const own of gaps(line, narrow)) {
    const shared = { from: Math.max(own.from, gap.from), to: Math.min(own.to, gap.to) };
    if (shared.to > shared.from) return shared;
  }
  return null;
}

function split(line: Line, gap: Gap) {
  const middle = (gap.from + gap.to) / 2;
  const left = line.runs.filter((run) => (run.x + run.right) / 2 < middle);
  const right = line.runs.filter((run) => (run.x + run.right) / 2 >= middle);
  const make = (runs: Line['runs']) => (runs.length > 0 ? makeLine(runs, line.page) : null);
  return { y: line.y, left: make(left), right: make(right) };
}
