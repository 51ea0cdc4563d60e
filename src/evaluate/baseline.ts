import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type Part, parts } from './compareDocument.ts';
import type { Evaluation } from './evaluate.ts';
import { score, type Tally } from './score.ts';

const tally = z.object({ hits: z.int(), missed: z.array(z.string()), false: z.array(z.string()) });
const baselineSchema = z.object({ documents: z.record(z.string(), z.partialRecord(z.enum(parts), tally)) });

/** The result of an earlier evaluation, by document. */
export type Baseline = z.infer<typeof baselineSchema>;

/** What one part of one document gained and lost, item by item. */
export interface Change {
  document: string;
  part: Part;
  /** F1 before and now. */
  before: number;
  now: number;
  /** Gold items that are met now and were not, and false items that are gone. */
  gained: string[];
  /** Gold items that were met and are not now, and new false items. */
  lost: string[];
}

/** Changes of every document that stands in both, where there are any. */
export function compareWithBaseline(now: Evaluation, before: Baseline): Change[] {
  return now.documents.flatMap(({ name, parts: current }) => {
    const earlier = before.documents[name];
    if (!earlier) return [];
    return parts.flatMap((part) => {
      const [was, is] = [earlier[part], current[part]];
      if (!was) return [];
      const [gainedItems, lostItems] = [without(was.missed, is.missed), without(is.missed, was.missed)];
      const gained = [...gainedItems, ...without(was.false, is.false).map((item) => `false: ${item}`)];
      const lost = [...lostItems, ...without(is.false, was.false).map((item) => `false: ${item}`)];
      const change = { document: name, part, before: f1(was), now: f1(is), gained, lost };
      return gained.length + lost.length > 0 || change.before !== change.now ? [change] : [];
    });
  });
}

/** Whether any F1 fell. */
export const fell = (changes: readonly Change[]) => changes.some(({ before, now }) => now < before);

/** Nothing wanted and nothing found is as good as all met. */
const f1 = ({ hits, missed, false: wrong }: Tally) =>
  score({ hits, missed: missed.length, false: wrong.length }).f1?.value ?? 1;

/** The items of `list` that `other` has fewer of. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1);
  return list.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  });
}

/** null where there is no such file. @throws Error when it is no result of an evaluation. */
export function readBaseline(path: string): Baseline | null {
  return existsSync(path) ? baselineSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
}

/** Writes the result over that of the same documents; other documents of the file stay as they are. */
export function saveBaseline(path: string, now: Evaluation): void {
  const earlier = readBaseline(path)?.documents ?? {};
  const measured = Object.fromEntries(now.documents.map(({ name, parts }) => [name, parts]));
  const documents = Object.fromEntries(
    Object.entries({ ...earlier, ...measured }).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync(path, `${JSON.stringify({ documents }, null, 1)}\n`);
}
