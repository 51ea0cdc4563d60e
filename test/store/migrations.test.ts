import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SqliteDatabase } from '../../src/store/driver/sqlite.ts';
import type { Database } from '../../src/store/driver.ts';
import { schemaVersion } from '../../src/store/migrations.ts';
import { openForReading, openStore } from '../../src/store/open.ts';
import { tables } from '../../src/store/schema/tables.ts';
import { viewNames } from '../../src/store/schema/views.ts';
import { termsOf } from '../../src/store/search/expression.ts';
import { searchText } from '../../src/store/search/search.ts';
import { handmade, temporaryFolder } from './handmade.ts';
import { saveReport } from './save.ts';

const at = (name: string) => join(temporaryFolder(), name);

/** Takes back what the third and later versions brought. */
async function withoutSearchAndSeries(database: Database) {
  for (const view of viewNames) await database.exec(`DROP VIEW ${view}`);
  await database.exec(`
    DROP TABLE report_layouts; DROP INDEX findings_listed; DROP TABLE passages; DROP TABLE passage_words; DROP TABLE verdicts;
    DROP TABLE changed_periods; DROP TABLE growths; DROP TABLE citations;
    ALTER TABLE reports DROP COLUMN partial; ALTER TABLE reports DROP COLUMN replaces;
    DROP TABLE comparison_terms; DROP TABLE comparisons; DROP TABLE series_points;
    DROP INDEX reports_by_organisation; DROP INDEX reports_by_superseder;
    ALTER TABLE reports DROP COLUMN organisation; ALTER TABLE reports DROP COLUMN superseded_by;
    DROP TABLE organisations;
    ALTER TABLE relation_terms DROP COLUMN sign; ALTER TABLE relation_terms DROP COLUMN uses;
    ALTER TABLE findings DROP COLUMN across;
    ALTER TABLE evidence RENAME TO newer;
    DROP INDEX evidence_by_figure; DROP INDEX evidence_by_reference;
    ${/CREATE TABLE evidence [^;]+;/.exec(tables)![0]}
    INSERT INTO evidence SELECT report_id, finding, position, start_offset, end_offset, quote, page, figure_id, reference_id
    FROM newer;
    DROP TABLE newer;
    CREATE INDEX evidence_by_figure ON evidence (report_id, figure_id);
    CREATE INDEX evidence_by_reference ON evidence (report_id, reference_id);
  `);
}

test('a new database is made with its folder, its version and foreign keys', async () => {
  const database = await openStore(at('a/b/new.db'));
  expect(await database.get('PRAGMA user_version')).toEqual({ user_version: schemaVersion });
  expect(await database.get('PRAGMA foreign_keys')).toEqual({ foreign_keys: 1 });
  expect(await database.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
  await database.close();
});

test('opening again keeps what is there', async () => {
  const path = at('kept.db');
  const first = await openStore(path);
  await saveReport(first, handmade('a', '/x/a.docx'));
  await first.close();
  const second = await openStore(path);
  expect(await second.all('SELECT path FROM v_reports')).toEqual([{ path: '/x/a.docx' }]);
  await second.close();
});

test('a database of the first version keeps its reports and gets what is new', async () => {
  const path = at('old.db');
  const first = await openStore(path);
  await saveReport(first, handmade('a', '/x/a.docx'));
  await withoutSearchAndSeries(first);
  await first.exec('ALTER TABLE "references" DROP COLUMN organisation');
  await first.exec('PRAGMA user_version = 1');
  await first.close();
  const second = await openStore(path);
  expect(await second.all('SELECT number, organisation FROM v_references')).toEqual([
    { number: '01', organisation: null },
  ]);
  expect(await second.all('SELECT number, mentions FROM v_documents')).toEqual([{ number: '01', mentions: 1 }]);
  await second.close();
});

test('the reports of a database of the second version can be searched and judged, also where it is only read', async () => {
  const path = at('second.db');
  const first = await openStore(path);
  await saveReport(
    first,
    handmade('a', '/x/a.docx', {
      pages: [
        [0, 1],
        [60, 2],
      ],
    }),
  );
  await withoutSearchAndSeries(first);
  await first.exec('PRAGMA user_version = 2');
  await first.close();
  const second = await openForReading(path);
  const { hits } = await searchText(second, termsOf('diem'), {}, { rows: 5, seconds: 5 });
  expect(hits.map(({ text, page }) => [text.slice(0, 3), page]).sort()).toEqual([
    ['Mục', 2],
    ['Xã ', 1],
  ]);
  expect(await second.all('SELECT verdict, fingerprint, quote FROM v_findings')).toEqual([
    { verdict: null, fingerprint: 'abc', quote: '93.43 điểm' },
  ]);
  expect(await second.all('SELECT figure, in_report FROM v_evidence')).toHaveLength(3);
  await expect(second.run('DELETE FROM verdicts')).rejects.toThrow(/READONLY/);
  await second.close();
});

test('several that open a new database at once all get it whole', async () => {
  for (let round = 0; round < 20; round++) {
    const path = at(`both${round}.db`);
    const [one, two, three] = await Promise.all([openStore(path), openStore(path), openStore(path)]);
    for (const store of [one, two, three]) {
      expect(await store.all('SELECT * FROM v_series')).toEqual([]);
      await store.close();
    }
  }
});

test('the database of another program is left alone', async () => {
  const path = at('foreign.db');
  const foreign = await SqliteDatabase.open(path, 'write');
  await foreign.exec('CREATE TABLE theirs (x)');
  await foreign.close();
  await expect(openStore(path)).rejects.toMatchObject({ name: 'ForeignDatabase', reason: 'foreign' });
  const again = await SqliteDatabase.open(path, 'read');
  expect(await again.all('SELECT name FROM sqlite_schema')).toEqual([{ name: 'theirs' }]);
  await again.close();
});

test('a file that is no database, and one of a newer version, are refused', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'text.db'), 'This is no database, and longer than a header of one would be: '.repeat(20));
  await expect(openStore(join(folder, 'text.db'))).rejects.toMatchObject({ reason: 'foreign' });
  const newer = await openStore(join(folder, 'newer.db'));
  await newer.exec(`PRAGMA user_version = ${schemaVersion + 1}`);
  await newer.close();
  await expect(openForReading(join(folder, 'newer.db'))).rejects.toMatchObject({ reason: 'newer' });
});
