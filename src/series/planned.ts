import type { Heading } from '../model/analysis.ts';
import type { SeriesWords } from './words.ts';

/** Tells whether an offset lies in a part whose heading begins with words for what is still to be done, up to the next heading of its rank. */
export function plannedFrom(headings: readonly Heading[], { roles }: SeriesWords): (at: number) => boolean {
  const parts: { start: number; end: number }[] = [];
  for (const [index, heading] of headings.entries()) {
    if (roles.matchAt(heading.title, 0)?.value !== 'plans') continue;
    const next = headings.slice(index + 1).find(({ style }) => style === heading.style);
    parts.push({ start: heading.start, end: next?.start ?? Number.POSITIVE_INFINITY });
  }
  return (at) => parts.some(({ start, end }) => at >= start && at < end);
}
