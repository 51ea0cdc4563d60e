import type { Sureness } from '../model/analysis.ts';
import type { Place } from '../model/block.ts';
import type { SourceText } from '../model/text.ts';
import { lastAtOrBefore } from './search.ts';
import { widthOf } from './widths.ts';

/** A box on a page, in points from the page's top left corner. */
export interface PageBox {
  page: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The way from spans of a text back to its pages. */
export interface Locator {
  /** Where a span is printed, a box for each line; empty where the format has no pages. */
  boxesAt(start: number, end: number): PageBox[];
  /** How sure the recognition of a span's least certain word is, 0 to 100; null where nothing was recognised. */
  confidenceAt(start: number, end: number): number | null;
  /** The same for the whole text; empty where nothing was recognised. */
  sureness(): Sureness;
}

/** A stretch of the text with its place on a page. */
export interface Stretch {
  start: number;
  end: number;
  place: Omit<Place, 'at'>;
}

export const makeLocator = (source: SourceText): Locator => locatorOf(stretchesOf(source), source.text);

/** `stretches` in the order of the text that they are of. */
export function locatorOf(stretches: readonly Stretch[], text: string): Locator {
  const starts = stretches.map(({ start }) => start);
  const touched = (start: number, end: number) =>
    stretches
      .slice(Math.max(0, lastAtOrBefore(starts, start)), lastAtOrBefore(starts, end - 1) + 1)
      .filter((one) => one.end > start);
  return {
    boxesAt: (start, end) =>
      touched(start, end).reduce<PageBox[]>((boxes, one) => join(boxes, part(one, start, end, text)), []),
    confidenceAt(start, end) {
      const sure = touched(start, end).flatMap(({ place }) => place.confidence ?? []);
      return sure.length === 0 ? null : Math.min(...sure);
    },
    sureness() {
      const runs: Sureness = [];
      for (const { start, place } of stretches)
        if (place.confidence !== (runs.at(-1)?.[1] ?? null)) runs.push([start, place.confidence]);
      return runs;
    },
  };
}

/** The places of all blocks, in the order of the text. */
export function stretchesOf({ blocks, tables }: SourceText): Stretch[] {
  const paragraphs = blocks.flatMap(({ block, start, end }) =>
    block.kind === 'paragraph' ? laid(block.places, start, end) : [],
  );
  const cells = tables.flatMap((table) =>
    table.table.cells.flatMap(({ places }, index) => laid(places, table.cells[index]!.start, table.cells[index]!.end)),
  );
  return [...paragraphs, ...cells].sort((a, b) => a.start - b.start);
}

function laid(places: readonly Place[] = [], start: number, end: number): Stretch[] {
  return places
    .map((place, index) => ({
      place,
      start: start + place.at,
      end: Math.min(end, start + (places[index + 1]?.at ?? end - start)),
    }))
    .filter((stretch) => stretch.end > stretch.start);
}

/** What a span takes of a place, as wide as its letters commonly are beside the others. */
function part({ place, ...stretch }: Stretch, start: number, end: number, text: string): PageBox {
  const { page, left, top, right, bottom } = place;
  const whole = widthOf(text.slice(stretch.start, stretch.end));
  const at = (offset: number) =>
    whole === 0 ? left : left + ((right - left) * widthOf(text.slice(stretch.start, offset))) / whole;
  return { page, left: at(Math.max(start, stretch.start)), top, right: at(Math.min(end, stretch.end)), bottom };
}

/** Adds a box to the one before it where both are of one line. */
function join(boxes: PageBox[], next: PageBox): PageBox[] {
  const last = boxes.at(-1);
  if (last && onOneLine(last, next)) {
    last.left = Math.min(last.left, next.left);
    last.top = Math.min(last.top, next.top);
    last.right = Math.max(last.right, next.right);
    last.bottom = Math.max(last.bottom, next.bottom);
  } else boxes.push(next);
  return boxes;
}

/** Whether text follows on the same line, whichever way the page lies; the next cell of a table is another place. */
function onOneLine(one: PageBox, next: PageBox): boolean {
  const [level, upright] = [apart(one, next, 'left', 'right'), apart(one, next, 'top', 'bottom')];
  const near = (gap: number, shared: number) => shared > 0.5 && gap < 1.5;
  const tall = ({ left, top, right, bottom }: PageBox) => bottom - top > right - left;
  if (one.page !== next.page) return false;
  return (
    near(level.gap / upright.size, upright.shared / upright.size) ||
    (tall(one) && tall(next) && near(upright.gap / level.size, level.shared / level.size))
  );
}

/** How two boxes lie along one of the page's sides: space between them, what they share, and the smaller one's size. */
function apart(one: PageBox, next: PageBox, start: 'left' | 'top', end: 'right' | 'bottom') {
  const shared = Math.min(one[end], next[end]) - Math.max(one[start], next[start]);
  return { gap: Math.max(0, -shared), shared, size: Math.min(one[end] - one[start], next[end] - next[start]) };
}
