import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const labels = (text: string) => read(text).headings.map(({ label, style, numbers }) => [label, style, numbers]);

describe('headings', () => {
  it('are labels at line starts', () => {
    expect(labels('II. KẾT QUẢ\n1. Thể chế\n1.2. Rà soát\n2.1.3 Chi tiết\na) Ưu điểm\nđ. Khác\nIX. CUỐI')).toEqual([
      ['II', 'roman', [2]],
      ['1', 'decimal', [1]],
      ['1.2', 'decimal', [1, 2]],
      ['2.1.3', 'decimal', [2, 1, 3]],
      ['a', 'letter', [1]],
      ['đ', 'letter', [5]],
      ['IX', 'roman', [9]],
    ]);
  });

  it('have their own span and title', () => {
    const { text, headings } = read('Mở đầu.\n1.1. Tổ chức thực hiện');
    expect(headings.map(({ start, end, title }) => [text.slice(start, end), title])).toEqual([
      ['1.1.', 'Tổ chức thực hiện'],
    ]);
  });

  it.each(['2.641 hồ sơ', '15/10/2020 họp', '1,5 điểm', 'Mục 1. Thể chế', '12 xã', '100% đơn vị', '9001:2015 ISO'])(
    '%s is none',
    (text) => {
      expect(labels(text)).toEqual([]);
    },
  );
});
