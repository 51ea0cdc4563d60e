import { describe, expect, it } from 'vitest';
import { described } from './described.ts';

describe('ratios', () => {
  it.each([
    ['base before it', 'Tiếp nhận 640 hồ sơ, giải quyết 630 hồ sơ, đạt 98,44%.', '98,44% = 630 hồ sơ / 640 hồ sơ'],
    ['percentage first', 'Tỷ lệ đúng hạn 98,59% (630/639 hồ sơ).', '98,59% = 630 / 639 hồ sơ'],
    [
      'base in the sentence before',
      'Giải quyết 639 hồ sơ. Đúng hạn 630 hồ sơ, đạt 98,59%.',
      '98,59% = 630 hồ sơ / 639 hồ sơ',
    ],
    ['whole of its breakdown', 'Có 40 công chức: nữ 10 công chức (25%).', '25% = 10 công chức / 40 công chức'],
    ['money', 'Dự toán 2,5 tỷ đồng; đã chi 1,35 tỷ đồng, đạt 54%.', '54% = 1,35 tỷ đồng / 2,5 tỷ đồng'],
  ])('%s', (_, text, expected) => {
    expect(described(text)).toContain(`ratio ${expected}: holds`);
  });

  it('are exact to half a unit of the last printed digit', () => {
    // 630 of 639 = 98,5915…%
    const text = (share: string) => `Giải quyết 639 hồ sơ (trong đó đúng hạn 630 hồ sơ, đạt tỷ lệ ${share}%).`;
    for (const share of ['98,59', '98,6', '99', '98,592']) expect(described(text(share)).join()).toMatch(/% = .*holds/);
    for (const share of ['98,58', '98,60', '98,5', '98', '98,591'])
      expect(described(text(share)).join()).toMatch(/% = .*fails/);
  });

  it.each([
    ['base not in scope', 'Giải quyết đúng hạn 630 hồ sơ, đạt tỷ lệ 97,59%.'],
    ['against a plan', 'Thu 520 triệu đồng, đạt 83% kế hoạch.'],
    ['against another period', 'Tiếp nhận 520 hồ sơ, bằng 112% so với cùng kỳ.'],
    ['a rise', 'Tiếp nhận 520 hồ sơ, tăng 12% so với cùng kỳ.'],
    ['percentages alone', 'Tỷ lệ đúng hạn 98,7%, quá hạn 1,3%.'],
  ])('none: %s', (_, text) => {
    expect(described(text)).toEqual([]);
  });
});

describe('balances', () => {
  it('account for what was received', () => {
    expect(
      described(
        'Tiếp nhận 540 hồ sơ, đã giải quyết 500 hồ sơ, đang giải quyết 32 hồ sơ, chờ bổ sung 05 hồ sơ, trả lại 03 hồ sơ.',
      ),
    ).toEqual(['balance 540 hồ sơ = 500 hồ sơ + 32 hồ sơ + 05 hồ sơ + 03 hồ sơ: holds']);
    expect(described('Tiếp nhận 540 hồ sơ, đã giải quyết 500 hồ sơ, đang giải quyết 32 hồ sơ.')).toEqual([
      'balance 540 hồ sơ = 500 hồ sơ + 32 hồ sơ: fails, 532',
    ]);
  });

  it('need every outcome that no report leaves out', () => {
    expect(described('Tiếp nhận 540 hồ sơ, đã giải quyết 500 hồ sơ.')).toEqual(['partOf 540 hồ sơ = 500 hồ sơ: holds']);
  });
});

