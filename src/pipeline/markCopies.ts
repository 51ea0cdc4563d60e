import { groupBy } from '../model/multimap.ts';
import { loadCopyCandidates, saveCopies } from '../store/copies.ts';
import type { Database } from '../store/driver.ts';
import { loadText } from '../store/texts.ts';
import { countWords, groupCopies } from './copies.ts';

/** Finds out which loaded reports are copies of one another; writes only what has changed. */
export async function markCopies(database: Database): Promise<void> {
  const candidates = await loadCopyCandidates(database);
  const changes: { id: number; copyOf: number | null }[] = [];
  for (const alike of groupBy(candidates, ({ contentKey }) => contentKey)) {
    const groups = await groupCopies(alike, async (id) => countWords(await loadText(database, id)));
    const originals = new Map(groups.flatMap(([first, ...rest]) => rest.map((id) => [id, first!] as const)));
    for (const { id, copyOf } of alike) {
      const original = originals.get(id) ?? null;
      if (original !== copyOf) changes.push({ id, copyOf: original });
    }
  }
  if (changes.length > 0) await saveCopies(database, changes);
}
