import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentSchema } from '../../src/model/document.ts';
import { makeXlsx, type Value } from '../read/workbooks.ts';
import { temporaryFolder } from '../store/handmade.ts';
import { doisoat } from './command.ts';

const rows = (total: number): Value[][] => [
  ['UBND HUYỆN ĐỒNG LAU'],
  ['BIỂU TỔNG HỢP KẾT QUẢ GIẢI QUYẾT HỒ SƠ NĂM 2023'],
  ['(Kèm theo Báo cáo số 45/BC-UBND ngày 12/12/2023)'],
  ['Đơn vị tính: hồ sơ'],
  ['TT', 'Xã', 'Tiếp nhận', 'Giải quyết', 'Tỷ lệ'],
  [1, 'Gò Mây', 1210, 1205, { value: 1205 / 1210, format: '0.00%' }],
  [2, 'Bàu Sen', 940, 931, { value: 931 / 940, format: '0.00%' }],
  [3, 'Rạch Tre', 655, 655, { value: 1, format: '0.00%' }],
  [
    null,
    'Tổng cộng',
    { value: total, format: '#,##0', formula: 'SUM(C6:C8)' },
    { value: 2791, format: '#,##0' },
    { value: 0.995, format: '0.0%' },
  ],
];

test('the total row of an Excel annex that does not add up is found, in its cell', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'phu-luc.xlsx');
  const run = (total: number) => {
    writeFileSync(path, makeXlsx([{ rows: rows(total), ruled: [5, 9] }]));
    const { stdout, stderr, status } = doisoat(['extract', path, '--json']);
    expect([stderr, status]).toEqual(['', 0]);
    return documentSchema.parse(JSON.parse(stdout));
  };
  const right = run(2805);
  expect(right.findings).toEqual([]);
  expect(right.text).toContain('1\tGò Mây\t1210\t1205\t99,59%\n');
  expect(right.text).toContain('Tổng cộng\t2.805\t2.791\t99,5%');

  const wrong = run(2850);
  expect(wrong.source.format).toBe('xlsx');
  expect(wrong.findings.map(({ rule, expected, actual }) => ({ rule, expected, actual }))).toContainEqual({
    rule: 'table-total-mismatch',
    expected: 2850,
    actual: 2805,
  });
  const figure = wrong.figures.find(({ quote }) => quote === '2.850');
  expect(figure?.table).toEqual({ index: 0, row: 4, column: 2 });
});
