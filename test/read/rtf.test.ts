import { describe, expect, it } from 'vitest';
import { detect, readBytes } from '../../src/read/index.ts';
import { legacyRules } from '../../src/read/legacy/rules.ts';
import { loadRules } from '../../src/rules/load.ts';
import { cellsOf, textsOf } from './show.ts';

const legacy = legacyRules(loadRules());
const fonts =
  '{\\fonttbl{\\f0\\froman\\fcharset0{\\*\\panose 02020603}Times New Roman;}{\\f1\\fcharset0 .VnTime;}' +
  '{\\f2\\fcharset162 .VnTime Tur;}{\\f3\\fcharset0 VNI-Times;}{\\f4\\fcharset163 Arial{\\*\\falt Helv};}{\\f5\\fcharset2 Symbol;}}';
const rtf = (body: string) => Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0${fonts}${body}}`, 'latin1');
const read = (body: string) => readBytes(rtf(body), { language: 'vi', legacy });
const texts = async (body: string) => textsOf(await read(body));

describe('text of an RTF file', () => {
  it('is told by its content', () => {
    expect(detect(rtf('x'))).toBe('rtf');
    expect(detect(Buffer.from(' \n{\\rtf1 x}'))).toBe('rtf');
    expect(detect(Buffer.from('{\\rt f1 x}'))).toBe('txt');
  });

  it('is paragraphs of characters, escapes and words', async () => {
    expect(
      await texts('Thu\\\r\nng\\{a\\}\\\\ b\\par\n c\\line d\\tab e\\~f\\_g\\endash\\ldblquote h\\rdblquote'),
    ).toEqual(['Thu', 'ng{a}\\ b', 'c', 'd e\u00a0f\u2011g–“h”']);
  });

  it('in Unicode passes over what it says for older programs', async () => {
    const words = "H\\u7891\\'f4 s\\u417 o\\uc2 \\u273\\'d0\\'d1\\'e0 {\\uc0 \\u7877}\\u-3913 ??";
    expect(await texts(words)).toEqual(['Hồ sơđà \u1ec5\uf0b7']);
  });

  it('is in the code page of its font', async () => {
    expect(await texts("{\\f4 H\\'f4\\'cc so\\'ec \\'f0a\\'ef\\par}\\'e0")).toEqual(['Hồ só đaï', 'à']);
    expect(await texts('{\\f4 Tr\xfd\xf5\xcc ng}')).toEqual(['Trườ ng']);
  });

  it('in legacy fonts becomes Unicode', async () => {
    expect(await texts("{\\f1 Tr\\'ad\\'eang h\\'e4c ng\\'b5y 05}{\\f3 , ñuùng haïn}{\\f0 , ©}")).toEqual([
      'Trường học ngày 05, đúng hạn, ©',
    ]);
    // Word splits a font by scripts where single codes look like another one's letters.
    expect(await texts("{\\f1 Gi\\'ca}{\\f2 y khai sinh, l\\'dd l\\'deh, v\\'ee}")).toEqual([
      'Giấy khai sinh, lí lịh, vợ',
    ]);
    // A program that read the letter as a soft hyphen wrote it as one.
    expect(await texts("{\\f1 Tr\\-\\'eang ph\\'b6i tr\\-\\u237\\'edc}")).toEqual(['Trường phải trước']);
  });

  it('leaves out pictures, objects, headers, hidden text and what fields are told', async () => {
    expect(
      await texts(
        '{\\info{\\title x}}{\\header kh\\par}{\\pict\\wmetafile8 0a0b{\\x}}{\\*\\shppict{\\pict ff}}{\\object{\\*\\objdata 01}{\\result x}}' +
          'Co {\\field{\\*\\fldinst PAGE}{\\fldrslt 12}} h{\\v an}o{\\deleted bo} so{\\*\\unknown {x} y}\\bin3 {}} nay',
      ),
    ).toEqual(['Co 12 ho so nay']);
    expect((await read('a{\\deleted b}')).warnings).toHaveLength(1);
  });

  it('has labels of lists in front and notes at the end', async () => {
    expect(
      await texts(
        "{\\listtext\\f0 I.\\tab}Chung{\\super\\chftn{\\footnote {\\chftn} mot}}\\par{\\pntext\\f5\\'b7\\tab}muc\\par",
      ),
    ).toEqual(['I. Chung[1]', '- muc', '[1] mot']);
  });

  it('has the text of boxes behind the paragraph that they stand in', async () => {
    expect(
      await texts(
        'Tren{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt Trong\\par hop\\par}}{\\shprslt x}} day\\par Duoi',
      ),
    ).toEqual(['Tren day', 'Trong', 'hop', 'Duoi']);
  });
});

describe('tables of an RTF file', () => {
  const lines = '\\clbrdrt\\brdrs\\brdrw10\\clbrdrl\\brdrs\\clbrdrb\\brdrs';
  const cellsAt = (...rights: number[]) => rights.map((right) => `${lines}\\cellx${right}`).join('');

  it('are grids, merged cells resolved', async () => {
    const head = `\\trowd\\trhdr\\clvmgf${lines}\\cellx1000\\clmgf${lines}\\cellx2000\\clmrg${lines}\\cellx3000`;
    const second = `\\trowd\\clvmrg${lines}\\cellx1000${cellsAt(2000, 3000)}`;
    const file = await read(
      `Truoc\\par${head}\\pard\\intbl STT\\cell Ho so\\cell\\cell\\row${second}\\intbl\\cell Moi\\cell Cu\\cell\\row` +
        `\\trowd${cellsAt(1010, 2000, 3000)}\\intbl 1\\par a\\cell 12\\cell 3\\cell\\row\\pard Sau`,
    );
    expect(textsOf(file)).toEqual(['Truoc', 'Sau']);
    expect(cellsOf(file)).toEqual([
      '0,0 2x1 # STT',
      '0,1 1x2 # Ho so',
      '1,1 1x1 Moi',
      '1,2 1x1 Cu',
      '2,0 1x1 1 a',
      '2,1 1x1 12',
      '2,2 1x1 3',
    ]);
  });

  it('without lines lay out text: column after column', async () => {
    const row = '\\trowd\\clbrdrt\\brdrnone\\cellx4000\\cellx9000\\pard\\intbl';
    expect(await texts(`${row} A1\\cell B1\\cell\\row${row} A2\\cell B2\\cell\\row\\pard C`)).toEqual([
      'A1',
      'A2',
      'B1',
      'B2',
      'C',
    ]);
  });

  it('inside a cell are part of its text', async () => {
    const inner = `\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd${cellsAt(500, 900)}\\nestrow}{\\nonesttables\\par}`;
    const file = await read(`\\trowd${cellsAt(1000, 2000)}\\pard\\intbl${inner}\\pard\\intbl c\\cell d\\cell\\row`);
    expect(cellsOf(file)).toEqual(['0,0 1x1 a b c', '0,1 1x1 d']);
  });
});

describe('a damaged RTF file', () => {
  it.each(['}'.repeat(2000), "\\'", '\\u', '\\trowd\\cellx', '\\nestrow\\cell\\row'])(
    'with %s is read',
    async (odd) => {
      expect((await texts(`Bao cao ${odd}`))[0]).toContain('Bao cao');
    },
  );

  it.each(['{'.repeat(900), '{'.repeat(5000), '\\bin999999999 x', 'so lieu {\\b nam'])(
    'whose end is missing is not read in part: %s',
    async (odd) => {
      await expect(read(`Bao cao ${odd}`)).rejects.toThrow('damaged');
    },
  );
});
