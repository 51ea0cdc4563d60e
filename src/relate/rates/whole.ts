import type { Scope } from '../proposal.ts';
import { countable, sameUnit, type Term } from '../term.ts';
import { namedBase } from './namedBase.ts';
import { firstBefore, isOfOtherTime, soleBefore } from './soleBefore.ts';

/** A base of a share. `sure`: the text states it, so that any wrong share is a mistake; else only one that a slip explains. */
export interface Whole {
  base: Term;
  sure: boolean;
  /** The words at the percentage name it. */
  named: boolean;
  /** A status or a sum puts the count under it: a share rounded the wrong way is a mistake too. */
  above: boolean;
}

const stated = (base: Term): Whole => ({ base, sure: true, named: false, above: true });
const likely = (base: Term, above = false): Whole => ({ base, sure: false, named: false, above });

/** What the text says, or lets one take, a count to be a share of. */
export function wholeOf(percent: Term, count: Term, scope: Scope): Whole | null {
  const words = namedBase(percent, count, scope);
  if (words === 'unknown') return null;
  if (words !== 'unsaid') return { base: words.base, sure: words.alone, named: words.alone, above: false };
  const all = among(count, scope);
  if (all) return all;
  const sure =
    headOf(count, scope) ??
    byIdentity(count, scope) ??
    ofDue(count, scope) ??
    (saysShare(percent, scope) ? (singledOut(count, scope) ?? ofList(count, scope)) : null);
  if (sure) return stated(sure);
  const from = selectedFrom(count, scope);
  // Of what came in, a rate may leave out what is not yet due.
  if (from) return from.node.slots.status === null ? stated(from) : likely(from, true);
  const total = totalOf(count, scope);
  if (total) return likely(total, true);
  const some = byChannel(count, scope) ?? soleBefore(percent, count, scope);
  return some ? likely(some) : null;
}

/** "Of 3.914 dossiers with a fee, 3.688 …": what the sentence begins with, certain up to the first figure that may be of it. */
function among(count: Term, { terms, cues, text, kin }: Scope): Whole | null {
  const before: Term[] = [];
  for (let at = count.index - 1; at >= firstBefore(count) && terms[at]!.sentence === count.sentence; at--)
    before.push(terms[at]!);
  const base = before.find((term) => {
    const cue = cues.between(Math.max(term.sentence.start, term.start - 20), term.start).at(-1);
    return cue?.value === 'among' && text.slice(cue.end, term.start).trim() === '';
  });
  if (!base || !countable(base) || base.bracket !== null || !kin(base, count)) return null;
  const others = before.filter((term) => term.index > base.index && countable(term) && kin(term, base));
  return others.length === 0 ? { base, sure: true, named: true, above: true } : likely(base);
}

function headOf(count: Term, { heads: all }: Scope): Term | null {
  const heads = all.get(count) ?? [];
  const [base] = heads.filter((head) => sameUnit(head, count) && head.amount.gt(count.amount));
  return heads.length === 1 && base ? base : null;
}

/** The nearest count before a part, in its line or in the sum that states it, whose status is the whole of the part's. */
function byIdentity(count: Term, { identities, terms, found }: Scope): Term | null {
  const status = count.node.slots.status;
  const wholes = new Set(
    identities
      .filter(({ closed, parts, optional }) => closed && status !== null && [...parts, ...optional].includes(status))
      .map(({ whole }) => whole),
  );
  const told = found
    .around(count)
    .find(({ kind, proposer, total }) => kind === 'sum' && proposer === 'introduced' && total !== count)?.total;
  if (told && wholes.has(told.node.slots.status ?? '')) return told.amount.gt(count.amount) ? told : null;
  for (let at = count.index - 1; at >= firstBefore(count) && terms[at]!.line === count.line; at--) {
    const term = terms[at]!;
    if (wholes.has(term.node.slots.status ?? '') && term.figure.dossier && sameUnit(term, count))
      return term.amount.gt(count.amount) ? term : null;
  }
  return null;
}

/** The number due right before the number of those done on time. */
function ofDue(count: Term, { identities, terms }: Scope): Term | null {
  const status = count.node.slots.status;
  const base = terms[count.index - 1];
  if (!base || status === null || base.sentence !== count.sentence || base.bracket !== null) return null;
  const inTime = (part: string) => identities.some(({ closed, parts }) => closed && parts.includes(part));
  const rules = identities.filter(({ confirms, parts }) => confirms && parts[0] === status && parts.every(inTime));
  return rules.some(({ whole }) => whole === base.node.slots.status) && sameUnit(base, count) ? base : null;
}

/** How far before a percentage the words stand that make it a share of a whole. */
const shareReach = 30;

const saysShare = ({ start }: Term, { text, rateWords }: Scope): boolean =>
  rateWords.endsWithShareOfWhole(text.slice(Math.max(0, start - shareReach), start));

/** "124 cases, of them 308 in court": what is singled out from the count right before it cannot be more. */
function singledOut(count: Term, { terms, cues, text }: Scope): Term | null {
  const base = terms[count.index - 1];
  if (!base || base.sentence !== count.sentence || base.bracket !== count.bracket || !countable(base)) return null;
  const said = cues.between(base.end, count.start).some(({ value }) => value === 'within');
  const inside = said && !text.slice(base.end, count.start).includes(';') && sameUnit(base, count);
  return inside && base.amount.lt(count.amount) ? base : null;
}

/** "4.287 letters, of these: - By matter …; - By field, most about land (2.868)": a line that begins with a way to divide, under its whole. */
function ofList({ line, ...count }: Term, { terms, structure, cues, text }: Scope): Term | null {
  const parent = line.parent === null ? null : structure.lines[line.parent]!;
  if (!parent || !text.slice(parent.start, parent.end).trimEnd().endsWith(':')) return null;
  const [first] = cues.between(line.body, line.end);
  if (first?.value !== 'dimension' || first.start !== line.body) return null;
  const inLine = terms.filter((term) => term.line === parent && countable(term));
  const base = inLine.findLast(({ bracket }) => bracket === null);
  return base && base === inLine.at(-1) && sameUnit(base, { ...count, line }) ? base : null;
}

/** What its words single it out from: what was examined, the one status under the other. */
function selectedFrom(count: Term, { found }: Scope): Term | null {
  const wholes = found
    .around(count)
    .flatMap(({ kind, proposer, total }) => (kind === 'partOf' && proposer === 'selections' && total ? [total] : []));
  return wholes.length === 1 && sameUnit(wholes[0]!, count) ? wholes[0]! : null;
}

/** The total of the one sum that it is a part of. */
function totalOf(count: Term, { found }: Scope): Term | null {
  const totals = new Set(
    found
      .around(count)
      .flatMap(({ kind, holds, rule, total }) => (kind === 'sum' && (holds || rule) && total ? [total] : [])),
  );
  return totals.size === 1 ? [...totals][0]! : null;
}

/** What came in by one channel is a part of what came in. */
function byChannel(count: Term, scope: Scope): Term | null {
  const { terms } = scope;
  const { channel, status, level } = count.node.slots;
  if (channel === null || status === null) return null;
  for (let at = count.index - 1; at >= firstBefore(count) && terms[at]!.line.index >= count.line.index - 1; at--) {
    const term = terms[at]!;
    const { slots } = term.node;
    const alike = slots.status === status && slots.channel === null && slots.level === level && sameUnit(term, count);
    if (alike && !isOfOtherTime(term, scope)) return term;
  }
  return null;
}
