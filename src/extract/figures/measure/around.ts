import type { FigureContext } from '../context.ts';
import type { FigureDraft } from '../draft.ts';
import type { Window } from '../surroundings.ts';
import { behindOf } from './behind.ts';
import { trim } from './trim.ts';

/** The words around a figure that may name what it measures; not yet trimmed. */
export interface Around {
  /** Its own clause up to the number. */
  before: string;
  /** What stands before the colon in front of its clause; empty where there is none. */
  label: string;
  /** From the number to the end of its clause, or to words that begin something new. */
  behind: string;
  /** The same up to the next mark, whatever it says. */
  after: string;
  /** What stands between the figure before the bracket and the bracket that the figure opens; else empty. */
  opening: string;
  /** The words between the figure before and this one belong to both: nothing parts them. */
  shared: boolean;
}

const farthest = 200;
const fewWords = 4;
const labelWords = 12;

/** Takes the words around a figure of running text. */
export function aroundOf(
  one: FigureDraft,
  window: Window,
  next: FigureDraft | undefined,
  context: FigureContext,
): Around {
  const { text, structure, vocabulary } = context;
  const bracket = structure.bracketAt(one.start);
  const begin = Math.max(
    structure.sentenceAt(one.start).start,
    structure.lineAt(one.start).body,
    bracket ? bracket.open + 1 : 0,
    one.start - farthest,
  );
  const from = Math.max(window.before?.end ?? begin, begin);
  const gap = withoutBrackets(text.slice(from, one.start)).replaceAll('*', '');
  const piece = gap.slice(gap.lastIndexOf(';') + 1);
  const colon = piece.lastIndexOf(': ');
  const clause = piece.slice(colon < 0 ? 0 : colon + 1);
  const comma = clause.lastIndexOf(', ');
  const join = comma < 0 && window.before ? vocabulary.measures.terms.join.scan(clause).at(-1) : undefined;
  const label = colon < 0 ? '' : piece.slice(0, colon);
  const { lead } = vocabulary.measures.terms;
  const sense: Sense = {
    says: (words) => trim(words, vocabulary.measures, context) !== '',
    leads: (words) => lead.matchAt(words.trimStart(), 0) !== null,
  };
  return {
    before: lastClause(join ? clause.slice(join.end) : clause, sense, window.before === null || colon >= 0),
    label: label.split(' ').length <= labelWords ? label : lastClause(label, sense, false),
    behind: behindOf(one, window, next, context),
    after: text.slice(one.end, Math.min(window.right, one.end + 60)),
    opening:
      bracket && window.before === null
        ? text.slice(Math.max(window.outer?.end ?? bracket.open, bracket.open - farthest), bracket.open)
        : '',
    shared: window.before !== null && piece === gap && colon < 0 && comma < 0 && !join,
  };
}

/** Closed brackets and what stands in them, taken out. */
function withoutBrackets(stretch: string): string {
  let kept = '';
  let at = 0;
  for (let open = stretch.indexOf('('); open >= 0; open = stretch.indexOf('(', at)) {
    const close = stretch.indexOf(')', open);
    if (close < 0) break;
    kept += `${stretch.slice(at, open)} `;
    at = close + 1;
  }
  return kept + stretch.slice(at);
}

interface Sense {
  /** Something is left of the words when they are trimmed. */
  says(words: string): boolean;
  /** They begin a clause of their own. */
  leads(words: string): boolean;
}

/** The last clause that says something; short pieces before its comma are listed with it ("điều tra, khảo sát"). */
function lastClause(stretch: string, { says, leads }: Sense, opening: boolean): string {
  const pieces = stretch.split(', ');
  let clause = pieces.pop() ?? '';
  while (pieces.length > 0) {
    const piece = pieces.pop()!;
    if (opening && !says(clause) && says(piece)) {
      clause = piece;
      continue;
    }
    const few = piece.trim().split(' ').length <= fewWords && !/\d/u.test(piece);
    // A sentence may open with a time or a place: "Trong kỳ, …", "Tại xã, …".
    const apart = opening && pieces.length === 0 && /^\s*\p{Lu}/u.test(piece) && clause.trim().split(' ').length > 2;
    // The first piece belongs to the figure before.
    if ((!opening && pieces.length === 0) || !few || apart || leads(clause) || !says(clause) || !says(piece)) break;
    clause = `${piece}, ${clause}`;
  }
  return clause;
}
