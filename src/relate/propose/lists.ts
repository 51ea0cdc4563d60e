import type { Figure } from '../../model/document.ts';
import { countsBelow } from '../lists/below.ts';
import { namedLists } from '../lists/namedLists.ts';
import { type Place, placesOf } from '../lists/places.ts';
import { type Count, countsOf } from '../lists/readings.ts';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { countable, sameUnit, type Term } from '../term.ts';

/** A count above this is no announcement of a list. */
const longestList = 30;
/** How many figures behind a count are looked at for figures of its own unit. */
const reach = 120;

/** "05 nhiệm vụ: …; …; …": a stated count against the items enumerated behind it or in the list below it. */
export const lists: Proposer = (scope) => {
  const counts = scope.terms.filter((term) => mayAnnounce(term, scope));
  const here = counts.map((term) => {
    const found = placesOf(term, scope).flatMap((place) => listOf(term, place, scope) ?? []);
    return found.find(({ holds }) => holds) ?? found[0] ?? null;
  });
  const others = counts.filter((_, at) => here[at] === null);
  return [...here.filter((one) => one !== null), ...namedLists(others, scope)];
};

const mayAnnounce = ({ figure, apart, start }: Term, { text }: Scope): boolean =>
  (figure.kind === 'count' || isSlogan(figure)) &&
  !figure.table &&
  !apart &&
  !figure.approximate &&
  figure.decimals === 0 &&
  figure.value >= 1 &&
  figure.value <= longestList &&
  // The end of a range announces nothing.
  !/\d\s?-\s?$/.test(text.slice(Math.max(0, start - 4), start));

/** "4 xin": the word behind the number counts nothing and names what is listed. */
const isSlogan = ({ kind, unit }: Figure) => kind === 'other' && unit === null;
const announcedBy = (figure: Figure) => figure.unit ?? (isSlogan(figure) ? figure.quote.replace(/^\d+\s*/, '') : '');

function listOf(term: Term, place: Place, scope: Scope): Proposal | null {
  const { text, cues } = scope;
  const { figure } = term;
  const lead = cues.between(term.end, place.lead);
  if (lead.some(({ value }) => value === 'sample' || value === 'selection')) return null;
  const below = place.form === 'colon' && place.lead >= term.line.end - 2;
  if (valuesFollow(place, below, scope)) return null;
  const others = place.form === 'bracket' ? [] : announcedWith(term, place, scope);
  const units = [term, ...others].map(({ figure }) => announcedBy(figure).split(/[\s,]/)[0]!.toLowerCase());
  const counts = below ? countsBelow(term, scope) : countsOf(place.start, place.end, units, scope);
  const marked = counts.some(({ form, sure }) => form === 'marked' && sure);
  const allowed = counts.filter(
    (one) => !(marked && one.form === 'words') && confirms(one, place, term, others, scope),
  );
  if (allowed.length === 0 || isBrokenDown(term, place, below, scope)) return null;
  const sure = allowed.find((count) => count.sure && accuses(count, place, term, below, scope));
  const holds = allowed.some(({ count }) => count === figure.value);
  const open = cues.between(place.start, place.end).some(({ value }) => value === 'sample' || value === 'rest');
  if (!holds && (!sure || open || (sure.form !== 'units' && named(term, allowed, scope)) || isFractionOf(term, text)))
    return null;
  return {
    kind: 'list',
    proposer: 'lists',
    strength: sure && !open ? 'explicit' : 'fit',
    total: term,
    expected: figure.value,
    actual: holds ? figure.value : sure!.count,
    tolerance: 0,
    holds,
    rule: 'count-list-mismatch',
  };
}

/** Behind the colon stands the value of what is named before it: "10 trại vịt: 35.500 con; 11 trại cút: …". */
const valuesFollow = ({ start, end }: Place, below: boolean, { text }: Scope): boolean =>
  !below && /^[^\p{L}\d(]{0,3}\d(?!\d?\))/u.test(text.slice(start, Math.min(end, start + 6)));

/** How many counts side by side are looked at. */
const mostBeside = 6;

