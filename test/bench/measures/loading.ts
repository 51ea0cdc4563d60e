import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AnalysedFile } from '../../../src/pipeline/analyse.ts';
import type { Database } from '../../../src/store/driver.ts';
import { questionsOf } from '../../readme/parts.ts';
import { built } from '../built.ts';
import type { Measure } from '../measure.ts';
import { identify } from '../texts/identities.ts';

const corpus = fileURLToPath(new URL('../../../corpus/', import.meta.url));
const readme = new URL('../../../README.md', import.meta.url);
/** Each question is asked so often, and the fastest answer counts. */
const asked = 5;

/** Reports that are extracted already, written one after the other; then the README's questions, asked one by one. */
export const loading: Measure = {
  name: 'loading',
  unit: 'reports',
  inputs: ['corpus'],
  ordinary: 'corpus',
  sizes: [100, 1000, 10_000],
  parts: ['saving'],
  once: true,
  async prepare(_, size) {
    const { openStore } = await built<typeof import('../../../src/store/open.ts')>('store/open.js');
    const { packReport } = await built<typeof import('../../../src/store/packReport.ts')>('store/packReport.js');
    const { saveReport } = await built<typeof import('../../../src/store/saveReport.ts')>('store/saveReport.js');
    const bases = await extracted();
    const questions = questionsOf(readFileSync(readme, 'utf8'));
    return async () => {
      const folder = mkdtempSync(join(tmpdir(), 'doisoat-bench-'));
      const path = join(folder, 'bench.db');
      const database = await openStore(path);
      try {
        const start = performance.now();
        for (let at = 0; at < size; at++) {
          const made = identify(bases[at % bases.length]!, at);
          const contentKey = createHash('sha256').update(made.document.source.sha256).digest('hex').slice(0, 20);
          const stamps = { contentKey, extractionStamp: 'bench', checkStamp: 'bench' };
          await saveReport(database, { packed: packReport(made), path: `/reports/${at}.docx`, ...stamps });
        }
        const seconds = (performance.now() - start) / 1000;
        await database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
        const rows = await countRows(database);
        const notes = [
          `${Math.round(rows / seconds)} rows/s, ${(statSync(path).size / 2 ** 20 / size).toFixed(2)} MB a report`,
          ...(await ask(database, questions)),
        ];
        return { work: size, found: rows, seconds: { saving: seconds }, notes };
      } finally {
        await database.close();
        rmSync(folder, { recursive: true });
      }
    };
  },
};

async function extracted(): Promise<AnalysedFile[]> {
  const { loadRules } = await built<typeof import('../../../src/rules/load.ts')>('rules/load.js');
  const { makeReportMaker } =
    await built<typeof import('../../../src/pipeline/makeReport.ts')>('pipeline/makeReport.js');
  const make = makeReportMaker(loadRules(), 'vi');
  const names = readdirSync(corpus).filter((name) => name.endsWith('.docx'));
  const files: AnalysedFile[] = [];
  for (const name of names.sort()) files.push(await make(join(corpus, name)));
  return files;
}

async function countRows(database: Database): Promise<number> {
  let rows = 0;
  const tables = await database.all<{ name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'passage_words_%' AND name NOT LIKE 'sqlite_%'`,
  );
  for (const { name } of tables) rows += (await database.get<{ n: number }>(`SELECT count(*) AS n FROM "${name}"`))!.n;
  return rows;
}

async function ask(database: Database, questions: readonly { title: string; sql: string }[]): Promise<string[]> {
  const notes: string[] = [];
  for (const { title, sql } of questions) {
    const times: number[] = [];
    let rows = 0;
    for (let time = 0; time < asked; time++) {
      const start = performance.now();
      rows = (await database.all(sql)).length;
      times.push(performance.now() - start);
    }
    notes.push(`${Math.min(...times).toFixed(1)} ms, ${rows} rows: ${title}`);
  }
  return notes;
}
