import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Database } from '../../src/store/driver.ts';
import { findReport, linkFile } from '../../src/store/files.ts';
import { loadAnalysis } from '../../src/store/texts.ts';
import { transaction } from '../../src/store/transaction.ts';
import { handmade, temporaryFolder, temporaryStore, text } from './handmade.ts';
import { saveReport } from './save.ts';

const count = async (database: Database, table: string) =>
  (await database.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))!.n;
const everyTable = [
  'reports',
  'files',
  'report_texts',
  '"references"',
  'figures',
  'relations',
  'relation_terms',
  'findings',
  'evidence',
];
const counts = async (database: Database) => Promise.all(everyTable.map((table) => count(database, table)));

test('a report comes back as it was saved', async () => {
  const database = await temporaryStore();
  const id = await saveReport(database, handmade('a', '/x/a.docx'));
  expect(await counts(database)).toEqual([1, 1, 1, 1, 4, 1, 3, 1, 3]);
  const [relation] = await database.all('SELECT total, parts, percent, expected, holds FROM v_relations');
  expect(relation).toEqual({ total: 'f1', parts: '["f3","f2"]', percent: null, expected: 93.43, holds: 0 });
  const [report] = await database.all(
    'SELECT path, number, period_kind, data_window_end, recipients, copy_of FROM v_reports',
  );
  expect(report).toEqual({
    path: '/x/a.docx',
    number: '12',
    period_kind: 'year',
    data_window_end: '2023-12-09',
    recipients: '["Như trên"]',
    copy_of: null,
  });
  expect((await loadAnalysis(database, id)).analysis.text).toBe(text);
  expect(await findReport(database, 'a'.repeat(64))).toEqual({ id, extractionStamp: 'e1', checkStamp: 'c1' });
});

test('the same bytes read again replace what was there, under the same number', async () => {
  const database = await temporaryStore();
  const first = await saveReport(database, handmade('a', '/x/a.docx'));
  const before = await counts(database);
  const second = await saveReport(database, handmade('a', '/x/a.docx', { extractionStamp: 'e2' }));
  expect(second).toBe(first);
  expect(await counts(database)).toEqual(before);
  expect((await findReport(database, 'a'.repeat(64)))?.extractionStamp).toBe('e2');
});

test('a report that cannot be written leaves no trace', async () => {
  const database = await temporaryStore();
  await saveReport(database, handmade('a', '/x/a.docx'));
  const before = await counts(database);
  const broken = handmade('b', '/x/b.docx');
  broken.document.relations[0] = { ...broken.document.relations[0]!, total: 'f99' };
  await expect(saveReport(database, broken)).rejects.toThrow(/FOREIGN KEY/);
  expect(await counts(database)).toEqual(before);
  await saveReport(database, handmade('c', '/x/c.docx'));
  expect(await count(database, 'reports')).toBe(2);
});

test('values that make no sense are refused by the database itself', async () => {
  const database = await temporaryStore();
  await saveReport(database, handmade('a', '/x/a.docx'));
  const refused = [
    `UPDATE findings SET severity = 'fatal'`,
    `UPDATE figures SET kind = 'guess'`,
    `UPDATE figures SET end_offset = start_offset - 1`,
    `UPDATE reports SET date = '10/12/2023'`,
    `UPDATE reports SET copy_of = id`,
    `UPDATE reports SET recipients = 'x'`,
    `UPDATE files SET report_id = 77`,
    `UPDATE figures SET value = 'many'`,
  ];
  for (const sql of refused) await expect(database.run(sql), sql).rejects.toThrow(/CONSTRAINT/);
});

test('a file with new bytes takes the place of its former report', async () => {
  const database = await temporaryStore();
  await saveReport(database, handmade('a', '/x/a.docx'));
  await saveReport(database, handmade('b', '/x/a.docx'));
  const rows = await database.all('SELECT path, sha256 FROM v_reports');
  expect(rows).toEqual([{ path: '/x/a.docx', sha256: 'b'.repeat(64) }]);
  expect(await count(database, 'evidence')).toBe(3);
});

test('a former report stays while another file holds it', async () => {
  const folder = temporaryFolder();
  const [one, two] = [join(folder, 'one.docx'), join(folder, 'two.docx')];
  writeFileSync(one, '');
  const database = await temporaryStore(folder);
  const id = await saveReport(database, handmade('a', one));
  await transaction(database, () => linkFile(database, two, id));
  expect(await database.all('SELECT path FROM v_reports')).toEqual([{ path: one }]);
  await saveReport(database, handmade('b', one));
  expect(await database.all('SELECT path FROM v_reports ORDER BY path')).toEqual([{ path: one }, { path: two }]);
});

test('a file that was moved is known under its new name', async () => {
  const database = await temporaryStore();
  const id = await saveReport(database, handmade('a', '/gone/a.docx'));
  await transaction(database, () => linkFile(database, '/new/a.docx', id));
  expect(await database.all('SELECT path FROM v_reports')).toEqual([{ path: '/new/a.docx' }]);
});
