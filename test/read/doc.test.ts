import { describe, expect, it } from 'vitest';
import { detect, readBytes, UnreadableFile } from '../../src/read/index.ts';
import { legacyRules } from '../../src/read/legacy/rules.ts';
import { loadRules } from '../../src/rules/load.ts';
import {
  cellFlags,
  type DocParagraph,
  type DocParts,
  deleted,
  hidden,
  inList,
  innerCellEnd,
  innerRowEnd,
  inTable,
  makeDoc,
  paragraph,
  rowEnd,
} from './docFile.ts';
import { cellsOf, textsOf } from './show.ts';

const legacy = legacyRules(loadRules());
const read = (paragraphs: readonly DocParagraph[], parts?: DocParts) =>
  readBytes(makeDoc(paragraphs, parts), { language: 'vi', legacy });
const cell = (text: string) => paragraph(text, inTable, '\x07');
const end = (...how: Parameters<typeof rowEnd>) => paragraph('', rowEnd(...how), '\x07');

describe('text of a Word 97 file', () => {
  it('is paragraphs, in one byte a character or two', async () => {
    const paragraphs = [paragraph('Báo cáo'), paragraph('Hồ sơ \x1e mới\vdòng hai\tcột')];
    expect(textsOf(await read(paragraphs))).toEqual(['Báo cáo', 'Hồ sơ \u2011 mới', 'dòng hai cột']);
    const narrow = await read([paragraph('Thành \x93phố\x94 \x96 xã'.replace('ố', 'o'))], { narrow: true });
    expect(textsOf(narrow)).toEqual(['Thành “pho” – xã']);
    expect(narrow.format).toBe('doc');
  });

  it('holds results of fields, not what they are told', async () => {
    const field = '\x13 PAGE \\* MERGEFORMAT \x1412\x13 REF x \x14 ba\x15\x15 hồ sơ';
    expect(textsOf(await read([paragraph(`Có ${field}`), paragraph('\x13 TOC \x15')]))).toEqual(['Có 12 ba hồ sơ']);
  });

  it('leaves out what is hidden or deleted, and warns of changes', async () => {
    const runs = [{ text: 'Có ' }, { text: '05 ', properties: hidden }, { text: '06 ', properties: deleted }];
    const file = await read([{ runs: [...runs, { text: '07 hồ sơ' }] }]);
    expect(textsOf(file)).toEqual(['Có 07 hồ sơ']);
    expect(file.warnings).toHaveLength(1);
  });

  it('has notes at the end, behind the marks that stand in the text', async () => {
    const paragraphs = [paragraph('Một\x02, hai\x02'), paragraph('Hết')];
    expect(textsOf(await read(paragraphs, { notes: ['chú thích đầu', 'chú thích sau'] }))).toEqual([
      'Một[1], hai[2]',
      'Hết',
      '[1] chú thích đầu',
      '[2] chú thích sau',
    ]);
  });

  it('has automatic numbers', async () => {
    const lists = [
      { format: 1, text: '\0.' },
      { format: 23, text: '\uf0b7' },
    ];
    const paragraphs = [
      paragraph('Chung', inList(1, 0)),
      paragraph('mục', inList(2, 0)),
      paragraph('Riêng', inList(1, 0)),
    ];
    expect(textsOf(await read(paragraphs, { lists }))).toEqual(['I. Chung', '- mục', 'II. Riêng']);
  });

  it('in legacy fonts becomes Unicode, run by run', async () => {
    const fonts = ['.VnTime', 'VNI-Times', 'Times New Roman', 'Wingdings'];
    const runs = [
      { text: '§\xad', font: 3 },
      { text: ' hå s\xac ®\xadîc tr¶', font: 0 },
      { text: ' ñuùng haïn', font: 1 },
      { text: ' đã ký, © ISO', font: 2 },
    ];
    expect(textsOf(await read([{ runs }], { fonts }))).toEqual(['\uf0a7\uf0ad hồ sơ được trả đúng hạn đã ký, © ISO']);
    const narrow = [{ runs: [{ text: 'Tr\xad\xeang häc n\xa8m 2005' }] }];
    expect(textsOf(await read(narrow, { fonts, narrow: true }))).toEqual(['Trường học năm 2005']);
  });
});

