import type { Scope } from './proposal.ts';
import { countable, type Term } from './term.ts';

/** How far back a base may stand, in sentences, for its numbers to confirm a percentage; and in figures. */
export const reach = 2;
const farthest = 60;

/** Counts that the percentage may be of: the one right before it, or before its bracket, then others of its sentence. */
export function numeratorsOf(percent: Term, { terms }: Scope): Term[] {
  const found: Term[] = [];
  for (let at = percent.index - 1; at >= 0 && at > percent.index - farthest; at--) {
    const term = terms[at]!;
    if (term.sentence !== percent.sentence) break;
    if (!countable(term) || term.figure.kind === 'score' || term.figure.table) continue;
    if (
      term.bracket !== null &&
      term.bracket !== percent.bracket &&
      term.bracket.close < percent.start &&
      found.length === 0
    )
      continue;
    found.push(term);
  }
  for (const term of [terms[percent.index + 1], terms[percent.index + 2]])
    if (term && term.sentence === percent.sentence && countable(term) && !term.figure.table) found.push(term);
  return found;
}

/** Larger counts of the same unit in scope: wholes of its breakdowns first, then nearest first; `anywhere`: past its sentences; `fits`: which of them are asked for. */
export function basesOf(
  numerator: Term,
  anywhere: boolean,
  { terms, heads, structure, kin }: Scope,
  fits: (base: Term) => boolean,
): Term[] {
  const own = heads.get(numerator) ?? [];
  const outer = own.flatMap((head) => heads.get(head) ?? []);
  const parents = new Set([numerator.line.index, numerator.line.parent]);
  const around: Term[] = [];
  for (let at = numerator.index + 4; at >= 0 && at > numerator.index - farthest; at--) {
    const term = terms[at];
    if (!term) continue;
    if (!anywhere && term.sentence.index < numerator.sentence.index - reach && !parents.has(term.line.index)) {
      if (term.line.index < (structure.lines[numerator.line.index]!.parent ?? numerator.line.index)) break;
      continue;
    }
    if (term !== numerator && fits(term) && countable(term) && !term.figure.table) around.push(term);
  }
  const exact = (term: Term) => Number(isRounded(term) !== isRounded(numerator));
  const nearest = around.sort(
    (a, b) => exact(a) - exact(b) || Math.abs(a.index - numerator.index) - Math.abs(b.index - numerator.index),
  );
  return [...new Set([...own, ...outer].filter(fits).concat(nearest))].filter(
    (term) => term.amount.gte(numerator.amount) && term.amount.gt(0) && kin(term, numerator),
  );
}

/** A count in thousands stands for so many counts that it meets any share. */
export const isRounded = ({ figure }: Term) => figure.kind === 'count' && figure.scale !== 1;
