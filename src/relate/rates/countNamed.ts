import type { Scope } from '../proposal.ts';
import { countable, type Term } from '../term.ts';

/** How many figures and sentences back the count stands that a rate names. */
const reach = { figures: 16, sentences: 2, letters: 80 };

/**
 * "Tỷ lệ quá hạn là 0,74%", "trực tuyến đạt 46,5%": a rate whose words name one status or one channel and nothing else, and
 * the only count of it that stands before.
 */
export function countNamed(percent: Term, scope: Scope): Term | null {
  const { text, terms, statuses, channelWords, rateWords, identities } = scope;
  const start = clauseStart(percent, scope);
  if (rateWords.isThis(text.slice(start, percent.start).trim())) return lastOf(percent, terms);
  const said = [...statuses.between(start, percent.start), ...channelWords.between(start, percent.start)];
  const [only] = said;
  if (!only || said.length > 1) return null;
  const rest = `${text.slice(start, only.start)} ${text.slice(only.end, percent.start)}`.trim().replace(/\s+/gu, ' ');
  if (rest === '' || !rateWords.isIdle(rest)) return null;
  const before = terms
    .slice(Math.max(0, percent.index - reach.figures), percent.index)
    .filter(
      ({ sentence, line, figure }) =>
        figure.table === null && line === percent.line && sentence.index >= percent.sentence.index - reach.sentences,
    );
  const { level } = percent.node.slots;
  const same = before.filter(
    (term) =>
      countable(term) &&
      (term.node.slots.channel === only.value ||
        (term.node.slots.status === only.value && term.node.slots.channel === null)),
  );
  const [count] = same;
  if (!count || same.length > 1 || (level !== null && count.node.slots.level !== level)) return null;
  return before.some((term) => mayJoin(term, only.value, identities)) ? null : count;
}

/** The last count of the sentence before: "… 14.182 hồ sơ đúng hạn. Tỷ lệ này đạt 99,92%". */
function lastOf({ index, line, sentence }: Term, terms: readonly Term[]): Term | null {
  const last = terms[index - 1];
  const said = last && last.line === line && last.sentence.index === sentence.index - 1 && last.bracket === null;
  return said && countable(last) ? last : null;
}

/** A rate on time may count what was done before time too. */
export const mayJoin = ({ node }: Term, status: string, identities: Scope['identities']): boolean =>
  identities.some(({ parts, optional }) => parts[0] === status && optional.includes(node.slots.status ?? ''));

/** Behind the last mark, or the last figure, before a percentage in its sentence. */
function clauseStart({ start, sentence, index }: Term, { text, terms }: Scope): number {
  const last = terms[index - 1];
  const from = Math.max(sentence.start, start - reach.letters, last && last.end <= start ? last.end : 0);
  const mark = /^.*[,;:()]/su.exec(text.slice(from, start))?.[0].length ?? 0;
  return from + mark;
}
