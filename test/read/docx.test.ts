import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../../src/model/block.ts';
import { readBytes } from '../../src/read/index.ts';
import { makeDocx, numbered, p } from './files.ts';

async function read(body: string, parts: Record<string, string> = {}) {
  return readBytes(makeDocx(body, parts), { language: 'vi' });
}

async function texts(body: string, parts: Record<string, string> = {}): Promise<string[]> {
  const { blocks } = await read(body, parts);
  return blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'TABLE'));
}

const level = (depth: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const headings =
  level(0, 'upperRoman', '%1.') +
  level(1, 'decimal', '%2.') +
  level(2, 'decimal', '%2.%3.') +
  level(3, 'lowerLetter', '%4)');
const numbering = `<w:abstractNum w:abstractNumId="1">${headings}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '\uf02d')}${level(1, 'bullet', '\uf02b')}${level(2, 'bullet', '\uf0b7')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

describe('automatic numbers', () => {
  it('stand in front of the text and start again below each higher level', async () => {
    const body = [
      numbered('một', 0),
      numbered('hai', 1),
      numbered('ba', 2),
      numbered('bốn', 2),
      numbered('năm', 3),
      numbered('sáu', 1),
      numbered('bảy', 2),
      numbered('tám', 0),
      numbered('chín', 1),
    ];
    expect(await texts(body.join(''), { numbering })).toEqual([
      'I. một',
      '1. hai',
      '1.1. ba',
      '1.2. bốn',
      'a) năm',
      '2. sáu',
      '2.1. bảy',
      'II. tám',
      '1. chín',
    ]);
  });

  it('go on in another list of the same definition unless it starts anew', async () => {
    expect(await texts(numbered('a', 0) + numbered('b', 0) + numbered('c', 0, 3), { numbering })).toEqual([
      'I. a',
      'II. b',
      'I. c',
    ]);
  });

  it('come from the style where the paragraph has none, and are switched off by list 0', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="own"/><w:basedOn w:val="H1"/></w:style>`;
    const off = '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = p('đầu', '<w:pStyle w:val="H1"/>') + p('sau', '<w:pStyle w:val="H2"/>') + p('không', off);
    expect(await texts(body, { numbering, styles })).toEqual(['I. đầu', 'II. sau', 'không']);
  });

  it('stand at the level whose style the paragraph has', async () => {
    const linked = (depth: number, style: string) =>
      level(depth, depth === 0 ? 'upperRoman' : 'decimal', `%${depth + 1}.`, `<w:pStyle w:val="${style}"/>`);
    const lists = `<w:abstractNum w:abstractNumId="1">${linked(0, 'A')}${linked(1, 'B')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const style = (id: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const body = ['A', 'B', 'B', 'A'].map((id) => p('x', `<w:pStyle w:val="${id}"/>`)).join('');
    expect(await texts(body, { numbering: lists, styles: style('A') + style('B') })).toEqual([
      'I. x',
      '1. x',
      '2. x',
      'II. x',
    ]);
  });

  it('are bullets as one would type them', async () => {
    const body = numbered('gạch', 0, 2) + numbered('cộng', 1, 2) + numbered('chấm', 2, 2) + p('• tự gõ');
    expect(await texts(body, { numbering })).toEqual(['- gạch', '+ cộng', '- chấm', '- tự gõ']);
  });

  it('are kept in the cells of a column of running numbers, dropped where a paragraph is empty', async () => {
    const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
    const borders = '<w:tblPr><w:tblBorders><w:insideV w:val="single"/></w:tblBorders></w:tblPr>';
    const rows = ['Đất đai', 'Hộ tịch'].map(
      (name) => `<w:tr>${cell(numbered('', 1))}${cell(p(name))}${cell(p('12'))}</w:tr>`,
    );
    const { blocks } = await read(`<w:tbl>${borders}${rows.join('')}</w:tbl>${numbered('', 1)}`, { numbering });
    expect((blocks[0] as TableBlock).cells.filter(({ column }) => column === 0).map(({ text }) => text)).toEqual([
      '1.',
      '2.',
    ]);
    expect(blocks).toHaveLength(1);
  });
});

describe('what mammoth drops', () => {
  const page =
    '<w:p><w:r><w:t xml:space="preserve">Trang </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>';
  const section = (type: string, more = '') =>
    `<w:sectPr><w:headerReference w:type="${type}" r:id="header"/><w:footerReference w:type="${type}" r:id="footer"/>${more}</w:sectPr>`;

  it('reads the header and the footer of the first page, without page numbers', async () => {
    const margins = { header: p('UBND XÃ GÒ MÂY') + page, footer: p('Nơi nhận: như trên') };
    expect(await texts(p('Thân') + section('first', '<w:titlePg/>'), margins)).toEqual([
      'UBND XÃ GÒ MÂY',
      'Thân',
      'Nơi nhận: như trên',
    ]);
  });

  it('reads a letterhead that every page repeats once, and leaves out running heads', async () => {
    const letterhead = ['UBND XÃ GÒ MÂY', 'Số: 12/BC-UBND', 'Gò Mây, ngày 05/6/2023'];
    const footer = page;
    expect(
      await texts(p('Thân') + section('default'), { header: letterhead.map((line) => p(line)).join(''), footer }),
    ).toEqual([...letterhead, 'Thân']);
    expect(await texts(p('Thân') + section('default'), { header: p('Báo cáo năm 2023'), footer })).toEqual(['Thân']);
    // Of a first page with margins of its own, the other pages' are running heads, however long.
    const all = letterhead.map((line) => p(line)).join('');
    expect(await texts(p('Thân') + section('default', '<w:titlePg/>'), { header: all, footer })).toEqual(['Thân']);
  });

  it('keeps symbols, as elements and as characters of their fonts; drops soft hyphens', async () => {
    const symbol = '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>';
    const typed = '<w:r><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr><w:t>\uf0a3</w:t></w:r>';
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const soft = '<w:r><w:t>giải</w:t><w:softHyphen/><w:t>quyết</w:t></w:r>';
    expect(await texts(`<w:p>${run('đạt ')}${symbol}${run(' 95%, ')}${typed}${run(' 5 ngày, ')}${soft}</w:p>`)).toEqual(
      ['đạt ≥ 95%, ≤ 5 ngày, giảiquyết'],
    );
  });

  it('joins what Word has split, takes the result of a field, and puts a text box behind its paragraph', async () => {
    const split =
      '<w:p><w:r><w:t>Số 48</w:t></w:r><w:proofErr w:type="x"/><w:r><w:rPr><w:b/></w:rPr><w:t>1/BC-</w:t></w:r><w:r><w:t>UBND</w:t></w:r></w:p>';
    const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = `<w:p><w:r><w:t xml:space="preserve">Bảng </w:t></w:r>${char('begin')}<w:r><w:instrText> SEQ </w:instrText></w:r>${char('separate')}<w:r><w:t>3</w:t></w:r>${char('end')}</w:p>`;
    const box = `<w:p><w:r><w:t>Số: 12</w:t></w:r><w:r><w:pict><w:txbxContent>${p('DẤU ĐẾN')}</w:txbxContent></w:pict></w:r><w:r><w:t>/BC-UBND</w:t></w:r></w:p>`;
    expect(await texts(split + field + box)).toEqual(['Số 481/BC-UBND', 'Bảng 3', 'Số: 12/BC-UBND', 'DẤU ĐẾN']);
  });

  it('keeps fields, no-break hyphens, and text boxes that stand in one alternative only', async () => {
    const field = '<w:p><w:fldSimple w:instr="DATE"><w:r><w:t>năm 2024</w:t></w:r></w:fldSimple></w:p>';
    const hyphen = '<w:p><w:r><w:t>15/KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r></w:p>';
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('trong khung')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`;
    expect(await texts(field + hyphen + box)).toEqual(['năm 2024', '15/KH\u2011UBND', 'trong khung']);
  });

  it('parts paragraphs at line and page breaks, and reads a tab as a blank', async () => {
    const body =
      '<w:p><w:r><w:t>trước</w:t><w:br w:type="page"/><w:t>sau</w:t><w:br/><w:t>nữa</w:t><w:tab/><w:t>đây</w:t></w:r></w:p>';
    expect(await texts(body)).toEqual(['trước', 'sau', 'nữa đây']);
  });

  it('leaves out hidden text and gives composed letters', async () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>';
    expect(await texts(`<w:p>${hidden}<w:r><w:t>${'hồ sơ'.normalize('NFD')}</w:t></w:r></w:p>`)).toEqual(['hồ sơ']);
  });

  it('accepts tracked changes and says so', async () => {
    const ins = '<w:ins w:id="1"><w:r><w:t>15 hồ sơ</w:t></w:r></w:ins>';
    const del = '<w:del w:id="2"><w:r><w:delText>12 hồ sơ</w:delText></w:r></w:del>';
    const { blocks, warnings } = await read(`<w:p><w:r><w:t xml:space="preserve">Nhận </w:t></w:r>${del}${ins}</w:p>`);
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'Nhận 15 hồ sơ', page: null }]);
    expect(warnings).toHaveLength(1);
    expect((await read(p('Nhận'))).warnings).toEqual([]);
  });

  it('puts footnotes at the end behind their marks', async () => {
    const footnotes = `<w:footnote w:id="2">${p('Theo sổ theo dõi.')}</w:footnote>`;
    const body = '<w:p><w:r><w:t>12 hồ sơ</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
    expect(await texts(body + p('hết'), { footnotes })).toEqual(['12 hồ sơ[1]', 'hết', '[1] Theo sổ theo dõi.']);
  });
});

