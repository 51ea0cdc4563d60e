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
/** In ems: how far below the last line of its column a line may stand; a signature leaves room for the hand. */
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
    const region = regionAt(lines, index, body, (left + right) / 2);
    if (region === null) {
      body.push(lines[index++]!);
      continue;
    }
    body.splice(body.length - region.above);
    flush();
    const { gap, parts } = region;
    strips.push({ lines: parts.flatMap((part) => part.left ?? []), left, right: gap.to, column: true });
    const beside = toStrips(
      parts.flatMap((part) => part.right ?? []),
      gap.from,
      right,
    );
    for (const strip of beside) strips.push({ ...strip, column: true });
    index += region.below;
  }
  flush();
  return strips;
}

/** The side-by-side lines around a line that has a wide gap; null where it stands alone. */
function regionAt(lines: readonly Line[], index: number, body: readonly Line[], middle: number) {
  const start = widestGap(lines[index]!);
  if (start === null) return null;
  let gap: Gap = start;
  const parts = [split(lines[index]!, gap)];
  let above = 0;
  for (; above < body.length; above++) {
    const line = body[body.length - 1 - above]!;
    const shared: Gap | null = parts[0]!.y - line.flow > line.size * leftReach ? null : sharedGap(line, gap);
    if (shared === null) break;
    gap = shared;
    parts.unshift(split(line, gap));
  }
  let below = 1;
  for (; index + below < lines.length; below++) {
    const line = lines[index + below]!;
    const shared: Gap | null = sharedGap(line, gap) ?? gapBeside(line, gap, parts, middle);
    if (shared === null) break;
    gap = shared;
    parts.push(split(line, gap));
  }
  return parts.length < 2 ? null : { gap, above, below, parts };
}

type Part = ReturnType<typeof split>;

/** The gap that is left by a line that stands in one of the columns only; null where it belongs to none. */
function gapBeside(line: Line, gap: Gap, parts: readonly Part[], middle: number): Gap | null {
  const lastY = (side: 'left' | 'right') =>
    parts.findLast((part) => part[side] !== null)?.y ?? Number.NEGATIVE_INFINITY;
  if (line.right <= gap.to) {
    if (line.flow - lastY('left') > line.size * leftReach) return null;
    return { from: Math.max(gap.from, line.right), to: gap.to };
  }
  if (line.x < gap.from || line.flow - lastY('right') > line.size * rightReach) return null;
  // A title in the middle of the page stands under the letterhead, not in its right column.
  const centre = parts.find((part) => part.right !== null)!.right!;
  const off = Math.abs(middleOf(line) - middleOf(centre));
  if (Math.abs(middleOf(line) - middle) < Math.min(6, off) && off > 12) return null;
  return { from: gap.from, to: Math.min(gap.to, line.x) };
}

function middleOf(line: Line): number {
  return (line.x + line.right) / 2;
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

function widest(found: readonly Gap[]): Gap | null {
  return found.reduce<Gap | null>((best, gap) => (best && best.to - best.from >= gap.to - gap.from ? best : gap), null);
}

/** The gap behind a list mark parts no columns. */
function widestGap(line: Line): Gap | null {
  const behindText = gaps(line, wide).filter((gap) => {
    const before = lineText({ ...line, runs: line.runs.filter((run) => run.right <= gap.from) });
    return before.length > 8 || !startsItem(`${before} X`);
  });
  return widest(behindText);
}

/** The part of a gap that a line with text on both sides leaves free as well; the blanks of a justified line do not count. */
function sharedGap(line: Line, gap: Gap): Gap | null {
  const found = gaps(line, narrow);
  const own = widest(found);
  if (
    own === null ||
    found.some(
      (one) => one !== own && (one.to - one.from) * 2 > own.to - own.from && own.to - own.from < line.size * wide,
    )
  )
    return null;
  const shared = { from: Math.max(own.from, gap.from), to: Math.min(own.to, gap.to) };
  return shared.to > shared.from ? shared : null;
}

function split(line: Line, gap: Gap) {
  const middle = (gap.from + gap.to) / 2;
  const left = line.runs.filter((run) => (run.x + run.right) / 2 < middle);
  const right = line.runs.filter((run) => (run.x + run.right) / 2 >= middle);
  const make = (runs: Line['runs']) => (runs.length > 0 ? { ...makeLine(runs, line.page), flow: line.flow } : null);
  return { y: line.flow, left: make(left), right: make(right) };
}
