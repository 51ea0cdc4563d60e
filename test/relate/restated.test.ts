import { describe, expect, it } from 'vitest';
import { alarmsOf, findingsOf, relationsOf } from '../support/analyse.ts';

/** Every group of equal figures, by their amounts' print. */
function groups(text: string): string[][] {
  return relationsOf(text)
    .filter(({ kind, holds }) => kind === 'restated' && holds)
    .map(({ parts }) => parts);
}

const table = (rows: string) =>
  `\n| Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết |\n| --- | --- | --- | --- |\n${rows}\n\n`;
const fields = table('| Đất đai | 802 | 797 | 5 |\n| Hộ tịch | 588 | 575 | 13 |\n| Tổng cộng | 1.390 | 1.372 | 18 |');

describe('one figure printed twice', () => {
  it.each([
    ['in two paragraphs', 'Toàn xã tiếp nhận 1.912 hồ sơ.\nTrong 1.912 hồ sơ này có 40% trực tuyến.', 1],
    [
      'small, with the same status',
      '- Đã giải quyết 916 hồ sơ, đúng hạn 893 hồ sơ, quá hạn 23 hồ sơ.\nSố 23 hồ sơ quá hạn tập trung ở lâm nghiệp.',
      1,
    ],
    [
      'small, with words in common',
      'Rà soát văn bản: còn phù hợp 171 văn bản; cần bãi bỏ 07 văn bản.\nII. HẠN CHẾ\nViệc xử lý 07 văn bản cần bãi bỏ còn chờ ý kiến.',
      1,
    ],
    ['named before', '- Mở 06 lớp tập huấn kỹ năng số.\nĐánh giá: 06 lớp tập huấn nêu trên có kết quả tốt.', 1],
    [
      'unfinished in both places',
      '- Đang giải quyết 36 hồ sơ, trả lại 07 hồ sơ.\nIV. NĂM 2025\nXử lý dứt điểm 36 hồ sơ chuyển sang.',
      1,
    ],
    ['rounded', 'Thu ngân sách 682.356 triệu đồng.\nNhư vậy thu ngân sách đạt 682,4 tỷ đồng.', 1],
    ['a base that repeats a count', 'Thẩm định 31 dự thảo, tất cả 31/31 dự thảo đúng hạn.', 1],
    ['in another unit of the same money', 'Tổng thu 4.216 tỷ 626 triệu đồng (làm tròn 4.216,6 tỷ đồng).', 1],
    ['of two statuses', 'Tiếp nhận 150 hồ sơ.\nĐã giải quyết 150 hồ sơ.', 0],
    ['of two levels', 'Cấp huyện quá hạn 23 hồ sơ.\nCấp xã quá hạn 23 hồ sơ.', 0],
    ['of two units', 'Tiếp nhận 250 hồ sơ.\nTuyên truyền cho 250 lượt người.', 0],
    ['small and without words in common', 'Ban hành 12 kế hoạch.\nXây dựng 12 kế hoạch sử dụng đất.', 0],
    ['rounded to another value', 'Thu ngân sách 682.456 triệu đồng.\nNhư vậy thu ngân sách đạt 682,4 tỷ đồng.', 0],
    ['of items in one list', '- Phòng Nội vụ quá hạn 12 hồ sơ.\n- Phòng Tư pháp quá hạn 12 hồ sơ.', 0],
  ])('%s', (_, text, found) => {
    expect(groups(text)).toHaveLength(found);
  });

  it('is one relation of all its places, a table among them', () => {
    const text = `Xã tiếp nhận 1.390 hồ sơ, giải quyết 1.372 hồ sơ, còn 18 hồ sơ đang giải quyết.${fields}Trong 1.390 hồ sơ có 60% trực tuyến.`;
    expect(
      groups(text)
        .map((parts) => parts.length)
        .sort(),
    ).toEqual([2, 2, 3]);
  });
});

describe('one figure printed in two ways', () => {
  it.each([
    [
      'row and column named',
      `${fields}Lĩnh vực đất đai tiếp nhận 820 hồ sơ.`,
      'text-table-mismatch',
      ['820 hồ sơ', '802'],
    ],
    ['one digit', `${fields}Lĩnh vực đất đai tiếp nhận 806 hồ sơ.`, 'text-table-mismatch', ['806 hồ sơ', '802']],
    [
      'the total of the table',
      `${fields}Toàn xã tiếp nhận 1.930 hồ sơ.`,
      'text-table-mismatch',
      ['1.930 hồ sơ', '1.390'],
    ],
    [
      'named before',
      '- Mở 06 lớp tập huấn kỹ năng số.\nĐánh giá: 08 lớp tập huấn nêu trên có kết quả tốt.',
      'restated-figure',
      ['06 lớp', '08 lớp'],
    ],
    [
      'a known set',
      '- Đã giải quyết 916 hồ sơ, đúng hạn 893 hồ sơ, quá hạn 23 hồ sơ.\nSố 32 hồ sơ quá hạn tập trung ở lâm nghiệp.',
      'restated-figure',
      ['23 hồ sơ', '32 hồ sơ'],
    ],
  ])('%s', (_, text, rule, quotes) => {
    const found = findingsOf(text);
    expect(found.map((one) => [one.rule, one.severity])).toEqual([[rule, 'warning']]);
    expect(found[0]!.evidence.map(({ quote }, at) => quote.startsWith(quotes[at]!))).toEqual([true, true]);
  });

  it.each([
    ['another row', `${fields}Lĩnh vực xây dựng tiếp nhận 820 hồ sơ.`],
    ['another column', `${fields}Lĩnh vực đất đai có 820 hồ sơ nộp trực tuyến.`],
    ['the row of another figure', `${fields}Lĩnh vực đất đai và hộ tịch giải quyết 779 hồ sơ.`],
    ['so far this year', `${fields}Lũy kế từ đầu năm, lĩnh vực đất đai tiếp nhận 820 hồ sơ.`],
    ['a plan', `${fields}Kế hoạch giao lĩnh vực đất đai tiếp nhận 820 hồ sơ.`],
    ['the year before', `${fields}Năm trước, lĩnh vực đất đai tiếp nhận 820 hồ sơ.`],
    ['about', `${fields}Lĩnh vực đất đai tiếp nhận hơn 820 hồ sơ.`],
    ['no slip', `${fields}Lĩnh vực đất đai tiếp nhận 911 hồ sơ.`],
    [
      'a part',
      '- Đã giải quyết 916 hồ sơ, đúng hạn 895 hồ sơ, quá hạn 21 hồ sơ.\nLĩnh vực đất đai có 12 hồ sơ quá hạn.',
    ],
    [
      'two confirmed figures',
      'Quý I tiếp nhận 132 hồ sơ, đúng hạn 130 hồ sơ, quá hạn 02 hồ sơ.\nQuý II tiếp nhận 123 hồ sơ, đúng hạn 122 hồ sơ, quá hạn 01 hồ sơ.',
    ],
    ['other objects', 'Tuyên truyền cho 1.243 lượt người về an toàn giao thông.\nKhám sức khỏe cho 3.412 lượt người.'],
    [
      'a target',
      '- Đã giải quyết 916 hồ sơ, đúng hạn 893 hồ sơ, quá hạn 23 hồ sơ.\nPhấn đấu giảm còn 32 hồ sơ quá hạn.',
    ],
  ])('is not %s', (_, text) => {
    expect(alarmsOf(text).filter((one) => /^(?:restated|text-table)/.test(one))).toEqual([]);
  });
});
