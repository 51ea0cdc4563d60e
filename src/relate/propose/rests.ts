import type { Decimal } from 'decimal.js';
import { numeratorsOf } from '../bases.ts';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { countOf } from '../rates/counted.ts';
import { namedBase } from '../rates/namedBase.ts';
import { digitsOf } from '../rates/oneSlip.ts';
import { soleBefore } from '../rates/soleBefore.ts';
import { isVague } from '../rates/vague.ts';
import { isShare, ratio } from '../ratio.ts';
import { differs, sumSlip } from '../slip.ts';
import { sum } from '../sum.ts';
import { countable, type Term, withAmount } from '../term.ts';

/** How many letters before a number, and behind it, the words stand that make it the rest. */
const reach = { before: 40, behind: 16 };
/** Digits of a percentage that other counts seldom give by chance. */
const sharp = 3;

/**
 * "386 tasks. … 371 done (96,1%), 15 left": a count with its share and a rest state twice what the whole is. Where three of the
 * four figures agree, the fourth is wrong.
 */
export const rests: Proposer = (scope) =>
  scope.terms.flatMap((percent) => {
    if (percent.figure.kind !== 'percent' || percent.figure.table || percent.apart || isVague(percent, scope))
      return [];
    const part = countOf(percent, numeratorsOf(percent, scope)[0], scope);
    const rest = part && restBehind(percent, part, scope);
    if (!rest || namedBase(percent, part, scope) !== 'unsaid') return [];
    const whole = soleBefore(percent, part, scope);
    return whole ? (compare(percent, whole, part, rest, scope) ?? []) : [];
  });

/** The next count behind a share, where words make it the rest. */
function restBehind(percent: Term, part: Term, { terms, text, rateWords, kin }: Scope): Term | null {
  const rest = terms[percent.index + 1];
  if (!rest || rest.sentence !== percent.sentence || rest.bracket !== part.bracket || part.index > percent.index)
    return null;
  if (!countable(rest) || rest.figure.kind !== 'count' || !kin(rest, part)) return null;
  const before = text.slice(Math.max(percent.end, rest.start - reach.before), rest.start);
  const behind = text.slice(rest.end, rest.end + reach.behind);
  return rateWords.endsWithRest(before) || rateWords.beginsWithRest(behind) ? rest : null;
}

function compare(percent: Term, whole: Term, part: Term, rest: Term, scope: Scope): Proposal | null {
  if ([whole, part, rest].some((term) => isVague(term, scope)) || whole.amount.lte(0)) return null;
  const one: Proposal = { ...sum(whole, [part, rest], 'explicit'), kind: 'balance', proposer: 'rests', complete: true };
  const wrong: Proposal = {
    ...one,
    rule: 'sum-mismatch',
    severity: 'warning',
    slip: sumSlip(whole, [part, rest]),
  };
  const share = ratio(percent, part, whole);
  if (one.holds) {
    // Of dossiers, some may not be due.
    if (share.holds || part.figure.dossier) return one;
    return { ...share, strength: 'explicit', rule: 'ratio-mismatch', severity: share.severity ?? 'warning' };
  }
  const others = whole.amount.sub(rest.amount);
  const both = part.amount.add(rest.amount);
  // "còn 12 xã dưới 10 tiêu chí" is some of the rest.
  if (share.holds) {
    const off = isSlip(rest, whole.amount.sub(part.amount)) || both.gt(whole.amount);
    return off && endsClause(rest, scope) ? wrong : null;
  }
  if (digitsOf(percent) < sharp) return null;
  const ofOthers = others.gt(0) && isShare(percent, withAmount(part, others), whole);
  if (!isShare(percent, part, withAmount(whole, both))) return ofOthers ? wrong : null;
  return isSlip(whole, both) || (ofOthers && isSlip(part, others)) ? wrong : null;
}

/** One digit, two swapped, or a nought too many or too few parts what is printed from what it should be. */
const isSlip = ({ amount }: Term, should: Decimal): boolean =>
  differs(amount, should) !== null || amount.eq(should.mul(10)) || should.eq(amount.mul(10));

const endsClause = ({ end }: Term, { text }: Scope): boolean => /^\s?(?:[.,;)\n]|$)/u.test(text.slice(end, end + 2));
