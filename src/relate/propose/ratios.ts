import type { Decimal } from 'decimal.js';
import { meet, percentOf } from '../interval.ts';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { countable, sameUnit, type Term } from '../term.ts';

/** How far back a base may stand, in sentences, for its numbers to confirm a percentage. */
const reach = 2;

/** Percentages and what they are of: the base is found among the figures in scope by fit, and accused only by grammar. */
export const ratios: Proposer = (scope) =>
  scope.terms.flatMap((percent) => {
    if (percent.figure.kind !== 'percent' || percent.figure.table || percent.apart || percent.amount.isZero())
      return [];
    return (isAgainst(percent, scope) ? rateAgainst(percent, scope) : shareOf(percent, scope)) ?? [];
  });

/** A rate against a plan or an earlier period, which the words behind it name. */
function isAgainst(term: Term, { text, cues }: Scope): boolean {
  const behind = /^[^;.\n()]{0,40}/u.exec(text.slice(term.end, term.end + 40))?.[0].length ?? 0;
  return cues.between(term.end, term.end + behind).some(({ value }) => value === 'outside-base');
}

/** The plan or the earlier figure stands right behind; alone in a bracket there, it is certain. */
function rateAgainst(percent: Term, scope: Scope): Proposal | null {
  const numerators = numeratorsOf(percent, scope).filter(({ index }) => index < percent.index);
  const [numerator] = numerators;
  const base = scope.terms[percent.index + 1];
  if (!numerator || !base || base.sentence !== percent.sentence || !countable(base) || !sameUnit(base, numerator))
    return null;
  if (base.amount.isZero() || base.start - percent.end > 80) return null;
  const fitting = numerators.map((other) => ratio(percent, other, base)).find(({ holds }) => holds);
  if (fitting) return { ...fitting, strength: fitting.numerator === numerator ? 'explicit' : 'fit' };
  const one = ratio(percent, numerator, base);
  const named = base.bracket !== null && base.bracket !== percent.bracket && base.start === base.bracket.open + 1;
  return named &&
    numerators.length === 1 &&
    numerator.index === percent.index - 1 &&
    !percent.figure.approximate &&
    !base.figure.approximate
    ? { ...one, strength: 'explicit', rule: 'ratio-mismatch' }
    : null;
}

function shareOf(percent: Term, scope: Scope): Proposal | null {
  const numerators = numeratorsOf(percent, scope);
  // A share that stands in a sentence of its own is found among the counts before it, where its decimals leave no chance.
  const earlier = numerators.length === 0 && percent.figure.decimals > 1 ? countsBefore(percent, scope) : [];
  for (const numerator of [...numerators, ...earlier])
    for (const denominator of basesOf(numerator, scope)) {
      const one = ratio(percent, numerator, denominator);
      if (one.holds) return { ...one, strength: numerator === numerators[0] ? 'explicit' : 'fit' };
    }
  return accusedRatio(percent, numerators[0], scope);
}

const countsBefore = (percent: Term, { terms }: Scope): Term[] =>
  terms
    .slice(Math.max(0, percent.index - 10), percent.index)
    .filter((term) => term.sentence.index >= percent.sentence.index - reach && countable(term) && !term.figure.table)
    .reverse();

/** Counts that the percentage may be of: the one right before it, or before its bracket, then others of its sentence. */
function numeratorsOf(percent: Term, { terms }: Scope): Term[] {
  const found: Term[] = [];
  for (let at = percent.index - 1; at >= 0; at--) {
    const term = terms[at]!;
    if (term.sentence !== percent.sentence) break;
    if (!countable(term) || term.figure.kind === 'score' || term.figure.table) continue;
    if (
      term.bracket !== null &&
      term.bracket !== percent.bracket &&
      term.bracket.close < percent.start &&
      found.length === 0 &&
      !sharesBracket(term, percent)
    )
      continue;
    found.push(term);
  }
  for (const term of [terms[percent.index + 1], terms[percent.index + 2]])
    if (term && term.sentence === percent.sentence && countable(term) && !term.figure.table) found.push(term);
  return found;
}

const sharesBracket = (a: Term, b: Term) => a.bracket === b.bracket;

