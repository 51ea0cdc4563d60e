import { Decimal } from 'decimal.js';
import { addTo } from '../../model/multimap.ts';
import type { Line } from '../../model/structure.ts';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import type { Term } from '../term.ts';

/** A name matches another when at least this share of the shorter one's words stand in the longer one. */
const likeness = 0.75;
/** How many figures before a deduction its scores may stand. */
const reach = 20;

/** Deductions are compared with the scores of their own sentence or bracket, else with the criterion that their heading names. */
export const deductions: Proposer = (scope) => {
  const taken = new Map<Term, Term[]>();
  const proposals: Proposal[] = [];
  const criteria = scope.terms.filter(isCriterion);
  for (const term of scope.terms) {
    if (!isDeduction(term, scope)) continue;
    const stated = statedMaximum(term, scope);
    if (stated) proposals.push(stated);
    const scored = stated ? [] : scoresBefore(term, scope);
    const criterion = scored[0] ?? (stated ? null : criterionOf(term, criteria, scope));
    if (criterion) addTo(taken, criterion, term);
    proposals.push(...(scored.length > 0 ? (wholeCriterion(term, criteria, scope) ?? []) : []));
  }
  for (const [criterion, terms] of taken) {
    const scored = terms[0]!.sentence === criterion.sentence ? scoresBefore(terms[0]!, scope) : [criterion];
    proposals.push(deducted(scored, terms, furtherPoints(terms.at(-1)!, scope)));
  }
  return proposals;
};

/** Deducted from parts of a criterion, the points are missing in the criterion too: this confirms, and accuses nobody. */
function wholeCriterion(term: Term, criteria: readonly Term[], scope: Scope): Proposal[] | null {
  const criterion = criterionOf(term, criteria, scope);
  if (!criterion) return null;
  const one = deducted([criterion], [term], []);
  return one.holds ? [{ ...one, strength: 'fit' }] : null;
}

/** Scores with a maximum before a deduction in its sentence: those of its own bracket, where there are any. */
function scoresBefore(term: Term, { terms }: Scope): Term[] {
  const before = terms
    .slice(Math.max(0, term.index - reach), term.index)
    .filter((one) => one.sentence === term.sentence && isScored(one));
  const inside = before.filter(({ bracket }) => bracket === term.bracket);
  return inside.length > 0 ? inside : before;
}

/** Points behind the last deduction of a sentence, which may be deducted too without the word. */
const furtherPoints = (last: Term, { terms }: Scope): Term[] =>
  terms
    .slice(last.index + 1, last.index + 4)
    .filter(({ sentence, figure }) => sentence === last.sentence && figure.kind === 'score' && figure.maximum === null);

function deducted(scored: readonly Term[], taken: readonly Term[], further: readonly Term[]): Proposal {
  const lost = scored.reduce((all, { figure }) => all.add(figure.maximum!).sub(figure.value), new Decimal(0));
  const added = (terms: readonly Term[]) => terms.reduce((all, { amount }) => all.add(amount), new Decimal(0));
  const all = lost.eq(added([...taken, ...further])) ? [...taken, ...further] : taken;
  const said = added(all);
  const [total, ...others] = scored as [Term, ...Term[]];
  const one = relation(total, [...others, ...all], said.toNumber(), lost);
  return { ...one, reading: 'shortfall', rule: 'deduction-mismatch' };
}

/** The maximum, the score and the deduction in one sentence, the maximum named as such: total − score = deduction. */
function statedMaximum(term: Term, { terms, cues }: Scope): Proposal | null {
  const two = [terms[term.index - 2], terms[term.index - 1]].filter((one) => one !== undefined);
  const plain = two.filter(
    (one) => one.sentence === term.sentence && one.figure.kind === 'score' && one.figure.maximum === null,
  );
  const [maximum, ...more] = plain.filter((one) =>
    cues
      .between(Math.max(one.sentence.start, one.start - 24, terms[one.index - 1]?.end ?? 0), one.start)
      .some(({ value }) => value === 'maximum'),
  );
  const score = plain.find((one) => one !== maximum);
  if (!maximum || !score || more.length > 0) return null;
  const lost = maximum.amount.sub(score.amount);
  const one = relation(maximum, [score, term], term.amount.toNumber(), lost);
  return { ...one, rule: 'deduction-mismatch', values: { printed: score.figure.quote } };
}

const isScored = ({ figure }: Term) => figure.kind === 'score' && figure.maximum !== null;

const isDeduction = (term: Term, { cues, text }: Scope): boolean => {
  const cue = cues.between(Math.max(0, term.start - 16), term.start).at(-1);
  return (
    term.figure.kind === 'score' &&
    term.figure.maximum === null &&
    cue?.value === 'deduction' &&
    text.slice(cue.end, term.start).trim() === ''
  );
};

/** A score that ends an item of a list. */
const isCriterion = (one: Term) => isScored(one) && one.line.mark !== null && one.line.end - one.end < 12;

/** The one criterion whose name is like the heading above a deduction. */
function criterionOf(term: Term, criteria: readonly Term[], { text, structure }: Scope): Term | null {
  for (let line: Line | null = parentOf(term.line); line; line = parentOf(line)) {
    const title = wordsOf(text.slice(line.body, line.end));
    const ranked = criteria
      .map((one) => ({ one, like: alikeness(wordsOf(text.slice(one.line.body, one.start)), title) }))
      .filter(({ like }) => like >= likeness)
      .sort((x, y) => y.like - x.like);
    if (ranked[0]) return ranked[0].like > (ranked[1]?.like ?? 0) ? ranked[0].one : null;
  }
  return null;

  function parentOf(line: Line): Line | null {
    return line.parent === null ? null : structure.lines[line.parent]!;
  }
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? []);

/** Share of the shorter set of words that stands in the longer one. */
function alikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return small.size < 2 ? 0 : [...small].filter((word) => large.has(word)).length / small.size;
}

/** A difference whose total is a score or a maximum; it holds until its figures are compared. */
function relation(total: Term, parts: readonly Term[], expected: number, actual: Decimal): Proposal {
  return {
    kind: 'difference',
    proposer: 'deductions',
    strength: 'explicit',
    total,
    parts,
    expected,
    actual: actual.toNumber(),
    tolerance: 0,
    holds: actual.eq(expected),
  };
}
