import { numeratorsOf } from '../bases.ts';
import type { Proposal, Scope } from '../proposal.ts';
import { ratio } from '../ratio.ts';
import { countable, sameUnit, type Term } from '../term.ts';
import { isOneSlip } from './oneSlip.ts';
import { isVague } from './vague.ts';

/** How far behind a rate the plan stands that it is of; how far before its bracket the words for the comparison. */
const reach = { behind: 80, before: 70 };

/**
 * A rate against a plan or an earlier period, which the words behind it name; `beside`: they stand behind a comma or behind
 * words for a rise, and may be about another rate.
 */
export function isAgainst(term: Term, { text, cues }: Scope): 'said' | 'beside' | null {
  const behind = /^[^;.\n()]{0,40}/u.exec(text.slice(term.end, term.end + 40))?.[0].length ?? 0;
  const said = cues.between(term.end, term.end + behind);
  const cue = said.find(({ value }) => value === 'outside-base' || value === 'earlier');
  if (!cue) return null;
  const moved = said.some(({ value, start }) => (value === 'rise' || value === 'fall') && start < cue.start);
  return moved || text.slice(term.end, cue.start).includes(',') ? 'beside' : 'said';
}

/** The plan or the earlier figure stands right behind; alone in a bracket there, or right behind the word for a plan, it is certain. */
export function rateAgainst(percent: Term, scope: Scope): Proposal | null {
  const { terms, text, changeWords, rateWords } = scope;
  const numerators = numeratorsOf(percent, scope).filter(({ index }) => index < percent.index);
  const [numerator] = numerators;
  const base = terms[percent.index + 1];
  if (!numerator || !base || base.sentence !== percent.sentence || !countable(base) || !sameUnit(base, numerator))
    return null;
  if (base.amount.isZero() || base.start - percent.end > reach.behind) return null;
  const fitting = numerators.map((other) => ratio(percent, other, base)).find(({ holds }) => holds);
  if (fitting) return { ...fitting, strength: fitting.numerator === numerator ? 'explicit' : 'fit' };
  const between = text.slice(percent.end, base.start);
  const bracketed = base.bracket !== null && base.bracket !== percent.bracket && base.start === base.bracket.open + 1;
  const alone = bracketed && terms[base.index + 1]?.bracket !== base.bracket;
  const named =
    (alone && changeWords.isAgainst(between)) || (base.bracket === percent.bracket && rateWords.isOfPlan(between));
  // Figures between stand in brackets that say more of the new value.
  const aside = terms.slice(numerator.index + 1, percent.index).every(({ bracket }) => bracket !== percent.bracket);
  if (!named && !(bracketed && numerators.length === 1)) return null;
  if (!aside) return slipped(percent, numerators, base, scope);
  if ([percent, numerator, base].some((term) => isVague(term, scope))) return null;
  return { ...ratio(percent, numerator, base), strength: 'explicit', rule: 'ratio-mismatch', named };
}

/** "So với dự toán giao (188,2 tỷ đồng) bằng 22,1%": what it is compared with stands alone in the bracket right before. */
export function rateAgainstBefore(percent: Term, scope: Scope): Proposal | null {
  const { terms, text, rateWords } = scope;
  const base = terms[percent.index - 1];
  if (!base?.bracket || base.bracket === percent.bracket || base.start !== base.bracket.open + 1) return null;
  if (base.sentence !== percent.sentence || !countable(base) || base.amount.isZero()) return null;
  if (!rateWords.endsWithComparison(text.slice(Math.max(0, base.start - reach.before), base.start))) return null;
  if (!rateWords.says(text.slice(base.bracket.close + 1, percent.start).trim())) return null;
  const values = numeratorsOf(percent, scope).filter(
    (term) => term.index < base.index && term.bracket === percent.bracket && sameUnit(term, base),
  );
  const holding = values.map((value) => ratio(percent, value, base)).find(({ holds }) => holds);
  if (holding) return { ...holding, strength: holding.numerator === values[0] ? 'explicit' : 'fit' };
  return slipped(percent, values, base, scope);
}

/** The one value that one slip parts from the rate. */
function slipped(percent: Term, values: readonly Term[], base: Term, scope: Scope): Proposal | null {
  const near = values.filter((value) => isOneSlip(percent, value, base));
  const [value] = near;
  if (!value || near.length > 1 || [percent, value, base].some((term) => isVague(term, scope))) return null;
  const one = ratio(percent, value, base);
  return { ...one, strength: 'weak', rule: 'ratio-mismatch', severity: one.severity ?? 'warning', named: true };
}
