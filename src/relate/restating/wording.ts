import type { Scope } from '../proposal.ts';
import type { Term } from '../term.ts';
import type { HeadsOf, Stretch } from './heads.ts';
import { joined, momentsIn } from './moments.ts';
import { pairsIn, piecesIn } from './pairs.ts';

/** What the text says around a figure, as far as it tells which quantity it is. */
export interface Wording {
  /** Pairs of neighbouring words of its own clause (or of a cell's heads), without unit, common words and function words. */
  own: ReadonlySet<string>;
  /** The same of its whole sentence. */
  wide: ReadonlySet<string>;
  /** Words for another time or scope than the report's own, sorted; equal for two figures of one moment. */
  moments: string;
  /** It says that the figure was named before, in so many words, or by beginning its sentence as one that is known. */
  again: boolean;
  definite: boolean;
  /** The same as `moments`, of its clause alone. */
  ownMoments: string;
  /** It says that what is counted is unfinished: carried to the next period, left, not yet due. */
  open: boolean;
  /** Its clause says nothing but unit, status, level and common words. */
  bare: boolean;
}

const farthest = 240;

/** The clause of a figure: from the figure or mark before it to the figure or mark behind it. */
export function clauseOf(term: Term, { text, terms }: Scope): Stretch {
  const { sentence, bracket, line } = term;
  const from = Math.max(sentence.start, line.body, bracket ? bracket.open + 1 : 0, term.start - farthest);
  const before = terms[term.index - 1];
  let start = from;
  if (before && before.end > from && before.start < term.start) {
    const gap = text.slice(before.end, term.start);
    start = before.end + Math.max(0, gap.lastIndexOf(', ') + 1, gap.lastIndexOf(';') + 1, gap.lastIndexOf(')') + 1);
  }
  const to = Math.min(sentence.end, bracket?.close ?? sentence.end, term.end + farthest);
  const after = terms[term.index + 1];
  const stop = /[;:()\n\t]|,(?!\d)|\.(?=\s|$)/u.exec(text.slice(term.end, to))?.index ?? to - term.end;
  const next = after && after.start >= term.end ? after.start : to;
  return { start, end: Math.min(term.end + stop, to, next) };
}

/** Makes the function that tells the wording of running text and of heads; it keeps what it has found. */
export function makeWordings(scope: Scope, headsOf: HeadsOf): (term: Term) => Wording {
  const known = new Map<Term, Wording>();
  const bySentence = new Map<number, ReadonlySet<string>>();
  const sentencePairs = (term: Term) => {
    const found = bySentence.get(term.sentence.index);
    if (found) return found;
    const made = pairsIn([{ start: term.sentence.start, end: term.sentence.end }], '', scope);
    bySentence.set(term.sentence.index, made);
    return made;
  };
  return (term) => {
    let wording = known.get(term);
    if (!wording) {
      wording = term.figure.table ? cellWording(term, headsOf, scope) : proseWording(term, sentencePairs(term), scope);
      known.set(term, wording);
    }
    return wording;
  };
}

function cellWording(term: Term, headsOf: HeadsOf, scope: Scope): Wording {
  const { row, columns } = headsOf(term);
  const heads = row ? [row, ...columns] : [...columns];
  const own = pairsIn(heads, term.figure.unit ?? '', scope);
  const moments = joined(momentsIn(heads, scope));
  return { own, wide: own, moments, ownMoments: moments, again: false, definite: false, open: false, bare: false };
}

function proseWording(term: Term, wide: ReadonlySet<string>, scope: Scope): Wording {
  const clause = clauseOf(term, scope);
  const around = [
    { start: clause.start, end: term.start },
    { start: term.end, end: clause.end },
  ];
  const { sentence, line } = term;
  const lead = { start: Math.max(line.body, sentence.start, term.start - farthest), end: clause.end };
  const first = scope.terms[firstOf(term, scope)]!;
  const opening = { start: lead.start, end: Math.min(first.start, clause.start) };
  const parent = line.parent === null ? null : scope.structure.lines[line.parent]!;
  const above = () =>
    parent
      ? momentsIn([{ start: parent.start, end: Math.min(parent.end, parent.start + farthest) }], scope, false)
      : [];
  let own: ReadonlySet<string> | undefined;
  return {
    wide,
    again: scope.restating.between(lead.start, lead.end).some(({ value }) => value === 'again'),
    open: scope.restating.between(clause.start, clause.end).some(({ value }) => value === 'open'),
    // Not all are asked for their words, and few for the rest.
    get own() {
      own ??= pairsIn(around, term.figure.unit ?? '', scope);
      return own;
    },
    get moments() {
      return joined([...above(), ...momentsIn([opening, clause], scope)]);
    },
    get ownMoments() {
      return joined(momentsIn([clause], scope));
    },
    get definite() {
      return isDefinite(term, scope);
    },
    get bare() {
      return isBare(lead, term, scope);
    },
  };
}

/** The words that open the sentence stand right before the figure. */
const isDefinite = ({ sentence, line, start }: Term, { restating, text }: Scope): boolean =>
  restating
    .between(Math.max(sentence.start, line.body), start)
    .some(
      (match) =>
        match.value === 'definite' &&
        match.start - Math.max(sentence.start, line.body) < 2 &&
        text.slice(match.end, start).trim() === '',
    );

/** Index of the first figure of its sentence. */
function firstOf({ index, sentence }: Term, { terms }: Scope): number {
  let at = index;
  while (at > 0 && terms[at - 1]!.sentence === sentence && index - at < 40) at--;
  return at;
}

/** Whether nothing but status, unit, levels and common words stands from the sentence's beginning to the clause's end. */
function isBare(lead: Stretch, term: Term, scope: Scope): boolean {
  const status = term.figure.status === null ? '' : (term.node.said ?? '');
  const said = [
    { start: lead.start, end: term.start },
    { start: term.end, end: lead.end },
  ];
  return said
    .flatMap((stretch) => piecesIn(stretch, term.figure.unit ?? '', scope))
    .flatMap((piece) => (status === '' ? [piece] : piece.split(status)))
    .flatMap((piece) => piece.split(/\s+/u))
    .every((word) => word === '' || scope.emptyWords.has(word));
}
