import { cueIn } from './group.ts';
import { type Proposal, type Scope, termsIn } from './proposal.ts';
import { anotherBaseFits, baseIsNamed, isAgainstPlan, isByPlan, isCutOff, siblingsAreBase } from './rateDoubts.ts';
import { isVague } from './rates/vague.ts';
import { countable, isFraction, sameUnit } from './term.ts';

/** A reason to take a failing relation for another reading of the text rather than for a mistake. */
type Doubt = (one: Proposal, scope: Scope) => boolean;

/** How many figures around a relation are looked at for the one that explains its gap. */
const reach = 14;
/** How far behind a count its share stands. */
const shareReach = 40;

/** Registry: one line for each doubt. A relation that any of them touches accuses nobody. */
const doubts: readonly Doubt[] = [
  isApproximate,
  gapIsPrinted,
  isOpenEnded,
  baseIsNamed,
  siblingsAreBase,
  isAgainstPlan,
  isByPlan,
  mayBeOfAll,
  isCutOff,
  isInOtherClause,
  anotherBaseFits,
];

export const isDoubtful: Doubt = (one, scope) => doubts.some((doubt) => doubt(one, scope));

function isApproximate(one: Proposal, scope: Scope): boolean {
  const reckoned = one.kind === 'ratio' || one.kind === 'change';
  return termsIn(one)
    .filter((term) => !one.bounded || term !== one.percent)
    .some((term) => (reckoned ? isVague(term, scope) : term.figure.approximate));
}

const addsUp = ({ kind, total }: Proposal) =>
  (kind === 'sum' || kind === 'balance') && total !== undefined && !total.figure.table;

/** Another figure nearby is exactly what is missing or too much: carried over, cancelled, counted in both. */
function gapIsPrinted(one: Proposal, { terms }: Scope): boolean {
  if (!addsUp(one)) return false;
  const own = termsIn(one);
  const gap = own
    .slice(1)
    .reduce((all, part) => all.sub(part.amount), one.total!.amount)
    .abs();
  const sentences = new Set(own.map(({ sentence }) => sentence));
  const indexes = own.map(({ index }) => index);
  const around = terms
    .slice(Math.max(0, Math.min(...indexes) - reach), Math.max(...indexes) + reach)
    .filter(({ sentence }) => sentences.has(sentence));
  return around.some(
    (term) => !own.includes(term) && !term.figure.table && sameUnit(term, one.total!) && term.amount.eq(gap),
  );
}

const inBrackets = /\([^()]{0,400}\)/gu;
const withoutBrackets = (words: string) => words.replace(inBrackets, '').replace(inBrackets, '');

/** Parts below their total, and behind the last of them a rest or a further member without a number. */
function isOpenEnded(one: Proposal, { terms, text, cues }: Scope): boolean {
  const last = one.parts?.at(-1);
  // What a total behind its parts sums up has been told.
  if (!addsUp(one) || !last || one.actual > one.expected || last.index < one.total!.index) return false;
  const end = Math.min(last.bracket?.close ?? last.sentence.end, last.sentence.end);
  const next = terms[last.index + 1];
  // The share of the last part is no further member.
  const share =
    next?.figure.kind === 'percent' && next.end <= end && next.start - last.end < shareReach ? next.end : last.end;
  // What a bracket or further words divide is no further member.
  const divided = cueIn(cues, share, end)?.start ?? end;
  const tail = /^[^;.]*/u.exec(withoutBrackets(text.slice(share, divided)))?.[0].trimEnd() ?? '';
  // "…, 3 units of other kinds" closes a list; "…, the rest is …" leaves it open.
  const own = last.end + /^[^,;(]*/u.exec(text.slice(last.end, end))![0].length;
  // Words behind the last item of a list are about that item.
  const inOwnLines =
    one.parts!.every(({ line }) => line !== one.total!.line) &&
    new Set(one.parts!.map(({ line }) => line)).size === one.parts!.length;
  // "15 tasks left": the last part is the rest.
  const rests = one.proposer === 'rests' ? [] : cues.between(last.end, end).filter(({ value }) => value === 'rest');
  const open =
    rests.some((cue) => cue.end > own || /\p{L}/u.test(text.slice(cue.end, own))) ||
    cues.between(Math.max(one.total!.end, last.sentence.start), end).some(({ value }) => value === 'sample');
  // Behind a closed vocabulary, further words are no further member.
  return open || (one.kind === 'sum' && !one.complete && !inOwnLines && /,\s|\s\p{Ll}à\s/u.test(tail));
}

/**
 * "Online 900, by post 345, of which 1,240 on time": what a breakdown divides may be all the counts before it together, unless
 * it exceeds them too.
 */
function mayBeOfAll(one: Proposal, { terms, text }: Scope): boolean {
  const { total, parts = [], kind } = one;
  if (!total || parts.length === 0 || total.figure.table || one.actual <= one.expected) return false;
  const beside = [terms[total.index - 1], terms[total.index + 1]];
  // A fraction stands for itself.
  if (kind === 'sum' && beside.some((term) => term && (isFraction(term, total, text) || isFraction(total, term, text))))
    return false;
  const first = parts.reduce((a, b) => (b.index < a.index ? b : a));
  // A bracket is about what stands right before it.
  if (!(kind === 'partOf' || kind === 'sum') || first.bracket !== total.bracket) return false;
  const others = terms
    .slice(Math.max(0, total.index - reach), first.index)
    .filter((term) => term !== total && term.sentence === first.sentence && countable(term))
    .filter((term) => !isFraction(term, total, text))
    // What a bracket has closed is an aside; a whole of another status has other parts.
    .filter((term) => term.bracket === null || term.bracket === total.bracket)
    .filter((term) => !one.complete || (term.node.slots.status ?? null) === total.node.slots.status)
    // What a semicolon has closed is another statement.
    .filter((term) => term.start > total.start || !text.slice(term.end, total.start).includes(';'));
  if (kind === 'partOf') return others.length > 0;
  const all = others.filter((term) => sameUnit(term, total)).reduce((sum, term) => sum.add(term.amount), total.amount);
  return others.length > 0 && all.gte(one.actual);
}

/** "The offices have 5 units; the districts have 12": behind a semicolon, words before the cue are another subject. */
function isInOtherClause({ total, parts = [], kind }: Proposal, { text, cues }: Scope): boolean {
  const [first] = parts;
  if (!(kind === 'partOf' || kind === 'sum') || !total || !first || total.figure.table || first.line !== total.line)
    return false;
  const semicolon = text.slice(total.end, first.start).indexOf(';');
  if (semicolon < 0) return false;
  const from = total.end + semicolon;
  const cue = cues.between(from, first.start).find(({ value }) => value === 'partition' || value === 'selection');
  return cue !== undefined && /\p{L}/u.test(text.slice(from, cue.start));
}
