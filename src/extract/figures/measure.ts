import type { FigureContext } from './context.ts';
import type { FigureDraft } from './draft.ts';
import type { Frame } from './frame.ts';
import type { Window } from './surroundings.ts';

const longest = 14;

/** What a figure of running text counts, in the report's own words; null where nothing says it. */
export function measureOf(one: FigureDraft, window: Window, frame: Frame, { text }: FigureContext): string | null {
  if (frame.status) return text.slice(frame.status.start, frame.status.end).toLowerCase();
  const behind = words(text.slice(one.end, window.right));
  const before = words(text.slice(window.own, one.start).replace(/(?<![\s:,"])[\s:,"]+$/u, ''));
  if (one.kind === 'percent' || one.kind === 'rank')
    return join(behind.slice(0, longest)) ?? join(before.slice(-longest));
  if (behind.length > 0) return join([one.unit ?? '', ...behind.slice(0, longest)]);
  return join(before.slice(-longest)) ?? one.unit;
}

const words = (part: string) => part.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word));
const join = (parts: readonly string[]) => (parts.length > 0 ? parts.join(' ').trim() : null);
