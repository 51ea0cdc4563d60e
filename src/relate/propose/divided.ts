import { Decimal } from 'decimal.js';
import { divisionOf } from '../divisions.ts';
import { mayDivide } from '../habit.ts';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { isNear, sumSlip } from '../slip.ts';
import { sum } from '../sum.ts';
import { countable, isFraction, sameUnit, type Term } from '../term.ts';

/** How far before a total the words for one stand, and the words before a colon that are about all behind it. */
const totalReach = 24;
const farthest = 200;

/**
 * Divisions without words for one: a figure, and right behind it, in its sentence, parts whose names are all there can be ("22
 * văn bản; kết quả: 17 còn hiệu lực, 05 hết hiệu lực"); or all figures of a sentence, and the words for their total behind them.
 * One slip is accused; more may be another reading.
 */
export const divided: Proposer = (scope) =>
  scope.terms.flatMap((total) => {
    if (!isWhole(total, scope)) return [];
    const parts = namedBehind(total, scope) ?? summedUp(total, scope);
    if (!parts || isKnown(total, parts, scope)) return [];
    const one: Proposal = { ...sum(total, parts, 'weak'), proposer: 'divided' };
    if (one.holds) return [one];
    const slip = sumSlip(total, parts);
    if (slip === null && !isNear(total, parts)) return [];
    return [{ ...one, rule: 'sum-mismatch', severity: 'warning', slip }];
  });

function isWhole(total: Term, { terms, text }: Scope): boolean {
  const before = terms[total.index - 1];
  return (
    // What stands before a colon may be about all figures behind it.
    !text.slice(Math.max(total.sentence.start, total.start - farthest), total.start).includes(':') &&
    countable(total) &&
    !total.figure.table &&
    !total.figure.approximate &&
    total.figure.kind !== 'score' &&
    !(before && isFraction(before, total, text))
  );
}

/** A breakdown of it, or of all its parts, is known to hold, or is accused already. */
const isKnown = (total: Term, parts: readonly Term[], { found, heads }: Scope): boolean =>
  found.of(total).some((one) => one.kind !== 'partOf') ||
  parts.some((part) => (heads.get(part) ?? []).length > 0 && found.around(part).some(({ kind }) => kind === 'sum'));

/** The next figures, two to four, when they are named as all parts of one division. */
function namedBehind(total: Term, scope: Scope): Term[] | null {
  const parts: Term[] = [];
  for (const term of scope.terms.slice(total.index + 1, total.index + 1 + longest)) {
    if (term.figure.kind === 'percent') continue;
    if (!isBeside(term, total)) break;
    parts.push(term);
    if (parts.length < 2 || !divisionOf(total, parts, scope)?.complete) continue;
    return mayDivide({ form: 'colon', head: total, members: parts }, scope) ? parts : null;
  }
  return null;
}

/** How many figures behind a whole are looked at. */
const longest = 8;

const isBeside = (term: Term, total: Term): boolean =>
  term.sentence === total.sentence &&
  term.bracket === total.bracket &&
  countable(term) &&
  !term.figure.approximate &&
  sameUnit(term, total);

/** All counts of the sentence before a total that says that it is one: "…; tổng cộng 222 người". */
function summedUp(total: Term, { terms, text, cues }: Scope): Term[] | null {
  const start = Math.max(total.sentence.start, total.start - totalReach);
  const cue = cues.between(start, total.start).findLast(({ value }) => value === 'total-row');
  if (!cue || /[\p{L}\d]{4}/u.test(text.slice(cue.end, total.start))) return null;
  const parts: Term[] = [];
  for (let at = total.index - 1; at >= 0 && terms[at]!.sentence === total.sentence; at--) {
    if (parts.length > longest) return null;
    const term = terms[at]!;
    if (term.figure.kind === 'percent') continue;
    if (!isBeside(term, total) || term.amount.gt(total.amount)) return null;
    parts.unshift(term);
  }
  const [first] = parts;
  const whole = parts.reduce((all, part) => all.add(part.amount), new Decimal(0));
  if (!first || parts.length < 3 || whole.isZero()) return null;
  return /[;:]/u.test(text.slice(first.end, parts.at(-1)!.start)) ? null : parts;
}
