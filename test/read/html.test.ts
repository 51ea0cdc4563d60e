import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../../src/model/block.ts';
import { readBytes } from '../../src/read/index.ts';

async function read(html: string | Uint8Array) {
  const { format, blocks } = await readBytes(typeof html === 'string' ? strToU8(html) : html);
  expect(format).toBe('html');
  return blocks;
}

async function texts(html: string | Uint8Array): Promise<string[]> {
  return (await read(html)).map((block) => (block.kind === 'paragraph' ? block.text : 'TABLE'));
}

describe('a web page', () => {
  it('gives a paragraph for each block, without scripts, styles and head', async () => {
    const page = `<!DOCTYPE html><html><head><title>Trang</title><style>p{}</style></head><body><script>x()</script>
      <h1>BÁO CÁO</h1><p>Nhận <b>12</b>
      h&#7891; s&#417;;<br>gi&aacute;o d&ugrave;ng</p><div>hết<p>mới</div></body></html>`;
    expect(await texts(page)).toEqual(['BÁO CÁO', 'Nhận 12 hồ sơ;', 'giáo dùng', 'hết', 'mới']);
  });

  it('labels list items', async () => {
    const page =
      '<body><ul><li>một</li><li><p>hai</p></li></ul><ol start="3"><li>ba</li><li>bốn<ol type="a"><li>năm</li></ol></li></ol>';
    expect(await texts(page)).toEqual(['- một', '- hai', '3. ba', '4. bốn', 'a. năm']);
  });

  it('marks raised numbers as notes, not exponents', async () => {
    expect(await texts('<p>12 hồ sơ<sup>1</sup> và 80 m<sup>2</sup></p>')).toEqual(['12 hồ sơ[1] và 80 m2']);
  });

  it('is read in the encoding that it states', async () => {
    const page = Buffer.from(
      '<html><head><meta charset="windows-1252"></head><body><p>t\xe0i</p></body></html>',
      'latin1',
    );
    expect(await texts(page)).toEqual(['tài']);
  });

  it('has tables with merged cells where lines are drawn, and paragraphs where they only lay out', async () => {
    const letterhead = '<table border="0"><tr><td>UBND XÃ</td><td>CỘNG HÒA</td></tr></table>';
    const table = `<table border="1"><thead><tr><th rowspan="2">TT</th><th colspan="2">Hồ sơ</th></tr><tr><th>Nhận</th><th>Trả</th></tr></thead>
      <tr><td>1</td><td>12</td><td>10</td></tr></table>`;
    const blocks = await read(`<body>${letterhead}${table}`);
    expect(blocks.slice(0, 2)).toMatchObject([{ text: 'UBND XÃ' }, { text: 'CỘNG HÒA' }]);
    const { cells, columnCount } = blocks[2] as TableBlock;
    expect(columnCount).toBe(3);
    expect(cells.map(({ row, column, text, header }) => [row, column, text, header])).toEqual([
      [0, 0, 'TT', true],
      [0, 1, 'Hồ sơ', true],
      [1, 1, 'Nhận', true],
      [1, 2, 'Trả', true],
      [2, 0, '1', false],
      [2, 1, '12', false],
      [2, 2, '10', false],
    ]);
  });
});

describe('a web page saved as one file', () => {
  const archive = (body: string, ...headers: string[]) =>
    Buffer.from(
      [
        'MIME-Version: 1.0',
        'Content-Type: multipart/related;',
        '\tboundary="----=_x"',
        '',
        'Trang',
        '------=_x',
        'Content-Location: file:///C:/a.htm',
        ...headers,
        '',
        body,
        '------=_x',
        'Content-Type: image/png',
        '',
        'PNG',
        '------=_x--',
      ].join('\r\n'),
      'latin1',
    );

  it('is read without its headers and pictures', async () => {
    const quoted = archive(
      '<html><body><p>H=E1=BB=93 s=C6=A1 =\r\nn=C3=A0y</p></body></html>',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Type: text/html; charset="utf-8"',
    );
    expect(await texts(quoted)).toEqual(['Hồ sơ này']);
    const page = Buffer.from('<html><body><p>Hồ sơ</p></body></html>').toString('base64');
    expect(await texts(archive(page, 'Content-Transfer-Encoding: base64', 'Content-Type: text/html'))).toEqual([
      'Hồ sơ',
    ]);
  });

  it('in the encoding that its headers name', async () => {
    expect(await texts(archive('<p>t\xe0i</p>', 'Content-Type: text/html; charset=windows-1252'))).toEqual(['tài']);
  });

  it('without a page is not read', async () => {
    await expect(read(archive('x', 'Content-Type: text/plain'))).rejects.toThrow('noText');
  });
});
