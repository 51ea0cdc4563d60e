import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../../src/model/block.ts';
import { readBytes } from '../../src/read/index.ts';

async function read(bytes: Uint8Array) {
  const { format, pages, blocks } = await readBytes(bytes);
  expect([format, pages]).toEqual(['txt', null]);
  return blocks;
}

async function texts(text: string): Promise<string[]> {
  return (await read(strToU8(text))).map((block) => (block.kind === 'paragraph' ? block.text : 'TABLE'));
}

const wrapped = [
  'Trong tháng, xã đã tiếp nhận 120 hồ sơ của người dân trên địa bàn và',
  'giải quyết xong 118 hồ sơ, số còn lại đang chờ bổ sung giấy tờ theo',
  'quy định; kết quả này cao hơn cùng kỳ năm trước và đạt kế hoạch mà',
  'huyện giao từ đầu năm; các thôn đã họp, ký biên bản theo mẫu 15/KH-',
  'UBND.',
];

describe('plain text', () => {
  it('has a paragraph a line, whatever ends the lines', async () => {
    expect(await texts('BÁO CÁO\r\n\r\n- một;\n- hai.\r• ba\n')).toEqual(['BÁO CÁO', '- một;', '- hai.', '- ba']);
  });

  it('wrapped at a fixed width becomes paragraphs again; items and short lines stay', async () => {
    const text = [...wrapped, '', ...wrapped.slice(0, 3), '', 'I. KẾT QUẢ', '- Đúng hạn;', '- Quá hạn.'].join('\n');
    expect(await texts(text)).toEqual([
      `${wrapped.slice(0, 3).join(' ')} ${wrapped[3]}${wrapped[4]}`,
      wrapped.slice(0, 3).join(' '),
      'I. KẾT QUẢ',
      '- Đúng hạn;',
      '- Quá hạn.',
    ]);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffhồ sơ')],
    ['UTF-16, little end first', Buffer.from('\ufeffhồ sơ', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeffhồ sơ', 'utf16le').swap16()],
    ['decomposed letters', Buffer.from('hồ sơ'.normalize('NFD'))],
  ])('is read from %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual([{ kind: 'paragraph', text: 'hồ sơ', page: null }]);
  });

  it('may hold tables drawn with bars or tabs', async () => {
    const blocks = await read(strToU8('Bảng\n| Xã | Nhận |\n|----|-----:|\n| A | 12 |\nhết\nXã\tNhận\tTrả\nB\t7\t6\n'));
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph', 'table']);
    expect((blocks[1] as TableBlock).cells.map(({ text, header }) => [text, header])).toEqual([
      ['Xã', true],
      ['Nhận', true],
      ['A', false],
      ['12', false],
    ]);
    expect((blocks[3] as TableBlock).cells.map(({ row, text }) => [row, text])).toEqual([
      [0, 'Xã'],
      [0, 'Nhận'],
      [0, 'Trả'],
      [1, 'B'],
      [1, '7'],
      [1, '6'],
    ]);
  });
});
