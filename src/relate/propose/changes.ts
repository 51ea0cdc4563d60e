import { growthOf, isSurelyAgain, rateOfMoved } from '../changes/again.ts';
import { type Direction, gapsBetween, inPoints, type Pair } from '../changes/gaps.ts';
import { newValue, pairsAround } from '../changes/pairs.ts';
import { stepsOf } from '../changes/ranks.ts';
import { shortOf } from '../changes/shortOf.ts';
import { directionOf, fromTo, namedBase } from '../changes/wording.ts';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import type { Term } from '../term.ts';

/** What is known of a change once its words are read: also of the same change said again in another unit. */
interface Said {
  direction: Direction;
  base: Term | null;
  pair: Pair | null;
}

/** A new value, an earlier one and the rate or the amount between them; steps between two ranks. */
export const changes: Proposer = (scope) => {
  const said = new Map<Term, Said>();
  const shares = new Map(
    scope.found.all.flatMap((one) => (one.kind === 'ratio' && one.percent ? [[one.percent, one] as const] : [])),
  );
  return scope.terms.flatMap((term) => {
    if (term.figure.table) return [];
    if (scope.changeWords.isStep(term.figure.unit ?? '')) return stepsOf(term, scope);
    const last = scope.terms[term.index - 1];
    const own = directionOf(term, scope);
    const again = saidAgain(term, said, scope);
    const direction = own ?? again?.direction ?? null;
    if (direction === null) return inPoints(term) ? pointsOf(term, scope) : movedRate(term, last, said, scope);
    const short = shortOf(term, direction, shares, scope);
    if (short) return [short];
    const base = again?.base ?? namedBase(term, scope);
    const { one, pair } = changeOf(term, direction, base, again, scope);
    said.set(term, { direction, base, pair });
    return one ?? (again && last ? growthOf(last, term, direction, base, scope) : null) ?? [];
  });
};

/** A percentage right behind a change of counts, that is no change itself. */
function movedRate(term: Term, last: Term | undefined, said: ReadonlyMap<Term, Said>, scope: Scope): Proposal[] {
  const known = last && said.get(last);
  if (!known || term.figure.kind !== 'percent' || last.figure.kind === 'percent') return [];
  const one = rateOfMoved(term, last, known.direction, scope);
  return one ? [one] : [];
}

/** The change right before, of which this figure is another way to say it: "tăng 37 hồ sơ, tương đương 9,9%". */
function saidAgain(term: Term, said: ReadonlyMap<Term, Said>, { terms, text, cues, changeWords }: Scope): Said | null {
  const last = terms[term.index - 1];
  const known = last && said.get(last);
  if (!known || (last.figure.kind === 'percent') === (term.figure.kind === 'percent')) return null;
  const cue = cues.between(last.end, term.start).at(-1);
  const end = cue?.value === 'rise' || cue?.value === 'fall' ? cue.start : term.start;
  return changeWords.isAgain(text.slice(last.end, end)) ? known : null;
}

function changeOf(
  term: Term,
  direction: Direction,
  base: Term | null,
  again: Said | null,
  scope: Scope,
): { one: Proposal | null; pair: Pair | null } {
  const moved = fromTo(term, scope);
  const now = base ? newValue(term, base, scope) : null;
  const named = moved ?? (base && now ? { now, base } : null);
  const around = pairsAround(term, base, scope).filter((pair) => !named || isAsExact(pair, named));
  const pairs = [moved, again?.pair ?? null, ...around].filter((pair) => pair !== null);
  // What is said as an amount and as a rate is a change of amounts.
  const amounts = again ? pairs.filter(({ now }) => now.figure.kind !== 'percent') : pairs;
  for (const pair of amounts) {
    const sure = named?.now === pair.now && named.base === pair.base;
    const one = gapsBetween(term, pair, direction).find(
      ({ holds, kind }) => holds && (sure || mayFit(term, kind, pair)),
    );
    if (!one) continue;
    return { one: sure ? { ...one, strength: 'explicit' } : one, pair };
  }
  const [one] = named ? gapsBetween(term, named, direction) : [];
  const last = scope.terms[term.index - 1];
  if (!one || (again && !isNear(one) && !(last && isSurelyAgain(last, term, scope)))) return { one: null, pair: named };
  const values = { printed: term.figure.quote };
  return { one: { ...one, strength: 'explicit', rule: 'change-mismatch', values }, pair: named };
}

/** Another pair than the one that words name may fit only with its earlier value, and with no rounder a new one. */
const isAsExact = ({ now, base }: Pair, named: Pair): boolean =>
  base === named.base && (now.figure.scale === named.now.figure.scale || now.figure.kind !== 'count');

/** Two percentages make a relative change only where words name both; and unnamed points only with their word or a bracket. */
const mayFit = (term: Term, kind: Proposal['kind'], { now, base }: Pair): boolean =>
  now.figure.kind !== 'percent' || (kind === 'difference' && (inPoints(term) || base.bracket !== null));

/** A percentage behind a change may be a share of something else: near what the change gives, it is its rate. */
const isNear = ({ expected, actual }: Proposal): boolean => expected / actual < 1.5 && actual / expected < 1.5;

/** Percentage points without the word for a rise or a fall: between any two rates nearby. */
function pointsOf(term: Term, { terms }: Scope): Proposal[] {
  const rates = terms
    .slice(Math.max(0, term.index - 3), term.index + 3)
    .filter((one) => one.figure.kind === 'percent' && !inPoints(one) && one.sentence === term.sentence);
  const fitting = rates
    .flatMap((a) => rates.flatMap((b) => (a === b ? [] : gapsBetween(term, { now: a, base: b }, 1))))
    .find(({ holds }) => holds);
  return fitting ? [fitting] : [];
}
