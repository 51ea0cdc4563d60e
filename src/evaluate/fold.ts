/** Makes two ways of writing one thing equal: case, blanks, dashes, emphasis marks, closing punctuation, abbreviations. */
export type Fold = (text: string | null | undefined) => string;

/** `equivalents`: pairs of an abbreviation and what it stands for; both are read as the second. */
export function makeFold(equivalents: Iterable<readonly [short: string, full: string]> = []): Fold {
  const replacements = [...equivalents].map(
    ([short, full]) =>
      [new RegExp(`(?<![\\p{L}\\p{N}])${escaped(plain(short))}(?![\\p{L}\\p{N}])`, 'gu'), plain(full)] as const,
  );
  return (text) => replacements.reduce((folded, [short, full]) => folded.replace(short, full), plain(text ?? ''));
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[*"\u201c\u201d]/g, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?- ?/g, '-')
    .replace(/^[\s,;:.-]+|[\s,;:.-]+$/g, '');
}

/** Same, and both absent is the same too. */
export function sameText(a: string | null | undefined, b: string | null | undefined, fold: Fold): boolean {
  return (a ?? null) === null || (b ?? null) === null ? (a ?? null) === (b ?? null) : fold(a) === fold(b);
}