/** Other counts right beside it that announce lists in the same words: "4 xin, 4 luôn: …". */
function announcedWith(term: Term, { lead }: Place, { terms, text }: Scope): Term[] {
  const beside = (a: Term, b: Term) => /^["”]?\s?,?\s?["“]?$/u.test(text.slice(a.end, b.start));
  const found: Term[] = [];
  for (let at = term.index - 1; terms[at] && beside(terms[at]!, terms[at + 1]!) && found.length < mostBeside; at--)
    found.push(terms[at]!);
  const within = terms.slice(term.index + 1, term.index + 1 + mostBeside).filter(({ end }) => end <= lead);
  return [...found, ...within];
}

/** Whether a way to count may confirm a list at its place. */
function confirms({ form, count }: Count, place: Place, term: Term, others: readonly Term[], scope: Scope): boolean {
  const { listWords, terms } = scope;
  const unit = term.figure.unit ?? '';
  // Two counts side by side announce two lists at once: only the words of each tell them apart.
  if (others.length > 0)
    return form === 'units' || (form === 'clauses' && others.every((one) => one.index > term.index));
  if (count === 1) return form === 'papers' && place.form === 'bracket' && listWords.isPaperUnit(unit);
  if (place.form === 'direct') return form === 'units' || (form === 'papers' && listWords.isPaperUnit(unit));
  if (place.form === 'colon' || form === 'units' || form === 'bodies' || form === 'papers') return true;
  if (form === 'names') return true;
  if (place.form === 'verb') return false;
  const inside = terms.slice(term.index + 1, term.index + 1 + reach);
  return (form !== 'words' || count > 2) && !inside.some((one) => one.start >= place.start && one.end <= place.end);
}

/** Whether a sure count is of what the figure counts, so that another one is a mistake. */
function accuses({ form, count }: Count, place: Place, term: Term, below: boolean, scope: Scope): boolean {
  const { listWords, text } = scope;
  const unit = term.figure.unit ?? '';
  const announced = announces(text.slice(term.end, place.lead), term.end, scope, below);
  // A bracket may hold examples: it accuses where it has more than stated, or where one is missing.
  if (place.form === 'bracket' && count < term.figure.value - 1) return false;
  if (place.form === 'verb' || place.form === 'direct') return false;
  // Of documents, a colon may name the chief ones only.
  if (form === 'papers')
    return listWords.isPaperUnit(unit) && count > 1 && (announced || count * 2 >= term.figure.value);
  if (!below && listWords.isSortedUnit(unit)) return false;
  if (form === 'units') return count > 1;
  if (form === 'bodies') return announced && listWords.isBodyUnit(unit);
  return place.form === 'colon' && announced;
}

/** Figures of its own unit stand among what is listed: they are its parts, and their sum is what counts. */
function isBrokenDown(term: Term, place: Place, below: boolean, { terms, text }: Scope): boolean {
  return terms.slice(term.index + 1, term.index + 1 + reach).some(
    (one) =>
      (below ? one.line.parent === term.line.index : one.start >= place.start && one.end <= place.end) &&
      countable(one) &&
      sameUnit(one, term) &&
      one.figure.value < term.figure.value &&
      // "1) …; 2) …" counts the items themselves.
      !(one.bracket === null && text[one.end] === ')'),
  );
}

/** Nothing but words that announce a list stands between the count and the colon: what is listed is what was counted. */
function announces(between: string, start: number, { cues }: Scope, below: boolean): boolean {
  const roles = new Set(below ? ['partition', 'list-lead', 'listing'] : ['partition', 'list-lead']);
  const said = cues.between(start, start + between.length).filter(({ value }) => roles.has(value));
  const letters = between.match(/\p{L}/gu)?.length ?? 0;
  const covered = said.reduce(
    (all, cue) => all + (between.slice(cue.start - start, cue.end - start).match(/\p{L}/gu)?.length ?? 0),
    0,
  );
  return letters === covered;
}

/** Whether another count of the sentence announces the list. */
const named = (term: Term, counts: readonly Count[], { terms }: Scope): boolean =>
  terms
    .slice(Math.max(0, term.index - 4), term.index)
    .some((other) => other.sentence === term.sentence && counts.some(({ count }) => count === other.figure.value));

/** The second number of "12/15 xã": what is listed may be the rest. */
const isFractionOf = (term: Term, text: string): boolean => /\/\s?$/.test(text.slice(term.start - 2, term.start));
