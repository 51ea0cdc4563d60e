import type { Layout } from '../../../model/layout.ts';
import { type Locator, locatorOf } from '../../../text/places.ts';
import type { Box } from '../../api.ts';

/** Where spans of a report are printed. */
export const boxesOf = (layout: Layout | null, text: string): Locator =>
  locatorOf(
    (layout?.places ?? []).map(({ start, end, ...place }) => ({ start, end, place: { ...place, confidence: null } })),
    text,
  );

const tenth = (points: number) => Math.round(points * 10) / 10;

/** Boxes of a span, to a tenth of a point. */
export const boxesAt = (locator: Locator, start: number, end: number): Box[] =>
  locator.boxesAt(start, end).map(({ page, left, top, right, bottom }) => {
    return { page, left: tenth(left), top: tenth(top), right: tenth(right), bottom: tenth(bottom) };
  });