describe('tables', () => {
  const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const lines =
    '<w:tblPr><w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr>';

  it('without lines lay out text: read column by column as paragraphs', async () => {
    const table = `<w:tbl>${tr(tc('UBND HUYỆN'), tc('CỘNG HÒA'))}${tr(tc('Số: 5/BC-UBND'), tc('ngày 01/02/2024'))}</w:tbl>`;
    expect(await texts(table)).toEqual(['UBND HUYỆN', 'Số: 5/BC-UBND', 'CỘNG HÒA', 'ngày 01/02/2024']);
  });

  it('without lines are tables all the same where they hold a grid of numbers', async () => {
    const rows = [1, 2, 3].map((row) => tr(tc(`xã ${row}`), tc(`${row}0`), tc(`${row}5`)));
    expect(await texts(`<w:tbl>${rows.join('')}</w:tbl>`)).toEqual(['TABLE']);
  });

  it('keep merged cells in place; the head ends at the row of column numbers', async () => {
    const start = '<w:vMerge w:val="restart"/>';
    const rows = [
      tr(tc('TT', start), tc('Tiếp nhận', '<w:gridSpan w:val="2"/>')),
      tr(tc('', '<w:vMerge/>'), tc('Tổng'), tc('Trực tuyến')),
      tr(tc('(1)'), tc('(2)=(3)'), tc('(3)')),
      tr(tc('1'), tc('12'), tc('10')),
    ];
    const { blocks } = await read(`<w:tbl>${lines}${rows.join('')}</w:tbl>`);
    const table = blocks[0] as TableBlock;
    expect([table.rowCount, table.columnCount]).toEqual([4, 3]);
    expect(
      table.cells.map(({ row, column, rowSpan, columnSpan, header }) => [row, column, rowSpan, columnSpan, header]),
    ).toEqual([
      [0, 0, 2, 1, true],
      [0, 1, 1, 2, true],
      [1, 1, 1, 1, true],
      [1, 2, 1, 1, true],
      [2, 0, 1, 1, true],
      [2, 1, 1, 1, true],
      [2, 2, 1, 1, true],
      [3, 0, 1, 1, false],
      [3, 1, 1, 1, false],
      [3, 2, 1, 1, false],
    ]);
  });

  it('inside a cell are read by themselves, behind the table they stand in', async () => {
    const inner = `<w:tbl>${lines}${tr(tc('xã a'), tc('12'))}${tr(tc('xã b'), tc('13'))}</w:tbl>`;
    const { blocks } = await read(
      `<w:tbl>${lines}${tr(tc('Ngoài'), `<w:tc>${p('trước')}${inner}${p('sau')}</w:tc>`)}${tr(tc('x'), tc('5'))}</w:tbl>`,
    );
    expect((blocks as TableBlock[]).map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Ngoài', 'trước sau', 'x', '5'],
      ['xã a', '12', 'xã b', '13'],
    ]);
  });

  it('keep cells that old Word has merged, and no more columns than Word has', async () => {
    const old = (value: string) => `<w:hMerge${value}/>`;
    const rows = [
      tr(tc('A', old(' w:val="restart"')), tc('', old('')), tc('B', '<w:gridSpan w:val="99999999"/>')),
      tr(tc('1'), tc('2'), tc('3')),
    ];
    const [table] = (await read(`<w:tbl>${lines}${rows.join('')}</w:tbl>`)).blocks as [TableBlock];
    expect(table.cells.map(({ column, columnSpan, text }) => [column, columnSpan, text])).toEqual([
      [0, 2, 'A'],
      [2, 63, 'B'],
      [0, 1, '1'],
      [1, 1, '2'],
      [2, 1, '3'],
    ]);
  });

  it('with the lines of a table style are tables', async () => {
    const styles =
      '<w:style w:type="table" w:styleId="G"><w:name w:val="grid"/><w:tblPr><w:tblBorders><w:insideV w:val="single"/></w:tblBorders></w:tblPr></w:style>';
    const table = `<w:tbl><w:tblPr><w:tblStyle w:val="G"/></w:tblPr>${tr(tc('a'), tc('b'))}${tr(tc('c'), tc('d'))}</w:tbl>`;
    expect(await texts(table, { styles })).toEqual(['TABLE']);
  });
});
