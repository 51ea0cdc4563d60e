import type { Scope } from '../proposal.ts';
import type { Term } from '../term.ts';
import type { HeadsOf, Stretch } from './heads.ts';

/** What the text says around a figure, as far as it tells which quantity it is. */
export interface Wording {
  /** Pairs of neighbouring words of its own clause (or of a cell's heads), without unit, common words and function words. */
  own: ReadonlySet<string>;
  /** The same of its whole sentence. */
  wide: ReadonlySet<string>;
  /** Words for another time or scope than the report's own, sorted; equal for two figures of one moment. */
  moments: string;
  /** It says that the figure was named before. */
  again: boolean;
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
  return { own, wide: own, moments: momentsIn(heads, scope), again: false, open: false, bare: false };
}

function proseWording(term: Term, wide: ReadonlySet<string>, scope: Scope): Wording {
  const clause = clauseOf(term, scope);
  const around = [
    { start: clause.start, end: term.start },
    { start: term.end, end: clause.end },
  ];
  const { sentence, line } = term;
  const lead = { start: Math.max(line.body, sentence.start, term.start - farthest), end: clause.end };
  const parent = line.parent === null ? null : scope.structure.lines[line.parent]!;
  const above = parent
    ? momentsIn([{ start: parent.start, end: Math.min(parent.end, parent.start + farthest) }], scope, false)
    : '';
  return {
    own: pairsIn(around, term.figure.unit ?? '', scope),
    wide,
    moments: [...new Set([...above.split('|'), ...momentsIn([lead], scope).split('|')])].sort().join('|'),
    again: scope.restating.between(lead.start, lead.end).some(({ value }) => value === 'again'),
    open: scope.restating.between(clause.start, clause.end).some(({ value }) => value === 'open'),
    bare: isBare(lead, term, scope),
  };
}

/** Words for other times and scopes in some stretches; `numbered`: with those that a number makes one ("quý II"). */
function momentsIn(stretches: readonly Stretch[], { restating, text }: Scope, numbered = true): string {
  const found = stretches.flatMap(({ start, end }) =>
    restating.between(start, end).flatMap((match) => {
      const said = text.slice(match.start, match.end).toLowerCase();
      if (match.value === 'moment') return [said];
      const number = /^\s([IVX]{1,4}\b|\d{1,4})/u.exec(text.slice(match.end, match.end + 6))?.[1];
      return match.value === 'period' && numbered && number ? [`${said} ${number}`] : [];
    }),
  );
  return [...new Set(found)].sort().join('|');
}

/** Pieces of a stretch that no number, mark, unit or common word interrupts. */
function piecesIn({ start, end }: Stretch, unit: string, { restating, text }: Scope): string[] {
  let from = start;
  const pieces: string[] = [];
  for (const match of restating.between(start, end)) {
    if (match.value !== 'common') continue;
    pieces.push(text.slice(from, match.start));
    from = match.end;
  }
  pieces.push(text.slice(from, end));
  const spelled = unit.toLowerCase();
  return pieces
    .map((piece) => piece.toLowerCase())
    .flatMap((piece) => (spelled === '' ? [piece] : piece.split(spelled)))
    .flatMap((piece) => piece.split(/[^\p{L}\p{M}\s]+/u));
}

/** Pairs of neighbouring words that mean something. */
export function pairsIn(stretches: readonly Stretch[], unit: string, scope: Scope): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const stretch of stretches)
    for (const piece of piecesIn(stretch, unit, scope)) {
      const words = piece.split(/\s+/u).filter((word) => word !== '');
      for (let at = 1; at < words.length; at++)
        if (!scope.emptyWords.has(words[at - 1]!) || !scope.emptyWords.has(words[at]!))
          pairs.add(`${words[at - 1]} ${words[at]}`);
    }
  return pairs;
}

/** Whether nothing but status, unit, levels and common words stands from the sentence's beginning to the clause's end. */
function isBare(lead: Stretch, term: Term, scope: Scope): boolean {
  const status = term.figure.status === null ? '' : (term.figure.measure ?? '');
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

export function sharesWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const pair of a) if (b.has(pair)) return true;
  return false;
}