describe('scores', () => {
  const list = (total: string) =>
    `Tổng điểm đạt ${total}, gồm:\n- Thể chế: 18/20 điểm\n- Bộ máy: 17,5/20 điểm\n- Tài chính: 16/20 điểm`;

  it('add up, and so do their maxima', () => {
    const sum = 'sum 51,5/60 điểm = 18/20 điểm + 17,5/20 điểm + 16/20 điểm: holds';
    expect(described(list('51,5/60 điểm'))).toEqual([sum, sum]);
  });

  it('fail by a tenth', () => {
    expect(described(list('51,6/60 điểm'))[0]).toBe(
      'sum 51,6/60 điểm = 18/20 điểm + 17,5/20 điểm + 16/20 điểm: fails, 51.5',
    );
  });

  it('agree with their deduction', () => {
    expect(described('Tiêu chí đạt 8,5/10 điểm, bị trừ 1,5 điểm.')).toEqual([
      'difference 8,5/10 điểm = 1,5 điểm: holds',
    ]);
    expect(described('Tiêu chí đạt 8,5/10 điểm, bị trừ 1 điểm.')).toEqual([
      'difference 8,5/10 điểm = 1 điểm: fails, 1.5',
    ]);
  });

  it('find the criterion of a deduction by its heading', () => {
    const text = (points: string) =>
      `1. Kết quả\n- Cải cách thể chế: 6,5/8 điểm\n- Tài chính công: 7/8 điểm\n2. Hạn chế\na. Cải cách thể chế\n- Chậm (trừ ${points} điểm)`;
    expect(described(text('1,5'))).toEqual(['difference 6,5/8 điểm = 1,5 điểm: holds']);
    expect(described(text('1'))).toEqual(['difference 6,5/8 điểm = 1 điểm: fails, 1.5']);
  });
});

describe('changes', () => {
  it.each([
    [
      'Tiếp nhận 1.250 hồ sơ, tăng 25% so với cùng kỳ năm trước (1.000 hồ sơ).',
      'change 25% = 1.250 hồ sơ / 1.000 hồ sơ: holds',
    ],
    [
      'Tiếp nhận 750 hồ sơ, giảm 25% so với cùng kỳ năm trước (1.000 hồ sơ).',
      'change 25% = 750 hồ sơ / 1.000 hồ sơ: holds',
    ],
    [
      'Tiếp nhận 1.250 hồ sơ, tăng 35% so với cùng kỳ năm trước (1.000 hồ sơ).',
      'change 35% = 1.250 hồ sơ / 1.000 hồ sơ: fails, 25',
    ],
    [
      'Tiếp nhận 1.250 hồ sơ, tăng 250 hồ sơ so với cùng kỳ năm trước (1.000 hồ sơ).',
      'difference 1.250 hồ sơ = 1.000 hồ sơ + 250 hồ sơ: holds',
    ],
    [
      'Tiếp nhận 750 hồ sơ, giảm 200 hồ sơ so với năm trước (1.000 hồ sơ).',
      'difference 1.000 hồ sơ = 750 hồ sơ + 200 hồ sơ: fails, 250',
    ],
  ])('%s', (text, expected) => {
    expect(described(text)).toContain(expected);
  });

  it('of a figure that is not printed give nothing', () => {
    expect(described('Tiếp nhận 1.250 hồ sơ, tăng 35% so với cùng kỳ năm trước.')).toEqual([]);
  });
});

describe('lists', () => {
  it.each([
    ['Đề ra 03 nhiệm vụ: rà soát thủ tục; niêm yết công khai; tập huấn nghiệp vụ.', 'list 03 nhiệm vụ = 3: holds'],
    ['Đề ra 04 nhiệm vụ: rà soát thủ tục; niêm yết công khai; tập huấn nghiệp vụ.', 'list 04 nhiệm vụ = 3: fails, 3'],
    ['Có 03 nhiệm vụ sau:\n- Rà soát.\n- Niêm yết.\n- Tập huấn.', 'list 03 nhiệm vụ = 3: holds'],
    ['Có 02 nhiệm vụ sau:\n- Rà soát.\n- Niêm yết.\n- Tập huấn.', 'list 02 nhiệm vụ = 3: fails, 3'],
    ['Xã có 03 ấp: An, Bình và Hòa.', 'list 03 ấp = 3: holds'],
  ])('%s', (text, expected) => {
    expect(described(text)).toEqual([expected]);
  });

  it.each([
    ['examples', 'Ban hành 12 văn bản, tiêu biểu như: kế hoạch tuyên truyền; kế hoạch kiểm tra; công văn đôn đốc.'],
    ['commas inside names', 'Làm việc với 02 đơn vị: Phòng Văn hóa, Thông tin và Thể thao, Phòng Tư pháp, Trạm Y tế.'],
  ])('none: %s', (_, text) => {
    expect(described(text)).toEqual([]);
  });
});
