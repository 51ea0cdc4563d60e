import { literal } from '../rules/patterns.ts';

/** Makes two ways of writing one thing equal: case, tone placement, blanks, dashes, closing punctuation, abbreviations. */
export type Fold = (text: string | null | undefined) => string;

const letter = '[\\p{L}\\p{M}\\p{N}]';
const tones = /([\u0300\u0301\u0303\u0309\u0323])((?:\p{L}|\u0302|\u0306|\u031b)*)/gu;

/** `equivalents`: pairs of two ways of writing the same name; both are read as the second. */
export function makeFold(equivalents: Iterable<readonly [from: string, to: string]> = []): Fold {
  const replacements = [...equivalents]
    .map(([from, to]) => [plain(from), plain(to)] as const)
    .sort(([a], [b]) => b.length - a.length)
    .map(([from, to]) => [new RegExp(`(?<!${letter})${literal(from)}(?!${letter})`, 'gu'), to] as const);
  return (text) => replacements.reduce((folded, [from, to]) => folded.replace(from, to), plain(text ?? ''));
}

/** Tone marks go to the end of their syllable: it has one, and where it is printed is a matter of taste. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(tones, '$2$1')
    .replace(/[*"\u201c\u201d]/g, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?- ?/g, '-')
    .replace(/^[\s,;:.-]+|(?<![\s,;:.-])[\s,;:.-]+$/g, '');
}

/** Same, and both absent is the same too. */
export function sameText(a: string | null | undefined, b: string | null | undefined, fold: Fold): boolean {
  return (a ?? null) === null || (b ?? null) === null ? (a ?? null) === (b ?? null) : fold(a) === fold(b);
}
