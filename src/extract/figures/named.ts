import { type FigureContext, unitsNamed } from './context.ts';

/** The first counted thing that a line names. */
export const countedIn = ({ start, end }: { start: number; end: number }, { text, vocabulary }: FigureContext) =>
  unitsNamed(text, start, end, vocabulary).find(({ value }) => value.kind === 'count')?.value;

/** A channel named right before a number: dossiers come in by it. */
export function ofChannel(start: number, from: number, { text, vocabulary }: FigureContext): boolean {
  const channels = vocabulary.frame
    .scan(text, Math.max(from, start - 40), start)
    .filter(({ value }) => value.slot === 'channel');
  return channels.some(({ end }) => /^\s?:?\s?$/u.test(text.slice(end, start)));
}

/** The last counted thing that a clause names before a number: no part of a status or channel, and no side from which it is seen. */
export function namedBefore(start: number, from: number, { text, vocabulary }: FigureContext) {
  const left = Math.max(from, start - 80);
  const taken = vocabulary.frame.scan(text, left, start).filter(({ value }) => value.slot === 'channel');
  const sides = vocabulary.cues.scan(text, from, start).filter(({ value }) => value === 'dimension');
  return unitsNamed(text, left, start, vocabulary)
    .filter((found) => found.value.kind === 'count' && isWholeWord(found, text))
    .filter(
      (found) =>
        !taken.some(
          (term) =>
            (term.start < found.end && found.start < term.end) ||
            (!found.value.rule.dossier && term.start === found.end + 1),
        ) &&
        !sides.some((side) => side.end + 1 === found.start || (side.start <= found.start && found.end <= side.end)),
    )
    .at(-1);
}

/** One syllable begins many words: alone it names a unit only before a mark, a number or its end. */
export const isWholeWord = (
  { start, end, named = false }: { start: number; end: number; named?: boolean },
  text: string,
) => named || /\s/.test(text.slice(start, end)) || !/^\s\p{Ll}/u.test(text.slice(end, end + 2));
