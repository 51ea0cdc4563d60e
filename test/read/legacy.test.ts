import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/read/index.ts';
import { type FontRun, makeConverter } from '../../src/read/legacy/index.ts';
import { legacyRules } from '../../src/read/legacy/rules.ts';
import { loadRules } from '../../src/rules/load.ts';
import { composeText } from '../../src/text/compose.ts';
import { makeNormaliser } from '../../src/text/normalise.ts';
import { makeDocx, makePdf, show } from './files.ts';
import { textsOf } from './show.ts';

const rules = loadRules();
const legacy = legacyRules(rules);
const converter = makeConverter(legacy);

/** What becomes of runs of one line each. */
function converted(runs: [text: string, font: string | null][]): string[] {
  const lines: FontRun[][] = runs.map(([text, font]) => [{ text, font }]);
  converter.convert(lines);
  return lines.map(([run]) => run!.text);
}

/** What becomes of one line of several runs. */
function line(runs: [text: string, font: string | null][]): string {
  const made = runs.map(([text, font]) => ({ text, font }));
  converter.convert([made]);
  return made.map(({ text }) => text).join('');
}

const tcvn3 =
  'Trong quý, toµn x· tiÕp nhËn 25 hå s¬, ®· gi¶i quyÕt ®óng h¹n 24 hå s¬, cßn l¹i ®ang xö lý theo quy ®Þnh';
const vni =
  'Trong quyù, toaøn xaõ tieáp nhaän 25 hoà sô, ñaõ giaûi quyeát ñuùng haïn 24 hoà sô, coøn laïi ñang xöû lyù';
const unicode = 'Trong quý, toàn xã tiếp nhận 25 hồ sơ, đã giải quyết đúng hạn 24 hồ sơ, còn lại đang xử lý';

describe('text of an encoding from before Unicode', () => {
  it.each(['.VnTime', '.VnArial', '.VnTimeH', 'VnTime', 'ABCDEF+.VnTime,Bold', 'FBHPEM+VnTimeItalic', '.vntime'])(
    'TCVN3 is told by the font %s',
    (font) => {
      expect(converted([['§éc lËp', font]])).toEqual(['Độc lập']);
    },
  );

  it.each(['VNI-Times', 'VNI-Helve-Condense', 'ABCDEF+VNI-Times,Bold', 'VNITimes'])(
    'VNI is told by the font %s',
    (font) => {
      expect(converted([['Ñoäc laäp', font]])).toEqual(['Độc lập']);
    },
  );

  it('is told by its letters alone where there are enough of them', () => {
    expect(converted([[tcvn3, null]])[0]).toContain('toàn xã tiếp nhận 25 hồ sơ, đã giải quyết đúng hạn');
    expect(converted([[vni, 'Arial']])[0]).toContain('toàn xã tiếp nhận 25 hồ sơ, đã giải quyết đúng hạn');
    expect(converted([['§éc lËp', null]])).toEqual(['§éc lËp']);
  });

  it('is told by its letters against the name of its font', () => {
    expect(converted([[vni, '.VnTime']])[0]).toContain('đúng hạn');
    expect(converted([[tcvn3, 'VNI-Times']])[0]).toContain('đúng hạn');
  });

  it('is converted run by run in a line of several fonts', () => {
    expect(
      line([
        ['B¸o c¸o', '.VnTimeH'],
        [' kết quả, ', 'Times New Roman'],
        ['quyù hai', 'VNI-Times'],
        [' © 2005', 'Arial'],
      ]),
    ).toBe('Báo cáo kết quả, quý hai © 2005');
    expect(
      line([
        ['hoa', 'VNI-Times'],
        ['ø, ña', 'VNI-Helve'],
        ['ø n', 'VNI-Times'],
      ]),
    ).toBe('hoà, đà n');
  });

  it('whose capitals have no codes of their own is capital where all of its letters are', () => {
    const capitals = ['CéNG HOµ X· HéI', 'Sè: 15/Q§-UB', 'Sè 15', 'B¸o c¸o'];
    expect(converted(capitals.map((text) => [text, '.VnTime']))).toEqual([
      'CỘNG HOÀ XÃ HỘI',
      'SỐ: 15/QĐ-UB',
      'Số 15',
      'Báo cáo',
    ]);
  });

  it('keeps the letter that elsewhere is a soft hyphen', () => {
    expect(converted([['Tr\u00ad\u00eang tr\u00ad\u00edc', '.VnTime']])).toEqual(['Trường trước']);
  });
});

