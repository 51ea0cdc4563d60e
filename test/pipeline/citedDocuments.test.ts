import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { citedDocuments } from '../../src/pipeline/citedDocuments.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { loadRules } from '../../src/rules/load.ts';
import type { Database } from '../../src/store/driver.ts';
import { temporaryFolder, temporaryStore } from '../store/handmade.ts';

const report = (...lines: string[]) => `ỦY BAN NHÂN DÂN
HUYỆN VĨNH LẠC
TỈNH BẾN TRE
Số: 45/BC-UBND
Vĩnh Lạc, ngày 12 tháng 12 năm 2023
BÁO CÁO
Kết quả công tác cải cách hành chính năm 2023
UBND huyện Vĩnh Lạc, tỉnh Bến Tre báo cáo kết quả như sau:
${lines.join('\n')}
`;

let folder: string;
let database: Database;
const rules = loadRules();

beforeEach(async () => {
  folder = temporaryFolder();
  database = await temporaryStore(folder);
});

async function load(name: string, text: string, set = rules): Promise<void> {
  writeFileSync(join(folder, name), text);
  await ingest(database, [join(folder, name)], { rules: set, language: 'vi' });
}

test('a document with one date and a known issuer is an entry that names the report', async () => {
  await load(
    'a.txt',
    report(
      'Thực hiện Kế hoạch số 31/KH-UBND ngày 15/02/2023 của UBND huyện về chuyển đổi số.',
      'Theo Công văn số 88/SNV-CCHC ngày 20/3/2023 của Sở Nội vụ tỉnh Bến Tre.',
    ),
  );
  expect(await citedDocuments(database, rules)).toEqual([
    {
      id: 'kh-ubnd-31-2023-ubnd-huyen-vinh-lac',
      type: 'ke-hoach',
      number: '31',
      symbol: 'KH-UBND',
      date: '2023-02-15',
      issuer: 'UBND huyện Vĩnh Lạc, tỉnh Bến Tre',
      title: 'chuyển đổi số',
      source: '45/BC-UBND, 2023-12-12, UBND huyện Vĩnh Lạc, a.txt',
    },
    {
      id: 'snv-cchc-88-2023-so-noi-vu-ben-tre',
      type: 'cong-van',
      number: '88',
      symbol: 'SNV-CCHC',
      date: '2023-03-20',
      issuer: 'Sở Nội vụ Bến Tre',
      source: '45/BC-UBND, 2023-12-12, UBND huyện Vĩnh Lạc, a.txt',
    },
  ]);
});

test('left out: without a date, with two, of an unknown issuer, known already, or found to be wrong', async () => {
  await load(
    'a.txt',
    report(
      'Thực hiện Kế hoạch số 31/KH-UBND của UBND huyện.',
      'Kế hoạch số 32/KH-UBND ngày 15/02/2023 của UBND huyện. Kế hoạch số 32/KH-UBND ngày 16/02/2023 của UBND huyện.',
      'Quyết định số 1200/QĐ-UBND ngày 21/3/2023.',
      'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.',
      'Thông báo số 61/KH-UBND ngày 21/02/2023 của UBND huyện.',
    ),
  );
  expect((await citedDocuments(database, rules)).map(({ id }) => id)).toEqual([]);
});

test('the entries are rules that load, and then find a wrong date in another report', async () => {
  await load('a.txt', report('Thực hiện Kế hoạch số 31/KH-UBND ngày 15/02/2023 của UBND huyện về chuyển đổi số.'));
  const own = join(folder, 'own');
  mkdirSync(own);
  const entries = await citedDocuments(database, rules);
  writeFileSync(join(own, 'known.yaml'), stringify({ kind: 'known-document', entries }));
  const withOwn = loadRules(own);
  expect(await citedDocuments(database, withOwn)).toEqual([]);
  await load('b.txt', report('Kế hoạch số 31/KH-UBND ngày 25/02/2023 của UBND huyện đã xong.'), withOwn);
  const found = await database.all<{ rule: string; expected: string }>(
    "SELECT rule, expected FROM v_findings WHERE path LIKE '%b.txt'",
  );
  expect(found).toEqual([{ rule: 'conflicting-date', expected: '2023-02-15' }]);
});
