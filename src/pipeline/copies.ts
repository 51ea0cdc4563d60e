import { createHash } from 'node:crypto';
import type { FileFormat } from '../model/block.ts';
import type { ExtractedDocument } from '../model/document.ts';

/** What is compared to tell whether two files are copies of one report. */
export interface Candidate {
  id: number;
  format: FileFormat;
  issuer: string | null;
  number: string | null;
  date: string | null;
  periodStart: string | null;
  periodEnd: string | null;
}

/** Of copies, the first of these formats is the one that is reported: what keeps most of the report's structure. */
const preferred: readonly FileFormat[] = ['docx', 'doc', 'rtf', 'xlsx', 'pdf', 'html', 'txt'];

/** Share of words that copies must have in common; a page number or a letterhead may differ, a figure may not. */
const leastShared = 0.97;
/** How much longer than the other one copy may be: a letterhead, a list of recipients. */
const mostLonger = 1.25;

/** The multiset of figures and references; equal for the same content in another format, whatever the layout. */
export function contentKey({ figures, references }: Pick<ExtractedDocument, 'figures' | 'references'>): string {
  const cited = references.map(({ number, year, symbol, date }) => `r ${number} ${year} ${symbol} ${date}`);
  const counted = figures.map(({ amount, kind, maximum }) => `f ${amount} ${kind} ${maximum}`);
  return createHash('sha256')
    .update([...cited, ...counted].sort().join('\n'))
    .digest('hex')
    .slice(0, 20);
}

/**
 * Groups the candidates of one content key into copies of one report; of each group the original comes first.
 * `wordsOf` is asked once, and only of those that agree in all else with somebody.
 */
export async function groupCopies(
  candidates: readonly Candidate[],
  wordsOf: (id: number) => Promise<ReadonlyMap<string, number>>,
): Promise<number[][]> {
  const rank = (one: Candidate) => preferred.indexOf(one.format);
  const known = new Map<number, ReadonlyMap<string, number>>();
  const words = async ({ id }: Candidate) => known.get(id) ?? known.set(id, await wordsOf(id)).get(id)!;
  const groups: Candidate[][] = [];
  for (const one of [...candidates].sort((a, b) => rank(a) - rank(b) || a.id - b.id)) {
    const agreeing = groups.filter((members) => members.every((other) => agree(one, other)));
    const group = await first(agreeing, async ([original]) => sameWords(await words(one), await words(original!)));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups.map((members) => members.map(({ id }) => id));
}

async function first<T>(items: readonly T[], fits: (item: T) => Promise<boolean>): Promise<T | undefined> {
  for (const item of items) if (await fits(item)) return item;
  return undefined;
}

/** What one report prints and the other leaves out says nothing; what both print must be the same. */
function agree(a: Candidate, b: Candidate): boolean {
  const fields = ['issuer', 'number', 'date', 'periodStart', 'periodEnd'] as const;
  return fields.every((field) => a[field] === null || b[field] === null || a[field] === b[field]);
}

/** Whether two bags of words are the same but for a letterhead. */
export function sameWords(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  const shorter = Math.min(size(a), size(b));
  const longer = Math.max(size(a), size(b));
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  return shared >= leastShared * shorter && longer <= Math.max(mostLonger * shorter, shorter + 80);
}

const size = (words: ReadonlyMap<string, number>) => [...words.values()].reduce((sum, count) => sum + count, 0);

/** How often each word stands in a text; signs and case do not count. */
export function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
