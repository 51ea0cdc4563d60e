import { numeratorsOf } from './bases.ts';
import type { Proposal, Scope } from './proposal.ts';
import { boundedRatio } from './rates/bounds.ts';
import { countOf } from './rates/counted.ts';
import { countNamed } from './rates/countNamed.ts';
import { countInOrder, isOfWholeRow } from './rates/inOrder.ts';
import { isLikelySlip } from './rates/likely.ts';
import { namedBase } from './rates/namedBase.ts';
import { isVague } from './rates/vague.ts';
import { type Whole, wholeOf } from './rates/whole.ts';
import { ratio } from './ratio.ts';
import { sameUnit, type Term } from './term.ts';

/** A percentage whose words name its base ("98,44% of the number returned"), whatever else may fit. */
export function namedShare(percent: Term, scope: Scope): Proposal | null {
  const count = countOf(percent, numeratorsOf(percent, scope)[0], scope);
  const base = count && namedBase(percent, count, scope);
  if (!base || typeof base === 'string' || !base.alone || base.base.amount.isZero()) return null;
  const one: Proposal = { ...ratio(percent, count, base.base), strength: 'explicit', named: true };
  if (one.holds) return one;
  return [percent, count, base.base].some((term) => isVague(term, scope)) ? null : { ...one, rule: 'ratio-mismatch' };
}

/**
 * A percentage that names its count, by standing beside it, by its place in a row or by the same status. It is wrong where the
 * text states what the count is a share of; where one base alone is likely, only if one slip would make it right. `held`:
 * bases of which other percentages of the sentence are shares. Less accuses nobody.
 */
export function accusedRatio(
  percent: Term,
  nearest: Term | undefined,
  held: ReadonlySet<Term>,
  scope: Scope,
): Proposal | null {
  const placed = countInOrder(percent, scope);
  const beside = placed ?? countOf(percent, nearest, scope);
  const count = beside ?? countNamed(percent, scope);
  if (!count || isVague(count, scope)) return null;
  // What is wrong with it has been said.
  if (scope.found.around(count).some(({ proposer, holds }) => proposer === 'rests' && !holds)) return null;
  // Shares in a row are of one whole, and so are those of the parts of one breakdown.
  const [common, other] =
    placed && isOfWholeRow(percent, scope)
      ? held
      : (scope.heads.get(count) ?? []).filter((head) => held.has(head) && sameUnit(head, count));
  const whole: Whole | null =
    common && !other ? { base: common, sure: true, named: false, above: true } : wholeOf(percent, count, scope);
  if (!whole || whole.base.amount.isZero()) return null;
  // A rate of what came online, told apart from its count, may be of what could have come online.
  const sure = (whole.sure || held.has(whole.base)) && (beside !== null || count.node.slots.channel === null);
  const stated = { strength: 'explicit', rule: 'ratio-mismatch', named: whole.named } as const;
  if (isVague(percent, scope)) {
    const bound = sure ? boundedRatio(percent, count, whole.base, scope) : null;
    return bound && { ...bound, ...stated, severity: 'warning' };
  }
  const one: Proposal = { ...ratio(percent, count, whole.base), ...stated };
  // Cut off instead of rounded: worth a word, and no accusation.
  const cut = one.severity === 'info' && whole.base.sentence === count.sentence;
  if (sure || cut) return one;
  return isLikelySlip(percent, count, whole, beside === null, scope)
    ? { ...one, strength: 'weak', severity: one.severity ?? 'warning' }
    : null;
}
