import type { CueRole } from '../../rules/kinds/figures.ts';
import { partOf } from '../partOf.ts';
import type { Proposer, Scope } from '../proposal.ts';
import { countable, isFraction, type Term } from '../term.ts';

/** How many figures back a whole may stand, and how far before a figure the words stand that make it a part or a whole. */
const reach = { figures: 10, words: 60, sentences: 2 };

/**
 * Parts of a whole that no breakdown states: the upper figure of a fraction; what words single out ("only", "most of them");
 * what follows "of the 28 …"; one status under another; what an inspection found; a trait of persons. They confirm no figure
 * and accuse none; they tell what belongs to what.
 */
export const selections: Proposer = (scope) => {
  const wholes = new Map<Term, Term>();
  return scope.terms.flatMap((part) => {
    if (!countable(part) || part.figure.table || part.figure.kind === 'score') return [];
    const whole = wholeOf(part, scope) ?? wholeOfNeighbour(part, wholes, scope);
    if (!whole || (scope.terms[part.index + 1] !== whole && isTold(part, whole, scope))) return [];
    const one = partOf(whole, part, 'weak', 'selections');
    if (one.holds && whole.index < part.index) wholes.set(part, whole);
    return one.holds ? [{ ...one, rule: null }] : [];
  });
};

/** What stands beside a part in its clause, behind a comma alone, is another part of the same whole. */
function wholeOfNeighbour(part: Term, wholes: ReadonlyMap<Term, Term>, { terms, text, kin, cues }: Scope): Term | null {
  const before = terms[part.index - 1];
  const whole = before && wholes.get(before);
  if (!whole || before.sentence !== part.sentence || before.bracket !== part.bracket || !kin(whole, part)) return null;
  const between = text.slice(before.end, part.start);
  const other = cues.between(before.end, part.start).some(({ value }) => value !== 'attribute' && value !== 'within');
  return /^[^;.:()]{0,60}$/u.test(between) && between.includes(', ') && !other ? whole : null;
}

/** A sum that holds says more. */
const isTold = (part: Term, whole: Term, { found }: Scope): boolean =>
  found.of(whole).some(({ parts }) => parts?.includes(part));

function wholeOf(part: Term, scope: Scope): Term | null {
  const { terms, text } = scope;
  const next = terms[part.index + 1];
  if (next && isFraction(part, next, text)) return countable(next) && !isPlace(part, scope) ? next : null;
  const before = wholesBefore(part, scope);
  const [nearest] = before;
  if (!nearest || isBeside(nearest, part, scope)) return null;
  const own = cuesBefore(part, scope);
  const same = before.filter(({ sentence }) => sentence === part.sentence);
  const among = same.find((term) => adjoins(term, 'among', scope));
  if (among) return among;
  if (own.has('within')) return same[0] ?? named(part, before, scope);
  if (own.has('found') && part.figure.kind === 'count')
    return same.find((term) => cuesBefore(term, scope).has('examined')) ?? null;
  const status = same.find((term) => isUnder(part, term, scope));
  if (status) return status;
  return own.has('attribute') ? traitOf(part, before, scope) : null;
}

/** Counts before a figure, in its line, that it may be a part of; not those of a plan or of another time. Nearest first. */
function wholesBefore(part: Term, { terms, kin, cues }: Scope): Term[] {
  const foreign: ReadonlySet<CueRole> = new Set(['versus', 'earlier', 'outside-base', 'assigned']);
  return terms
    .slice(Math.max(0, part.index - reach.figures), part.index)
    .filter(
      (term) =>
        countable(term) &&
        !term.figure.table &&
        term.line === part.line &&
        (term.bracket === null || term.bracket === part.bracket) &&
        term.sentence.index >= part.sentence.index - reach.sentences &&
        kin(term, part) &&
        term.amount.gte(part.amount) &&
        !cues
          .between(Math.max(term.sentence.start, term.start - 24), term.start)
          .some(({ value }) => foreign.has(value)),
    )
    .reverse();
}

/** "3rd of 19 districts" counts none. */
const isPlace = ({ start, sentence }: Term, { cues }: Scope) =>
  cues
    .between(Math.max(sentence.start, start - 12), start)
    .some(({ value }) => value === 'placed' || value === 'rank' || value === 'ordinal');

/** The nearest whole of the one status that the part's sentence begins with. */
function named(part: Term, before: readonly Term[], { statuses }: Scope): Term | null {
  const said = new Set(statuses.between(part.sentence.start, part.start).map(({ value }) => value));
  return said.size === 1 ? (before.find(({ node }) => said.has(node.slots.status ?? '')) ?? null) : null;
}

/** Words between two figures put the second one outside the first. */
function isBeside(whole: Term, part: Term, { cues }: Scope): boolean {
  return cues
    .between(whole.end, part.start)
    .some(
      ({ value }) => value === 'besides' || value === 'earlier' || value === 'outside-base' || value === 'including',
    );
}

/** Roles of the words between a figure and the one before it in its sentence. */
function cuesBefore(term: Term, { cues, terms, text }: Scope): Set<CueRole> {
  const last = terms[term.index - 1];
  const from = Math.max(term.sentence.start, term.start - reach.words, last ? last.end : 0);
  const mark = Math.max(text.slice(from, term.start).lastIndexOf(';'), 0);
  return new Set(cues.between(from + mark, term.start).map(({ value }) => value));
}

/** Whether a word of a role stands right before a figure. */
function adjoins(term: Term, role: CueRole, { cues, text }: Scope): boolean {
  const cue = cues.between(Math.max(term.sentence.start, term.start - 20), term.start).at(-1);
  return cue?.value === role && text.slice(cue.end, term.start).trim() === '';
}

/** One status that a status identity puts under another. */
function isUnder(part: Term, whole: Term, { identities, terms, text }: Scope): boolean {
  const [x, y] = [part.node.slots, whole.node.slots];
  if (!part.figure.dossier || x.status === null || x.level !== y.level || part.bracket !== whole.bracket) return false;
  const next = terms[whole.index + 1];
  return (
    next !== undefined &&
    !text.slice(whole.end, part.start).includes(';') &&
    identities.some(
      (rule) =>
        (rule.closed || rule.confirms) &&
        rule.whole === y.status &&
        [...rule.parts, ...rule.optional].includes(x.status!),
    )
  );
}

/** The number of persons that a number with one trait is among: the first of the sentence or of the one before. */
function traitOf(part: Term, before: readonly Term[], { text, cues }: Scope): Term | null {
  const whole = before.at(-1);
  if (!whole || whole.amount.eq(part.amount)) return null;
  const led = cues.between(Math.max(whole.sentence.start, whole.start - reach.words), whole.start);
  return /\p{L}/u.test(text.slice(whole.end, part.start)) && !led.some(({ value }) => value === 'attribute')
    ? whole
    : null;
}
