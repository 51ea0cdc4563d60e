import type { Block, Place } from '../../model/block.ts';
import { type Line, layLine } from './lines.ts';
import type { Page, Run } from './page.ts';

/** In ems: how far letters reach above and below the line that they stand on. */
const above = 0.9;
const below = 0.25;
/** Shorter stretches of one line share a place, which bounds the memory of files that place each letter alone. */
const shortest = 24;

/** A line as text, with the places of its stretches. */
export function placeLine(line: Line, notes: ReadonlySet<number> = new Set()): { text: string; places: Place[] } {
  const { text, starts } = layLine(line, notes);
  const places: Place[] = [];
  for (const [index, run] of line.runs.entries()) {
    const at = Math.min(starts[index]!, text.length);
    const last = places.at(-1);
    const end = starts[index + 1] ?? text.length;
    if (last && last.confidence === run.confidence && end - last.at <= shortest && run.x - last.right < run.size)
      widen(last, run);
    else places.push(placeOf(run, at, line.page));
  }
  return { text, places };
}

function placeOf(run: Run, at: number, page: number): Place {
  const { x, right, y, size, confidence } = run;
  return { at, page, left: x, top: y - size * above, right, bottom: y + size * below, confidence };
}

function widen(place: Place, run: Run): void {
  place.left = Math.min(place.left, run.x);
  place.right = Math.max(place.right, run.right);
  place.top = Math.min(place.top, run.y - run.size * above);
  place.bottom = Math.max(place.bottom, run.y + run.size * below);
}

/** Places of a line that is put behind other text, at an offset. */
export function shifted(places: readonly Place[], by: number): Place[] {
  return places.map((place) => ({ ...place, at: place.at + by }));
}

/** Moves the places of pages that were turned before they were read to where they lie in the file. */
export function turnBack(blocks: readonly Block[], pages: readonly Page[]): void {
  const turned = new Map(pages.filter(({ lies }) => lies).map((page) => [page.number, page]));
  if (turned.size === 0) return;
  for (const block of blocks)
    for (const { places = [] } of block.kind === 'table' ? block.cells : [block])
      for (const place of places) {
        const page = turned.get(place.page);
        if (page) Object.assign(place, edgesInFile(place, page));
      }
}

function edgesInFile(place: Place, { width, height, lies }: Page) {
  const [cos, sin] = [Math.cos(lies!.angle), Math.sin(lies!.angle)];
  const corners = [place.left, place.right].flatMap((x) => [place.top, place.bottom].map((y) => [x, y] as const));
  const xs = corners.map(([x, y]) => (x - width / 2) * cos + (y - height / 2) * sin + lies!.width / 2);
  const ys = corners.map(([x, y]) => (y - height / 2) * cos - (x - width / 2) * sin + lies!.height / 2);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
