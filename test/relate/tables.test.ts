import { describe, expect, it } from 'vitest';
import { described } from './described.ts';

const totals = (rows: string) => described(`| TT | Đơn vị | Số hồ sơ |\n|---|---|---|\n${rows}`);

describe('total rows', () => {
  it.each([
    ['below', '| 1 | Xã A | 120 |\n| 2 | Xã B | 80 |\n| | Tổng cộng | 200 |'],
    ['above', '| | Toàn huyện | 200 |\n| 1 | Xã A | 120 |\n| 2 | Xã B | 80 |'],
    ['in capitals', '| 1 | Xã A | 120 |\n| 2 | Xã B | 80 |\n| | TỔNG CỘNG | 200 |'],
  ])('%s', (_, rows) => {
    expect(totals(rows)).toEqual(['sum 200 = 120 + 80: holds']);
    expect(totals(rows.replace('200', '210'))).toEqual(['sum 210 = 120 + 80: fails, 200']);
  });

  it('add up their sections, not the rows below them', () => {
    const rows =
      '| I | Khối phòng | 30 |\n| 1 | Phòng Nội vụ | 14 |\n| 2 | Phòng Tư pháp | 16 |\n| II | Khối xã | 45 |\n| 1 | Xã A | 45 |\n| | Tổng cộng | 75 |';
    expect(totals(rows)).toEqual(['sum 75 = 30 + 45: holds']);
  });

  it('are none where the word is part of a longer name, or where two stand', () => {
    expect(totals('| 1 | Tổng công ty Điện lực | 120 |\n| 2 | Xã B | 80 |\n| 3 | Xã C | 60 |')).toEqual([]);
    expect(totals('| | Cộng | 150 |\n| 1 | Xã A | 120 |\n| 2 | Xã B | 80 |\n| | Tổng cộng | 210 |')).toEqual([]);
  });
});

describe('printed formulas', () => {
  const table = (row: string) =>
    described(
      `| TT | Lĩnh vực | Tổng số | Trực tuyến | Trực tiếp |\n|---|---|---|---|---|\n| (1) | (2) | (3)=(4)+(5) | (4) | (5) |\n${row}`,
    );

  it('bind every row', () => {
    expect(table('| 1 | Đất đai | 100 | 60 | 40 |\n| 2 | Hộ tịch | 51 | 30 | 20 |')).toEqual([
      'formula 100 = 60 + 40: holds',
      'formula 51 = 30 + 20: fails, 50',
    ]);
  });

  it('bind no row with an empty cell', () => {
    expect(table('| 1 | Đất đai | 100 | 60 | |\n| 2 | Hộ tịch | 50 | 30 | 20 |')).toEqual([
      'formula 50 = 30 + 20: holds',
    ]);
  });
});

describe('shares', () => {
  const table = (last: string) =>
    described(
      `| Xã | Tổng số hộ | Hộ nghèo | Tỷ lệ (%) |\n|---|---|---|---|\n| A | 200 | 10 | 5,0 |\n| B | 300 | 12 | 4,0 |\n| C | 400 | 18 | ${last} |`,
    );

  it('hold where two columns give them, and fail in the one row that is wrong', () => {
    expect(table('4,5')).toEqual([
      'ratio 5,0 = 10 / 200: holds',
      'ratio 4,0 = 12 / 300: holds',
      'ratio 4,5 = 18 / 400: holds',
    ]);
    expect(table('5,4')).toEqual([
      'ratio 5,0 = 10 / 200: holds',
      'ratio 4,0 = 12 / 300: holds',
      'ratio 5,4 = 18 / 400: fails, 4.5',
    ]);
  });

  it('are nothing where no two columns give them', () => {
    const other = `| Xã | Hộ nghèo | Tỷ lệ giảm (%) |\n|---|---|---|\n| A | 10 | 5,1 |\n| B | 12 | 4,2 |\n| C | 18 | 3,3 |`;
    expect(described(other)).toEqual([]);
  });
});
