import type { Scope } from '../proposal.ts';
import type { Stretch } from './heads.ts';

/** Pieces of a stretch that no number, mark, unit or common word interrupts. */
export function piecesIn({ start, end }: Stretch, unit: string, { restating, text }: Scope): string[] {
  let from = start;
  const pieces: string[] = [];
  for (const match of restating.between(start, end)) {
    if (match.value !== 'common' && match.value !== 'definite') continue;
    pieces.push(text.slice(from, match.start));
    from = match.end;
  }
  pieces.push(text.slice(from, end));
  const spelled = unit.toLowerCase();
  return pieces
    .map((piece) => piece.toLowerCase())
    .flatMap((piece) => (spelled === '' ? [piece] : piece.split(spelled)))
    .flatMap((piece) => piece.split(/[^\p{L}\p{M}\s]+/u));
}

/** Pairs of neighbouring words that mean something. */
export function pairsIn(stretches: readonly Stretch[], unit: string, scope: Scope): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const stretch of stretches)
    for (const piece of piecesIn(stretch, unit, scope)) {
      const words = piece.split(/\s+/u).filter((word) => word !== '');
      for (let at = 1; at < words.length; at++)
        if (!scope.emptyWords.has(words[at - 1]!) || !scope.emptyWords.has(words[at]!))
          pairs.add(`${words[at - 1]} ${words[at]}`);
    }
  return pairs;
}

export function sharesWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const pair of a) if (b.has(pair)) return true;
  return false;
}
