import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { columnName, excelDays } from '../../src/export/xlsx/cells.ts';
import { writeXlsx } from '../../src/export/xlsx/index.ts';
import { listTables } from '../../src/store/exporting/tables.ts';
import { temporaryFolder } from '../store/handmade.ts';
import { generateDatabase } from './generated.ts';
import { awkwardStore } from './store.ts';
import { follow, type ReadSheet, readWorkbook, rowsOfSheet } from './workbook.ts';

async function written(mostRows?: number) {
  const database = await awkwardStore();
  const path = join(temporaryFolder(), 'a.xlsx');
  const tables = await listTables(database);
  await writeXlsx(path, database, tables, mostRows);
  return { book: readWorkbook(path), tables, path };
}

const findCell = (sheet: ReadSheet, text: string) => [...sheet.cells.values()].find((cell) => cell.text === text);

test('a sheet for each view, with a frozen head and a filter over all of it', async () => {
  const { book, tables, path } = await written();
  expect([...book.keys()]).toEqual([...tables.map(({ name }) => name), 'long_texts']);
  for (const { name, columns } of tables) {
    const sheet = book.get(name)!;
    expect(sheet.frozen, name).toBe(true);
    expect(sheet.filter).toMatch(new RegExp(`^A1:[A-Z]+${sheet.rows}$`));
    expect(columns.map((_, index) => sheet.cells.get(`${columnName(index)}1`)?.text)).toEqual(
      columns.map((column) => column.name),
    );
  }
  expect(book.get('v_figures')!.rows).toBe(13);
  expect(existsSync(`${path}.part`) || existsSync(`${path}.long`)).toBe(false);
});

test('text is text and never a formula, numbers are numbers, days are days', async () => {
  const { book } = await written();
  const reports = book.get('v_reports')!;
  const title = findCell(reports, '=HYPERLINK("http://evil","x")');
  expect(title).toMatchObject({ type: 'inlineStr', formula: null });
  expect(findCell(reports, '+84 912')).toMatchObject({ type: 'inlineStr', formula: null });
  expect(rowsOfSheet(reports)[0]).toMatchObject({ date: String(excelDays('2023-12-10')), report_id: '1' });
  expect(excelDays('2023-12-10')).toBe(45270);
  expect([excelDays('1900-03-01'), excelDays('1900-02-28'), excelDays('2023-12'), excelDays('')]).toEqual([
    61,
    null,
    null,
    null,
  ]);
  expect(findCell(book.get('v_figures')!, '93.43')).toMatchObject({ type: undefined, formula: null });
  expect(rowsOfSheet(book.get('v_references')!)[0]!.subject).toBe('mã _x005F_x0041_ và <b>&\ufffd\ufffd');
});

test('a finding leads to its evidence and to the accused figure, evidence to its figure', async () => {
  const { book } = await written();
  const findings = book.get('v_findings')!;
  const formulas = [...findings.cells].filter(([, { formula }]) => formula !== null);
  const [evidence, figure] = formulas.filter(([place]) => place.endsWith('3')).map(([, cell]) => cell);
  expect([evidence!.text, figure!.text]).toEqual(['3', 'f1']);
  expect(follow(book, evidence!.formula!)).toMatchObject({ report_id: '2', finding: '0', position: '0' });
  expect(follow(book, figure!.formula!)).toMatchObject({ report_id: '2', id: 'f1' });
  const rows = rowsOfSheet(book.get('v_evidence')!);
  const links = [...book.get('v_evidence')!.cells].filter(([, { formula }]) => formula !== null);
  expect(links).toHaveLength(6);
  for (const [place, { formula, text }] of links) {
    const { report_id } = rows[Number(place.replace(/\D/g, '')) - 2]!;
    expect(follow(book, formula!)).toMatchObject({ report_id, id: text });
  }
});

test('a table longer than a sheet goes on in a second one, and links find their way', async () => {
  const { book } = await written(6);
  const parts = [...book.keys()].filter((name) => name.startsWith('v_figures'));
  expect(parts).toEqual(['v_figures', 'v_figures (2)', 'v_figures (3)']);
  expect(parts.map((name) => book.get(name)!.rows)).toEqual([6, 6, 3]);
  const ids = parts.flatMap((name) => rowsOfSheet(book.get(name)!).map(({ report_id, id }) => `${report_id} ${id}`));
  expect(ids).toEqual([1, 2, 3].flatMap((report) => ['f1', 'f2', 'f3', 'f4'].map((id) => `${report} ${id}`)));
  for (const name of ['v_evidence', 'v_evidence (2)'])
    for (const { formula, text } of book.get(name)!.cells.values())
      if (formula !== null) expect(follow(book, formula)).toMatchObject({ id: text });
});

test('a text too long for a cell stands whole in a sheet of its own', async () => {
  const { book } = await written();
  const [finding] = rowsOfSheet(book.get('v_findings')!);
  expect(finding!.message!.length).toBeLessThanOrEqual(32_767);
  expect(finding!.message).toMatch(/^dài dài .* … \[long_texts, row 2\]$/);
  const parts = rowsOfSheet(book.get('long_texts')!);
  expect(parts.map(({ part }) => part)).toEqual(['1', '2', '3']);
  expect(parts.map(({ text }) => text).join('')).toBe(`${'dài '.repeat(20_000)}hết`);
  const [back] = [...book.get('long_texts')!.cells.values()].filter(({ formula }) => formula !== null);
  expect(follow(book, back!.formula!)).toMatchObject({ report_id: '1', finding: '0' });
});

test('links over many reports, some of which have no findings, and to evidence in other reports', async () => {
  const folder = temporaryFolder();
  const database = await generateDatabase(join(folder, 'g.db'), 12);
  await database.run('DELETE FROM findings WHERE report_id % 3 = 0');
  await database.run('UPDATE evidence SET in_report = 13 - report_id WHERE position = 2');
  await writeXlsx(join(folder, 'g.xlsx'), database, await listTables(database), 500);
  await database.close();
  const book = readWorkbook(join(folder, 'g.xlsx'));
  const rows = rowsOfSheet(book.get('v_evidence')!);
  const links = [...book.get('v_evidence')!.cells].filter(([, { formula }]) => formula !== null);
  expect(links).toHaveLength(8 * 6);
  for (const [place, { formula, text }] of links.filter((_, index) => index % 5 === 0)) {
    const { in_report } = rows[Number(place.replace(/\D/g, '')) - 2]!;
    expect(follow(book, formula!)).toMatchObject({ report_id: in_report, id: text });
  }
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
});