/** Larger counts of the same unit in scope: wholes of its breakdowns first, then nearest first. */
function basesOf(numerator: Term, { terms, groups, structure }: Scope): Term[] {
  const heads = groups.filter(({ members }) => members.includes(numerator)).map(({ head }) => head);
  const outer = heads.flatMap((head) =>
    groups.filter(({ members }) => members.includes(head)).map((group) => group.head),
  );
  const parents = new Set([numerator.line.index, numerator.line.parent]);
  const around: Term[] = [];
  for (let at = numerator.index + 4; at >= 0; at--) {
    const term = terms[at];
    if (!term) continue;
    if (term.sentence.index < numerator.sentence.index - reach && !parents.has(term.line.index)) {
      if (term.line.index < (structure.lines[numerator.line.index]!.parent ?? numerator.line.index)) break;
      continue;
    }
    if (term !== numerator && countable(term) && !term.figure.table) around.push(term);
  }
  const nearest = around.sort((a, b) => Math.abs(a.index - numerator.index) - Math.abs(b.index - numerator.index));
  return [...new Set([...heads, ...outer, ...nearest])].filter(
    (term) => sameUnit(term, numerator) && term.amount.gte(numerator.amount) && term.amount.gt(0),
  );
}

export function ratio(percent: Term, numerator: Term, denominator: Term): Proposal {
  const share: Decimal = numerator.amount.mul(100).div(denominator.amount);
  return {
    kind: 'ratio',
    proposer: 'ratios',
    strength: 'weak',
    percent,
    numerator,
    denominator,
    expected: percent.figure.value,
    actual: share.toDecimalPlaces(percent.figure.decimals + 2).toNumber(),
    tolerance: percent.interval.high.sub(percent.amount).toNumber(),
    holds: meet(percent.interval, percentOf(numerator.interval, denominator.interval)),
  };
}

/**
 * A percentage that names its numerator, by standing right behind it or by the same status, and whose whole the text states:
 * as the head of its breakdown, or by the status identities. No other base in sight gives it. Less accuses nobody.
 */
function accusedRatio(percent: Term, nearest: Term | undefined, scope: Scope): Proposal | null {
  const numerator = nearest && standsBehind(percent, nearest, scope) ? nearest : byStatus(percent, scope);
  if (!numerator || percent.figure.approximate || numerator.figure.approximate) return null;
  const base = headOf(numerator, scope) ?? wholeByIdentity(numerator, scope);
  if (!base) return null;
  return { ...ratio(percent, numerator, base), strength: 'explicit', rule: 'ratio-mismatch' };
}

/** Right behind, with a word for a share or a bracket, and at most a bracket about the numerator in between. */
function standsBehind(percent: Term, numerator: Term, { text, cues, terms }: Scope): boolean {
  const others = terms.slice(numerator.index + 1, percent.index);
  if (others.some(({ figure }) => figure.kind === 'percent')) return false;
  const between = text.slice(numerator.end, percent.start).replace(/\([^()]{0,200}\)/gu, '');
  if (
    /[;:.]\s/.test(between) ||
    between.length > 60 ||
    (numerator.bracket !== percent.bracket && percent.bracket?.open !== numerator.end + 1)
  )
    return false;
  return (
    cues.between(numerator.end, percent.start).some(({ value }) => value === 'share') || /^\s?\(?\s?$/u.test(between)
  );
}

/** The one count of the sentence that has the percentage's own status and level. */
function byStatus(percent: Term, { terms, cues }: Scope): Term | null {
  const { status, level } = percent.node.slots;
  if (status === null || !cues.between(percent.sentence.start, percent.start).some(({ value }) => value === 'share'))
    return null;
  const same = terms.filter(
    (term) =>
      term.sentence === percent.sentence &&
      countable(term) &&
      term.node.slots.status === status &&
      term.node.slots.level === level,
  );
  return same.length === 1 && same[0]!.index < percent.index ? same[0]! : null;
}

function headOf(numerator: Term, { groups }: Scope): Term | null {
  const heads = [...new Set(groups.filter(({ members }) => members.includes(numerator)).map(({ head }) => head))];
  const [base] = heads.filter((head) => sameUnit(head, numerator) && head.amount.gt(numerator.amount));
  return heads.length === 1 && base ? base : null;
}

/** The nearest count before a part, in its line, whose status is the whole of the part's. */
function wholeByIdentity(numerator: Term, { identities, terms }: Scope): Term | null {
  const status = numerator.node.slots.status;
  const wholes = new Set(
    identities
      .filter(({ closed, parts, optional }) => closed && status !== null && [...parts, ...optional].includes(status))
      .map(({ whole }) => whole),
  );
  for (let at = numerator.index - 1; at >= 0 && terms[at]!.line === numerator.line; at--) {
    const term = terms[at]!;
    if (wholes.has(term.node.slots.status ?? '') && term.figure.dossier && sameUnit(term, numerator))
      return term.amount.gt(numerator.amount) ? term : null;
  }
  return null;
}
