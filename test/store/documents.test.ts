import { expect, test } from 'vitest';
import { saveCopies } from '../../src/store/copies.ts';
import type { Database } from '../../src/store/driver.ts';
import { read } from '../extract/read.ts';
import { heads } from '../extract/references/identityHeads.ts';
import { handmade, temporaryStore } from './handmade.ts';
import { saveReport } from './save.ts';

interface Row {
  key: string;
  type: string | null;
  number: string | null;
  date: string | null;
  issuer: string | null;
  organisation: string | null;
  subject: string | null;
  mentions: number;
  reports: number;
  mention_list: string;
}

/** Saves a report whose references are read from a text, with nothing else in it. */
async function save(database: Database, sha: string, head: keyof typeof heads, text: string, file = `${sha}.docx`) {
  const analysis = read(`${heads[head]}\n${text}`);
  const path = `/x/${file}`;
  const report = handmade(sha, path);
  const { report: stated } = analysis.identity;
  const references = analysis.mentions.map(({ reference }) => reference);
  const document = { ...report.document, text: analysis.text, report: stated, references };
  return saveReport(database, {
    ...report,
    analysis,
    document: { ...document, figures: [], relations: [], findings: [] },
    series: { organisation: null, points: [] },
  });
}

const documents = (database: Database) => database.all<Row>('SELECT * FROM v_documents ORDER BY number, key');

test('two provinces that cite one number each have a document of their own, and a central one together', async () => {
  const database = await temporaryStore();
  const text =
    'Kế hoạch số 5/KH-UBND ngày 4/3/2022 về kiểm tra; Quyết định số 8/QĐ-UBND ngày 5/3/2022 của UBND tỉnh; Công văn số 9/SNV-CCHC; Nghị định số 30/2020/NĐ-CP.';
  const here = await save(database, 'a', 'province', text);
  const there = await save(database, 'b', 'elsewhere', text);
  const rows = await documents(database);
  expect(rows.map(({ number, organisation, mentions, reports }) => [number, organisation, mentions, reports])).toEqual([
    ['30', 'Chính phủ', 2, 2],
    ['5', 'UBND tỉnh Hà Nam', 1, 1],
    ['5', 'UBND tỉnh Thái Nguyên', 1, 1],
    ['8', 'UBND tỉnh Hà Nam', 1, 1],
    ['8', 'UBND tỉnh Thái Nguyên', 1, 1],
    ['9', 'Sở Nội vụ Hà Nam', 1, 1],
    ['9', 'Sở Nội vụ Thái Nguyên', 1, 1],
  ]);
  const mentions = JSON.parse(rows[0]!.mention_list) as Record<string, unknown>[];
  expect(mentions.map(({ report_id, path, quote, page }) => [report_id, path, quote, page])).toEqual([
    [here, '/x/a.docx', 'Nghị định số 30/2020/NĐ-CP', null],
    [there, '/x/b.docx', 'Nghị định số 30/2020/NĐ-CP', null],
  ]);
});

test('where nobody names an issuer, two districts do not share a document; two reports of one district do', async () => {
  const database = await temporaryStore();
  const text = 'Kế hoạch số 5/KH-UBND ngày 4/3/2022 đã thực hiện.';
  await save(database, 'a', 'district', text);
  await save(database, 'b', 'neighbour', text);
  await save(database, 'c', 'otherYear', text);
  expect((await documents(database)).map(({ mentions }) => mentions).sort()).toEqual([1, 2]);
});

test('the commonest print of a field stands for the document, the longest of equally common ones', async () => {
  const database = await temporaryStore();
  await save(
    database,
    'a',
    'district',
    'Kế hoạch số 05/KH-UBND ngày 4/3/2022 của UBND huyện về kiểm tra. Kế hoạch 05/KH-UBND ngày 5/3/2022 của UBND huyện. Kế hoạch 5/KH-UBND ngày 4/3/2022 của UBND huyện Bình Tân về kiểm tra công vụ. Kế hoạch số 05.',
  );
  const [row, ...more] = await documents(database);
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    type: 'Kế hoạch',
    number: '05',
    date: '2022-03-04',
    issuer: 'UBND huyện',
    organisation: 'UBND huyện Bình Tân',
    subject: 'kiểm tra công vụ',
    mentions: 4,
    reports: 1,
  });
  const offsets = (JSON.parse(row!.mention_list) as { start_offset: number }[]).map((one) => one.start_offset);
  expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
});

test('a copy adds neither mentions nor reports', async () => {
  const database = await temporaryStore();
  const text = 'Nghị định số 30/2020/NĐ-CP; Kế hoạch số 5/KH-UBND ngày 4/3/2022.';
  const original = await save(database, 'a', 'district', text);
  const copy = await save(database, 'b', 'district', text, 'a.pdf');
  await saveCopies(database, [{ id: copy, copyOf: original }]);
  const rows = await documents(database);
  expect(rows.map(({ mentions, reports }) => [mentions, reports])).toEqual([
    [1, 1],
    [1, 1],
  ]);
  for (const { mention_list } of rows) expect(JSON.parse(mention_list)).toHaveLength(1);
});
