import type { FigureContext } from '../context.ts';
import type { FigureDraft } from '../draft.ts';
import type { Window } from '../surroundings.ts';
import type { MeasureWords } from './words.ts';

const farthest = 200;

/** The words behind a figure up to the next mark, the next figure's own words, or words that begin something new. */
export function behindOf(
  one: FigureDraft,
  window: Window,
  next: FigureDraft | undefined,
  context: FigureContext,
): string {
  const { text, vocabulary } = context;
  const words = vocabulary.measures;
  let right = window.right;
  // "100% cơ quan, đơn vị đã …": a comma between two things counted ends nothing.
  while (right - one.end < farthest && text[right] === ',' && isListed(text, one.end, right, words)) {
    const mark = /[;:()\n,]|\.(?=\s|$)/u.exec(text.slice(right + 1, right + farthest))?.index ?? 0;
    const limit = next && next.start > right ? next.start : text.length;
    if (mark === 0 || right + 1 + mark > limit) break;
    right += 1 + mark;
  }
  let stretch = text.slice(one.end, Math.min(right, one.end + farthest));
  if (next && next.start === right) {
    const join = words.terms.join.scan(stretch).at(-1);
    if (join) stretch = stretch.slice(0, join.start);
  }
  const cut = words.terms.cut.scan(stretch)[0]?.start ?? stretch.length;
  return stretch.slice(0, Math.min(cut, firstNumber(stretch, one.end, context))).replaceAll('*', '');
}

/** From a number to a comma nothing stands but a thing that is counted, and another one follows. */
function isListed(text: string, start: number, comma: number, { terms }: MeasureWords): boolean {
  const first = text.slice(start, comma).split(',').at(-1)!.trim();
  const counted = first === '' || terms.thing.matchAt(first, 0)?.end === first.length;
  return counted && terms.thing.matchAt(text, comma + 2) !== null;
}

/** Where a number or a citation begins that is no class of the thing itself ("mức độ 3 và 4"). */
function firstNumber(stretch: string, offset: number, { closed, vocabulary }: FigureContext): number {
  let classed = -1;
  for (const { index, 0: digits } of stretch.matchAll(/\d+/gu)) {
    const label = vocabulary.labels.matchBefore(stretch, stretch.slice(0, index).trimEnd().length);
    const isClass = label !== null && !label.value.firm && label.end - label.start > 2;
    const goesOn = classed >= 0 && index - classed <= 4;
    if (isClass || goesOn) {
      classed = index + digits.length;
      continue;
    }
    const span = closed.at(offset + index);
    return Math.max(0, span ? Math.min(span.start - offset, index) : index);
  }
  return stretch.length;
}
