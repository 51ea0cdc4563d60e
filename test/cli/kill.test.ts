import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { handmade, temporaryFolder } from '../store/handmade.ts';
import { saveReport } from '../store/save.ts';

const source = (path: string) => JSON.stringify(new URL(`../../src/store/${path}`, import.meta.url).href);

/** Begins to replace a report, says so and waits to be killed. */
const victim = (db: string) => `
import { openStore } from ${source('open.ts')};
const database = await openStore(${JSON.stringify(db)});
await database.run('BEGIN IMMEDIATE');
await database.run('DELETE FROM figures');
await database.run('UPDATE reports SET title = NULL');
for (let i = 0; i < 3000; i++) await database.run(
  "INSERT INTO files (path, report_id, is_primary, loaded_at) VALUES (?, 1, 0, '')", ['/half/' + i]);
process.stdout.write('begun');
setInterval(() => {}, 1000);
`;

test('a process killed in the middle of a transaction leaves the database whole', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'k.db');
  const before = await openStore(path);
  await saveReport(before, handmade('a', '/x/a.docx'));
  await before.close();
  writeFileSync(join(folder, 'victim.mts'), victim(path));

  const loader = fileURLToPath(import.meta.resolve('tsx'));
  const child = spawn(process.execPath, ['--import', loader, join(folder, 'victim.mts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;

  const after = await openStore(path);
  expect(await after.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(await after.all('SELECT count(*) AS n FROM files')).toEqual([{ n: 1 }]);
  expect(await after.all('SELECT count(*) AS n FROM v_figures')).toEqual([{ n: 4 }]);
  expect(await after.all('SELECT title FROM v_reports')).toEqual([{ title: 'Kết quả công tác năm 2023' }]);
  await saveReport(after, handmade('b', '/x/b.docx'));
  await after.close();
});
