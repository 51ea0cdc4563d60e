import type { Scope } from '../proposal.ts';
import { countable, type Term } from '../term.ts';

/** How far behind a percentage the words for its base stand; how many figures and sentences back that base does. */
const reach = { words: 60, figures: 24, sentences: 2 };
/** How many words before a count, and behind it, say what it counts. */
const beside = { before: 8, behind: 6 };

/** What the words right behind a percentage say of its base: nothing; a base that is not found; or one that is, and whether it alone fits them. */
export type NamedBase = 'unsaid' | 'unknown' | { base: Term; alone: boolean };

/** "98,44% of the number returned": the count before it that those words name, by its status or by the words beside it. */
export function namedBase(percent: Term, numerator: Term, scope: Scope): NamedBase {
  const { text, rateWords, terms, statuses } = scope;
  const behind = text.slice(percent.end, Math.min(percent.end + reach.words, percent.sentence.end));
  const lead = rateWords.leadToBase(behind);
  if (lead === 0 && !/^\s\p{L}/u.test(rateWords.baseIn(behind))) return 'unsaid';
  const phrase = rateWords.baseIn(behind.slice(lead)).trim();
  // Without "of the number of", a single word may mean anything.
  if (lead === 0 && wordsIn(phrase).length < 2) return 'unknown';
  const from = percent.end + Math.max(lead, 1);
  const next = terms[percent.index + 1];
  if (next && next.start >= from && next.start < from + phrase.length + 1)
    return next.start === from && countable(next) && scope.kin(next, numerator)
      ? { base: next, alone: true }
      : 'unknown';
  const said = statuses.between(from, from + phrase.length).sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  const candidates = candidatesFor(percent, numerator, scope);
  const fitting = said
    ? restOf(phrase, said.start - from, said.end - from, numerator, scope).length === 0
      ? candidates.filter(
          ({ node }) => node.slots.status === said.value && node.slots.level === numerator.node.slots.level,
        )
      : []
    : candidates.filter((term) => isBeside(wordsIn(phrase), term, scope));
  const [base] = fitting;
  return base ? { base, alone: fitting.length === 1 } : 'unknown';
}

/** Counts before a percentage that its base may be among, nearest first. */
const candidatesFor = (percent: Term, numerator: Term, { terms, kin }: Scope): Term[] =>
  terms
    .slice(Math.max(0, percent.index - reach.figures), percent.index)
    .filter(
      (term) =>
        term !== numerator &&
        countable(term) &&
        !term.figure.table &&
        kin(term, numerator) &&
        (term.sentence.index >= percent.sentence.index - reach.sentences ||
          term.line.index === numerator.line.parent ||
          (term.line.parent !== null && term.line.parent === numerator.line.parent)),
    )
    .reverse();

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Words of a phrase that neither a status in it, nor the unit, nor a word without meaning explains. */
function restOf(phrase: string, start: number, end: number, numerator: Term, { emptyWords }: Scope): string[] {
  const unit = new Set(wordsIn(numerator.figure.unit ?? ''));
  return wordsIn(`${phrase.slice(0, start)} ${phrase.slice(end)}`).filter(
    (word) => !unit.has(word) && !emptyWords.has(word),
  );
}

/** Whether the words of a phrase stand together beside a count: before it, behind the figure before, or in its unit and behind. */
function isBeside(
  phrase: readonly string[],
  { start, end, line, index, figure }: Term,
  { text, terms }: Scope,
): boolean {
  if (phrase.length === 0) return false;
  const last = terms[index - 1];
  const from = Math.max(line.start, last && last.end <= start ? last.end : 0);
  const before = wordsIn(text.slice(from, start)).slice(-beside.before);
  const tail = /^[^,.;:()\n\d]{0,40}/u.exec(text.slice(end, end + 40))?.[0] ?? '';
  const behind = [...wordsIn(figure.unit ?? ''), ...wordsIn(tail).slice(0, beside.behind)];
  const joined = ` ${phrase.join(' ')} `;
  return [before, behind].some((words) => ` ${words.join(' ')} `.includes(joined));
}
