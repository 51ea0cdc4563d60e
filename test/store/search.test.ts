import { expect, test } from 'vitest';
import { saveCopies } from '../../src/store/copies.ts';
import type { Database } from '../../src/store/driver.ts';
import { findTerms, termsOf } from '../../src/store/search/expression.ts';
import { searchText } from '../../src/store/search/search.ts';
import { handmade, temporaryStore } from './handmade.ts';
import { saveReport } from './save.ts';

const text = [
  'BÁO CÁO',
  'Kết quả công tác cải cách hành chính của xã Đồng Lau',
  'Cải thiện việc làm; hành lang, chính sách theo Kế hoạch số 114/KH-UBND',
  'Bộ phận một cửa\t1.204 hồ sơ\thòa giải cơ sở',
  'Hộ nghèo: 12 hộ',
].join('\n');

function report(sha: string, path: string, content = text) {
  const made = handmade(sha, path, {
    pages: [
      [0, 1],
      [text.indexOf('Bộ phận'), 2],
    ],
  });
  made.analysis.text = content;
  return made;
}

async function store() {
  const database = await temporaryStore();
  const id = await saveReport(database, report('a', '/x/a.pdf'));
  return { database, id };
}

const limits = { rows: 10, seconds: 10 };
const found = async (database: Database, words: string, filters = {}) =>
  (await searchText(database, termsOf(words), filters, limits)).hits.map(
    ({ text: passage }) => passage.split(/[ \t]/)[0],
  );

test.each([
  ['with diacritics', 'cải cách hành chính', ['Kết']],
  ['without, on both sides of đ', 'cai cach hanh chinh dong lau', ['Kết']],
  ['in capitals', 'CẢI CÁCH HÀNH CHÍNH', ['Kết']],
  ['decomposed', 'cải cách hành chính'.normalize('NFD'), ['Kết']],
  ['words apart from one another', 'cai chinh', ['Cải', 'Kết']],
  ['a phrase', '"cach hanh chinh"', ['Kết']],
  ['a phrase in typographic quotes', '\u201ccách hành chính\u201d', ['Kết']],
  ['a phrase that is not closed', '"hanh chinh', ['Kết']],
  ['a number of a document', '114/KH-UBND', ['Cải']],
  ['a printed number', '1.204', ['Bộ']],
  ['the tone placed in the other way', 'hoà giải', ['Bộ']],
  ['a word typed with its marks finds that word only', 'hộ', ['Hộ']],
  ['and without marks every reading', 'ho', ['Bộ', 'Hộ']],
  ['words that do not stand together', 'cải nghèo', []],
])('%s', async (_, words, expected) => {
  const { database } = await store();
  expect((await found(database, words)).sort()).toEqual(expected);
});

test('a hit names report, page and place, and marks what was found', async () => {
  const { database, id } = await store();
  const { hits } = await searchText(database, termsOf('1.204 ho so'), {}, limits);
  expect(hits).toHaveLength(1);
  const [hit] = hits;
  expect(hit).toMatchObject({ report: id, path: '/x/a.pdf', issuer: 'UBND xã Suối Trầu', page: 2 });
  expect(text.slice(hit!.start, hit!.end)).toBe(hit!.text);
  expect(hit!.places.map(({ start, end }) => hit!.text.slice(start, end))).toEqual(['1.204 hồ sơ', 'sở']);
});

test('issuer and period narrow it down', async () => {
  const { database } = await store();
  const count = async (filters: object) => (await found(database, 'hồ sơ', filters)).length;
  expect(await count({ issuer: 'suoi trau' })).toBe(1);
  expect(await count({ issuer: 'xã Suối' })).toBe(1);
  expect(await count({ issuer: 'xã Suố' })).toBe(0);
  for (const period of ['2023', '2023-07', '2023-12-31', '2022-11..2023-01', '2023-06-01..2024', 'nam 2023'])
    expect(await count({ period }), period).toBe(1);
  for (const period of ['2022', '2024-01', '2019..2022-12-31', 'quý II', '2024..2023'])
    expect(await count({ period }), period).toBe(0);
  expect(await count({ issuer: 'suối trầu', period: '2022' })).toBe(0);
});

test('copies are not found twice, and a text that is read again takes the place of the former', async () => {
  const { database, id } = await store();
  const copy = await saveReport(database, report('b', '/x/a.docx'));
  await saveCopies(database, [{ id: copy, copyOf: id }]);
  expect(await found(database, 'nghèo')).toEqual(['Hộ']);
  await saveReport(database, report('a', '/x/a.pdf', 'Nghèo bền vững'));
  expect(await found(database, 'nghèo')).toEqual(['Nghèo']);
  await saveReport(database, report('c', '/x/a.pdf', 'Trang trắng'));
  expect(await found(database, 'bền')).toEqual([]);
  expect(await database.all('SELECT count(*) AS n FROM passages WHERE report_id = ?', [id])).toEqual([{ n: 0 }]);
  await database.exec("INSERT INTO passage_words (passage_words) VALUES ('integrity-check')");
});

test('more passages than the limit are cut, and that is said', async () => {
  const { database } = await store();
  const { hits, more } = await searchText(database, termsOf('hanh'), {}, { rows: 1, seconds: 10 });
  expect([hits.length, more]).toEqual([1, true]);
});

const hostile = [
  ...['"', '""', '"""', "'", '*', 'a*', '^a', '-a', 'NEAR(a b, 3)', 'a AND', 'OR', 'NOT a', '(', 'a)', 'printed : a'],
  ...['{printed bare} : a', 'a + b', 'bare:"a" OR printed:"b"', '\\', '\u0000', 'a\u0000b', '%', '_', ';', '--', '/*'],
  ...["'; DROP TABLE reports; --", '" OR 1=1 --', '\ud800', '\udc00x', '\u202e', '\u0301\u0301', '💥', 'ﷺ', '🇻🇳'],
  ...['integrity-check', 'rank : x', 'passage_words', '\n\n', '\t', '“', '«', 'a"b"c', 'x'.repeat(10_000)],
  ...['a '.repeat(100), '"'.repeat(999), '('.repeat(999), 'đĐ', 'İ', 'ß', 'ŉ', '1/2-3.4,5', '..', '2023..'],
];

test('whatever is typed breaks nothing', async () => {
  const { database } = await store();
  for (const words of hostile) {
    const terms = termsOf(words);
    if (terms.length > 0) await searchText(database, terms, { issuer: words, period: words }, limits);
    expect(await found(database, 'nghèo'), JSON.stringify(words.slice(0, 40))).toEqual(['Hộ']);
  }
});

test('places that touch are one, others stay apart', () => {
  const places = (words: string) =>
    findTerms('Hồ sơ: hồ và sơ, hồ  sơ', termsOf(words)).map(({ start, end }) => [start, end]);
  expect(places('ho so')).toEqual([
    [0, 5],
    [7, 9],
    [13, 15],
    [17, 23],
  ]);
  expect(places('"ho so"')).toEqual([
    [0, 5],
    [17, 23],
  ]);
});
