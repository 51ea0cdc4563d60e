import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { built } from '../built.ts';
import { fillDatabase } from './database.ts';

/** A database of so many invented reports; made once for all rows, and again when the tables have changed. */
export async function reviewDatabase(reports: number): Promise<string> {
  const { openStore } = await built<typeof import('../../../src/store/open.ts')>('store/open.js');
  const { schemaVersion } = await built<typeof import('../../../src/store/migrations.ts')>('store/migrations.js');
  const { loadRules } = await built<typeof import('../../../src/rules/load.ts')>('rules/load.js');
  const path = resolve('output', 'bench', `review-${reports}-${schemaVersion}.db`);
  if (existsSync(path)) return path;
  const unfinished = `${path}.unfinished`;
  rmSync(unfinished, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  const database = await openStore(unfinished);
  const rules = loadRules().entries('check');
  await fillDatabase(
    database,
    reports,
    rules.map(({ id }) => id),
  );
  await database.close();
  renameSync(unfinished, path);
  return path;
}