describe('tables of a Word 97 file', () => {
  const table = [
    cell('STT'),
    cell('Lĩnh vực'),
    cell('Hồ sơ'),
    end([0, 1000, 3000, 6000], [cellFlags.down, cellFlags.down, 0], true, true),
    cell(''),
    cell(''),
    cell('Tiếp nhận'),
    cell('Đã trả'),
    end([0, 1000, 3000, 4500, 6000], [cellFlags.downNext, cellFlags.downNext], true, true),
    cell('1'),
    paragraph('Đất đai', inTable),
    cell('và nhà ở'),
    cell('12'),
    cell('10'),
    end([0, 1004, 3010, 4500, 6000]),
  ];
  const cells = [
    '0,0 2x1 # STT',
    '0,1 2x1 # Lĩnh vực',
    '0,2 1x2 # Hồ sơ',
    '1,2 1x1 # Tiếp nhận',
    '1,3 1x1 # Đã trả',
    '2,0 1x1 1',
    '2,1 1x1 Đất đai và nhà ở',
    '2,2 1x1 12',
    '2,3 1x1 10',
  ];

  it('are grids, merged cells resolved', async () => {
    const file = await read([paragraph('Trước'), ...table, paragraph('Sau')]);
    expect(file.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(cellsOf(file)).toEqual(cells);
  });

  it('keep their shape where it stands apart from the text', async () => {
    expect(cellsOf(await read(table, { longRows: true }))).toEqual(cells);
  });

  it('merged across show the text of all their cells', async () => {
    const merged = [
      cell('Tổng'),
      cell('số'),
      cell('5'),
      end([0, 1000, 2000, 3000], [cellFlags.across, cellFlags.acrossNext]),
      cell('a'),
      cell('b'),
      cell('6'),
      end([0, 1000, 2000, 3000]),
    ];
    expect(cellsOf(await read(merged))[0]).toBe('0,0 1x2 Tổng số');
  });

  it('without lines lay out text: column after column', async () => {
    const head = [
      paragraph('UBND HUYỆN', inTable),
      cell('Số: 5/BC'),
      cell('CỘNG HÒA'),
      end([0, 4000, 9000], [], false),
    ];
    expect(textsOf(await read([...head, paragraph('BÁO CÁO')]))).toEqual([
      'UBND HUYỆN',
      'Số: 5/BC',
      'CỘNG HÒA',
      'BÁO CÁO',
    ]);
  });

  it('inside a cell are part of its text', async () => {
    const inner = [paragraph('a1', innerCellEnd), paragraph('a2', innerCellEnd), paragraph('', innerRowEnd)];
    const outer = [...inner, cell('sau'), cell('b'), end([0, 4000, 9000])];
    expect(cellsOf(await read(outer))).toEqual(['0,0 1x1 a1 a2 sau', '0,1 1x1 b']);
  });
});

describe('a Word file that cannot be read', () => {
  const reason = (bytes: Uint8Array) =>
    readBytes(bytes).then(
      () => 'read',
      (error: unknown) => (error instanceof UnreadableFile ? error.reason : String(error)),
    );
  const good = makeDoc([paragraph('Báo cáo')]);

  it.each([
    ['from before 1997', makeDoc([paragraph('x')], { signature: 0xa5dc }), 'oldWord'],
    ['under a password', makeDoc([paragraph('x')], { flags: 0x0100 }), 'encrypted'],
    ['without text', makeDoc([paragraph(' ')]), 'noText'],
    ['cut off at its end', good.slice(0, -600), 'damaged'],
  ])('%s says why', async (_, bytes, expected) => {
    expect(detect(bytes)).toBe('doc');
    expect(await reason(bytes)).toBe(expected);
  });

  it('whose sectors follow one another in a circle ends', async () => {
    const circle = Buffer.from(good);
    // The first sector of the text names the next one as its successor, and that one the first.
    const table = 512 + circle.readInt32LE(76) * 512;
    circle.writeInt32LE(1, table);
    circle.writeInt32LE(0, table + 4);
    expect(await reason(circle)).toBe('damaged');
  });
});
