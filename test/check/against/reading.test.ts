import { describe, expect, it, test } from 'vitest';
import { ColumnProblem, layColumns, parseColumns } from '../../../src/check/against/mapping.ts';
import { decimalSign, readNumber } from '../../../src/check/against/number.ts';
import { daysOf } from '../../../src/check/against/period.ts';
import { listWordsOf } from '../../../src/check/against/words.ts';
import { readList } from '../../../src/read/list/index.ts';
import { loadRules } from '../../../src/rules/load.ts';
import { makeXlsx } from '../../read/workbooks.ts';

const words = listWordsOf(loadRules());
const csv = (text: string) => readList(Buffer.from(text))[0]!.rows.map(({ cells }) => cells.map((cell) => cell?.text));

describe('a CSV file', () => {
  it.each([
    [
      'commas',
      'a,"b, c",d\r\n1,2,3\r\n',
      [
        ['a', 'b, c', 'd'],
        ['1', '2', '3'],
      ],
    ],
    [
      'semicolons',
      'a;b\n"1;2";"say ""no"""\n',
      [
        ['a', 'b'],
        ['1;2', 'say "no"'],
      ],
    ],
    [
      'tabs, and a mark at the beginning',
      '\ufeffa\tb\n1,5\t2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    ['the separator in a line of its own', 'sep=;\na;b\n', [['a', 'b']]],
    [
      'a line feed in a cell, and empty lines',
      '"a\nb",c\n\n,\n1,2',
      [
        ['a b', 'c'],
        ['1', '2'],
      ],
    ],
    ['a quote that never closes', 'a,"b\nc', [['a', 'b c']]],
  ])('is read with %s', (_, text, rows) => {
    expect(csv(text)).toEqual(rows);
  });

  it('keeps the numbers of its lines, and is refused where it is no text', () => {
    expect(readList(Buffer.from('sep=,\na\n\nb\n'))[0]!.rows.map(({ row }) => row)).toEqual([2, 4]);
    expect(readList(Buffer.from('\ufeffa,b', 'utf16le'))[0]!.rows[0]!.cells[1]!.text).toBe('b');
    expect(() => readList(Buffer.from([0xc3, 0x28, 0, 1, 2]))).toThrow('unknownKind');
    expect(() => readList(Buffer.from(''))).toThrow('empty');
  });
});

test('a workbook gives exact numbers, whatever their format shows, of every sheet that is not hidden', () => {
  const rows = [['x', { value: 0.98594, format: '0.0%' }, { value: 1204.25, format: '#,##0' }, 0.1]];
  const [first, ...others] = readList(
    makeXlsx([
      { name: 'A', rows },
      { name: 'B', hidden: true, rows },
    ]),
  );
  expect(others).toEqual([]);
  expect(first!.rows[0]!.cells.map((cell) => cell && [cell.number, cell.percent])).toEqual([
    ...[
      [null, false],
      ['98.594', true],
      ['1204.25', false],
      ['0.1', false],
    ],
  ]);
});

describe('numbers', () => {
  const read = (text: string, column: string[] = [], whole = false) => {
    const number = readNumber({ text, number: null, percent: false }, decimalSign([...column, text]), whole);
    return number && [number.value.toFixed(), number.decimals, number.percent];
  };
  it.each<[string, string[], boolean, unknown]>([
    ['10503', [], true, ['10503', 0, false]],
    ['10.503', [], true, ['10503', 0, false]],
    ['1.204,5', [], false, ['1204.5', 1, false]],
    ['1,204.5', [], false, ['1204.5', 1, false]],
    ['1.204.500', [], false, ['1204500', 0, false]],
    ['98,59%', [], false, ['98.59', 2, true]],
    ['98.59 %', [], false, ['98.59', 2, true]],
    ['-12', [], true, ['-12', 0, false]],
    // The column shows which sign it is.
    ['1.204', ['98.5'], false, ['1.204', 3, false]],
    ['1.204', ['98,5'], false, ['1204', 0, false]],
    ['1,204', ['0.985'], true, ['1204', 0, false]],
    // Nothing shows it, and it need not be whole.
    ['1.204', [], false, null],
    ['98,59', ['97.5'], false, ['98.59', 2, false]],
    ['1.2.3', [], true, null],
    ['12 hồ sơ', [], true, null],
    ['', [], true, null],
  ])('%s, in a column with %j', (text, column, whole, expected) => {
    expect(read(text, column, whole)).toEqual(expected);
  });
});

test.each([
  ['2023', '2023-01-01', '2023-12-31'],
  ['năm 2023', '2023-01-01', '2023-12-31'],
  ['quý II năm 2023', '2023-04-01', '2023-06-30'],
  ['Quý II/2023', '2023-04-01', '2023-06-30'],
  ['Q2/2023', '2023-04-01', '2023-06-30'],
  ['2023-Q4', '2023-10-01', '2023-12-31'],
  ['H1 2024', '2024-01-01', '2024-06-30'],
  ['6 tháng đầu năm 2024', '2024-01-01', '2024-06-30'],
  ['9 tháng năm 2024', '2024-01-01', '2024-09-30'],
  ['tháng 02 năm 2024', '2024-02-01', '2024-02-29'],
  ['02/2024', '2024-02-01', '2024-02-29'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024-01-15..2024-02-14', '2024-01-15', '2024-02-14'],
])('the period %s', (text, start, end) => {
  expect(daysOf(text, words.patterns)).toEqual({ start, end });
});

test.each(['quý II', '2023-13', 'kỳ này', '', 'Q5/2023', '13/2023'])('%s is no period', (text) => {
  expect(daysOf(text, words.patterns)).toBeNull();
});

test.each<[string, boolean, string[]]>([
  ['dossiers-received', false, ['dossiers-received']],
  ['Hồ sơ tiếp nhận', false, ['dossiers-received']],
  ['SỐ HỒ SƠ TIẾP NHẬN TRONG KỲ', false, ['dossiers-newly-received']],
  ['Rate on time', false, ['rate-on-time']],
  ['Tỷ lệ hồ sơ giải quyết đúng hạn', false, ['rate-on-time']],
  ['Giải quyết đúng hạn', true, ['rate-on-time']],
  ['Giải quyết đúng hạn', false, ['dossiers-on-time']],
  ['Đang giải quyết quá hạn', false, ['dossiers-in-process-overdue']],
  ['Tiếp nhận và đúng hạn', false, ['dossiers-received', 'dossiers-on-time']],
  ['Số thôn văn hóa', false, []],
])('the measure %s', (text, percent, expected) => {
  expect(words.measuresOf(text, percent).map(({ id }) => id)).toEqual(expected);
});

describe('the columns', () => {
  const sheets = readList(Buffer.from('BẢNG SỐ LIỆU,,\nĐơn  vị,"Kỳ, năm",CHỈ TIÊU,Số\nx,2023,y,1\n'));
  it('are found below a title by their heads, commas in them and constants included', () => {
    const columns = parseColumns('issuer=đơn vị,period=Kỳ, năm,measure=Chỉ tiêu,value=Số,level==xã');
    const laid = layColumns(sheets, columns);
    expect(laid.at).toEqual({ issuer: 0, period: 1, measure: 2, value: 3 });
    expect(laid.constants).toEqual({ level: 'xã' });
    expect(laid.rows.map(({ row }) => row)).toEqual([3]);
  });
  it('have English names where nothing else is said, of which two need not be there', () => {
    const english = readList(Buffer.from('issuer,period,measure,value,unit\n'));
    expect(layColumns(english, {}).at).toEqual({ issuer: 0, period: 1, measure: 2, value: 3, unit: 4 });
  });
  it('that are missing or unknown are named', () => {
    expect(() => layColumns(sheets, parseColumns('issuer=Đơn vị,value=Tổng'))).toThrow(/^period, measure, Tổng$/);
    expect(() => parseColumns('who=Đơn vị')).toThrow(ColumnProblem);
    expect(() => parseColumns('')).toThrow(ColumnProblem);
  });
});
