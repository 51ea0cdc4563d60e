import { addTo } from '../model/multimap.ts';
import type { Scope } from './proposal.ts';
import { countable, type Term } from './term.ts';

/** How far behind the word for none the channel stands that it is said of. */
const reach = 40;

/**
 * The counts that a breakdown begins with, where they fill a closed vocabulary: all channels, but for those of which it is
 * said that there were none, or the statuses that divide the one named. Another count may follow behind a semicolon only.
 */
export function closedRun(counts: readonly Term[], status: string, scope: Scope): Term[] | null {
  const run = byChannel(counts, scope) ?? byStatus(counts, status, scope);
  const [last, next] = [run?.at(-1), run && counts[run.length]];
  const open = last && next && (next.line !== last.line || !scope.text.slice(last.end, next.start).includes(';'));
  return run && run.length > 1 && !open ? run : null;
}

function byChannel(counts: readonly Term[], { channels, channelWords, cues }: Scope): Term[] | null {
  const run = leading(counts, ({ node }) => node.slots.channel);
  const [first] = run;
  if (!first) return null;
  const nones = cues.between(first.start, first.sentence.end).filter(({ value }) => value === 'none');
  const without = nones.flatMap(({ end }) => channelWords.between(end, end + reach).slice(0, 1));
  const said = new Set([...run.map(({ node }) => node.slots.channel), ...without.map(({ value }) => value)]);
  return said.size === channels ? run : null;
}

function byStatus(counts: readonly Term[], status: string, { identities }: Scope): Term[] | null {
  for (const { closed, whole, parts, optional } of identities) {
    if (!closed || whole !== status) continue;
    const known = [...parts, ...optional];
    const run = leading(counts, ({ node: { slots } }) => (known.includes(slots.status ?? '') ? slots.status : null));
    if (parts.every((part) => run.some(({ node }) => node.slots.status === part))) return run;
  }
  return null;
}

/** The first counts, each of which fills a slot differently. */
function leading(counts: readonly Term[], slot: (term: Term) => string | null): Term[] {
  const seen = new Set<string | null>([null]);
  const end = counts.findIndex((term) => seen.has(slot(term)) || !seen.add(slot(term)));
  return counts.slice(0, end < 0 ? counts.length : end);
}

/** Counts by the sentence, and by the list, whose first words may name what they divide. */
export function breakdownsOf({ terms, structure }: Scope): { counts: Term[]; begin: number; listed: boolean }[] {
  const sentences = new Map<number, Term[]>();
  const lists = new Map<number, Term[]>();
  const opened = new Set<number>();
  for (const term of terms) {
    if (term.figure.table || !countable(term) || term.bracket !== null) continue;
    addTo(sentences, term.sentence.index, term);
    const { parent, index } = term.line;
    if (parent !== null && !opened.has(index)) addTo(lists, parent, term);
    opened.add(index);
  }
  const items = new Map<number | null, number>();
  for (const { parent } of structure.lines) items.set(parent, (items.get(parent) ?? 0) + 1);
  return [
    ...[...sentences.values()].map((counts) => ({
      counts,
      begin: Math.max(counts[0]!.sentence.start, counts[0]!.line.body),
      listed: false,
    })),
    ...[...lists]
      // An item without a count may have one that is not told.
      .filter(([line, { length }]) => !opened.has(line) && items.get(line) === length)
      .map(([line, counts]) => ({ counts, begin: structure.lines[line]!.body, listed: true })),
  ];
}
