import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../../src/model/block.ts';
import { detect, readBytes } from '../../src/read/index.ts';
import { printNumber } from '../../src/read/xlsx/print.ts';
import { makeDocx, p } from './files.ts';
import { makeXlsx, type SheetOf } from './workbooks.ts';

const read = (...sheets: SheetOf[]) => readBytes(makeXlsx(sheets));
const shown = async (...sheets: SheetOf[]) =>
  (await read(...sheets)).blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.cells.map(({ text }) => text),
  );

describe('numbers are printed as Excel in Vietnam shows them', () => {
  it.each([
    ['0.00%', 0.9853, '98,53%'],
    ['#,##0', 10503, '10.503'],
    ['#,##0.00', 1234.5, '1.234,50'],
    ['0.0', 99.95, '100,0'],
    ['General', 0.1 + 0.2, '0,3'],
    ['General', 123456789012, '123456789012'],
    ['dd/mm/yyyy', 45000, '15/03/2023'],
    ['_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', 0, '-'],
    ['_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', -1234, '-1.234'],
    ['#,##0;[Red]#,##0', -5, '-5'],
    ['0" hồ sơ"', 12, '12 hồ sơ'],
    ['no such [format', 12.5, '12,5'],
  ])('%s of %d is %s', (pattern, value, text) => {
    expect(printNumber(value, pattern, 'vi')).toBe(text);
  });

  it('with the separators of the numbers that are typed as text', async () => {
    expect(
      await shown({
        rows: [
          ['a', 'b', '98.5%'],
          [1, 2, { value: 0.25, format: '0.0%' }],
        ],
      }),
    ).toEqual([['a', 'b', '98.5%', '1', '2', '25.0%']]);
  });
});

describe('a sheet', () => {
  const table = [
    ['TT', 'Lĩnh vực', 'Hồ sơ', null],
    [null, null, 'Tiếp nhận', 'Giải quyết'],
    [1, 'Đất đai', 12, 10],
    [2, 'Hộ tịch', { value: 7, formula: 'C3-5' }, 7],
  ];
  const merged = ['A3:A4', 'B3:B4', 'C3:D3'];
  const rows = [['PHỤ LỤC', null], [null, null, 'Đơn vị tính: hồ sơ'], ...table, ['Ghi chú: số liệu tạm tính']];

  it.each<[string, SheetOf]>([
    ['without lines', { rows, merged }],
    ['with lines', { rows, merged, ruled: [3, 6] }],
  ])('%s is its table, with what stands above and below as paragraphs', async (_, sheet) => {
    const { blocks, format, warnings } = await read(sheet);
    expect([format, warnings]).toEqual(['xlsx', []]);
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'TABLE'))).toEqual([
      'PHỤ LỤC',
      'Đơn vị tính: hồ sơ',
      'TABLE',
      'Ghi chú: số liệu tạm tính',
    ]);
    const { cells, rowCount, columnCount } = blocks[2] as TableBlock;
    expect([rowCount, columnCount]).toEqual([4, 4]);
    expect(
      cells.map(({ row, column, rowSpan, columnSpan, text, header }) => [
        row,
        column,
        rowSpan,
        columnSpan,
        text,
        header,
      ]),
    ).toEqual([
      [0, 0, 2, 1, 'TT', true],
      [0, 1, 2, 1, 'Lĩnh vực', true],
      [0, 2, 1, 2, 'Hồ sơ', true],
      [1, 2, 1, 1, 'Tiếp nhận', true],
      [1, 3, 1, 1, 'Giải quyết', true],
      [2, 0, 1, 1, '1', false],
      [2, 1, 1, 1, 'Đất đai', false],
      [2, 2, 1, 1, '12', false],
      [2, 3, 1, 1, '10', false],
      [3, 0, 1, 1, '2', false],
      [3, 1, 1, 1, 'Hộ tịch', false],
      [3, 2, 1, 1, '7', false],
      [3, 3, 1, 1, '7', false],
    ]);
  });

  it('has a caption where there are several; hidden ones are left out and named', async () => {
    const grid = [
      ['a', 'b', 'c'],
      [1, 2, 3],
    ];
    const sheets = [
      { name: 'Biểu 1', rows: grid },
      { name: 'Nháp', rows: grid, hidden: true },
      { name: 'Biểu 2', rows: grid, hiddenRows: [2] },
    ];
    expect(await shown(...sheets)).toEqual([
      'Biểu 1',
      ['a', 'b', 'c', '1', '2', '3'],
      'Biểu 2',
      ['a', 'b', 'c', '1', '2', '3'],
    ]);
    const { warnings } = await read(...sheets);
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toContain('Nháp');
    expect(warnings[1]).toContain('Biểu 2');
  });

  it('without text cannot be read; formulas without a result are told', async () => {
    await expect(read({ rows: [[]] })).rejects.toMatchObject({ reason: 'noText' });
    const { warnings } = await read({
      rows: [
        ['a', 'b', 'c'],
        [1, 2, { formula: 'A2+B2' }],
      ],
    });
    expect(warnings).toEqual([expect.stringContaining('1 ô')]);
  });

  it('that claims to reach to the end of the world is as large as what it holds', async () => {
    const far = '<c r="XFD1048576"><v>5</v></c>';
    const sheet = `<x:worksheet xmlns:x="u"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t><x:rPh><x:t>b</x:t></x:rPh></x:is></x:c></x:row><x:row>${far.replaceAll('<c', '<x:c').replaceAll('<v', '<x:v').replaceAll('</', '</x:')}</x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:XFD1048576"/></x:mergeCells></x:worksheet>`;
    const bytes = makeXlsx([{ rows: [[]] }], { 'xl/worksheets/sheet1.xml': sheet });
    expect((await readBytes(bytes)).blocks).toEqual([{ kind: 'paragraph', text: 'a', page: null }]);
  });
});

describe('the kind of a file', () => {
  const book = makeXlsx([{ rows: [['a']] }]);
  it('is told by its own directory, not by what is packed in it', () => {
    const report = unzipSync(makeDocx(p('Một báo cáo')));
    expect(detect(zipSync({ ...report, 'word/embeddings/a.xlsx': [book, { level: 0 }] }))).toBe('docx');
    expect(detect(zipSync({ ...unzipSync(book), 'xl/embeddings/a.docx': [makeDocx(p('x')), { level: 0 }] }))).toBe(
      'xlsx',
    );
  });

  it.each([
    ['cut in half', book.slice(0, book.length / 2), 'damaged'],
    ['that unpacks to too much', makeXlsx([{ rows: [[' '.repeat(40_000_000)]] }]), 'tooLarge'],
    ['with broken XML', zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheets>') }), 'damaged'],
  ])('a workbook %s', async (_, bytes, reason) => {
    await expect(readBytes(bytes)).rejects.toMatchObject({ reason });
  });
});

it('a packed part whose bytes have changed is damaged, not read', async () => {
  const bytes = zipSync({ ...unzipSync(makeDocx(p('Tiếp nhận 120 hồ sơ'))) }, { level: 0 });
  const at = Buffer.from(bytes).indexOf('120');
  bytes[at] = '7'.charCodeAt(0);
  await expect(readBytes(bytes)).rejects.toMatchObject({ reason: 'damaged' });
});