describe('text in Unicode is left as it is', () => {
  it.each([
    [unicode, '.VnTime'],
    [unicode, 'VNI-Times'],
    [unicode, null],
    [unicode.normalize('NFD'), '.VnTime'],
    ['Hà Nội, lá cờ, cá nhân', '.VnTime'],
    ['ASCII only', '.VnTime'],
  ])('%s in %s', (text, font) => {
    expect(converted([[text, font]])).toEqual([text]);
  });

  it('in a font whose other text is not', () => {
    expect(
      converted([
        [tcvn3, '.VnTime'],
        [unicode, '.VnTime'],
        ['lá cờ', '.VnTime'],
      ]).slice(1),
    ).toEqual([unicode, 'lá cờ']);
  });

  it('in a font that is Unicode elsewhere for sure', () => {
    expect(
      converted([
        [unicode, '.VnTime'],
        ['Lá thư', '.VnTime'],
        ['cá, lá, má', '.VnTime'],
      ])[2],
    ).toBe('cá, lá, má');
  });

  it.each([
    'Le Comité a été créé à Genève où siège déjà la délégation française, très âgée, après de longs débats répétés à côté',
    'Über die Städte und Länder für ältere Bürger, größere Höfe, schönere Gärten, süße Früchte, grüne Wälder und Flüsse',
    'La administración pública española publicó más información según año, región, población, educación y gestión económica',
    'Så går det när små åar möter älvar där båtar från Åland också får hålla över natten på vår ö för första gången',
  ])('in another language: %s', (text) => {
    expect(converted([[text, null]])).toEqual([text]);
  });
});

describe('every kind of file', () => {
  const read = async (bytes: Uint8Array) => textsOf(await readBytes(bytes, { language: 'vi', legacy }));
  const run = (font: string, text: string) =>
    `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>${text}</w:r>`;

  it('DOCX: by the fonts of runs, styles and automatic numbers', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Old"><w:name w:val="Old"/><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>';
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="§iÒu %1."/><w:rPr><w:rFonts w:hAnsi=".VnTime"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const body =
      `<w:p>${run('.VnTime', '<w:t>Tr­êng häc ®</w:t><w:softHyphen/><w:t>îc x©y</w:t>')}${run('VNI-Times', '<w:t> tröôùc</w:t>')}${run('Arial', '<w:t> năm ©</w:t>')}</w:p>` +
      '<w:p><w:pPr><w:pStyle w:val="Old"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Ph¹m vi</w:t></w:r></w:p>';
    expect(await read(makeDocx(body, { styles, numbering }))).toEqual([
      'Trường học được xây trước năm ©',
      'Điều 1. Phạm vi',
    ]);
  });

  it('DOCX and RTF: a line in a font that shows capitals only is one for recognisers, its codes stay', async () => {
    const docx = makeDocx(
      `<w:p>${run('.VnTimeH', '<w:t>b¸o</w:t>')}${run('.VnTimeH', '<w:t> c¸o</w:t>')}</w:p><w:p>${run('.VnTime', '<w:t>kÕt qu¶</w:t>')}</w:p>`,
    );
    const rtf = Buffer.from(
      "{\\rtf1{\\fonttbl{\\f1 .VnTimeH;}{\\f2 .VnTime;}}{\\f1 b\\'b8o c\\'b8o\\par}{\\f2 k\\'d5t qu\\'b6}}",
    );
    for (const file of [docx, rtf]) {
      const { blocks } = await readBytes(file, { language: 'vi', legacy });
      const source = composeText(blocks);
      expect(source.text).toBe('báo cáo\nkết quả');
      expect(makeNormaliser(rules)(source).text).toBe('BÁO CÁO kết quả');
    }
  });

  it('PDF: by the fonts of its text layer', async () => {
    const text = show('Nhµ n\xadíc giao \\(®ît 1\\) cho tØnh', 72, 700);
    const pdf = Buffer.from(
      Buffer.from(makePdf([text]))
        .toString('latin1')
        .replaceAll('/Helvetica ', '/.VnTime /Encoding /WinAnsiEncoding '),
      'latin1',
    );
    expect(await read(pdf)).toEqual(['Nhà nước giao (đợt 1) cho tỉnh']);
  });

  it('HTML: by tags, styles and style sheets', async () => {
    const page =
      '<html><head><style><!-- /* Style Definitions */\n p.Old, .New {font-family:"\\.VnTime", serif}</style></head><body><p class=Old>B¸o c¸o</p>' +
      '<p><font face=".VnTime">Thµnh <b>phè</b></font></p><p style=\'font-family:"VNI-Times"\'>hoà sô</p><p>© năm</p></body></html>';
    expect(await read(Buffer.from(page))).toEqual(['Báo cáo', 'Thành phố', 'hồ sơ', '© năm']);
    const bytes = page.replace('© năm', 'x').replace('<head>', '<head><meta charset="x-user-defined">');
    expect(await read(Buffer.from(bytes, 'latin1'))).toEqual(['Báo cáo', 'Thành phố', 'hồ sơ', 'x']);
  });

  it('TXT: by its letters, in one byte each or copied into Unicode', async () => {
    expect((await read(Buffer.from(tcvn3, 'latin1')))[0]).toContain('đúng hạn');
    expect((await read(Buffer.from(vni)))[0]).toContain('đúng hạn');
    expect(await read(Buffer.from(unicode))).toEqual([unicode]);
  });

  it('TXT that is neither Unicode nor in a known encoding is not read', async () => {
    await expect(read(Buffer.from('ÀÁÂÃ abc def ghi', 'latin1'))).rejects.toThrow('unknownKind');
  });
});
