import { describe, expect, it } from 'vitest';
import { described } from './described.ts';

describe('sums', () => {
  it.each([
    ['brackets', 'Xã tiếp nhận 90 hồ sơ (trực tuyến 60 hồ sơ, trực tiếp 30 hồ sơ).'],
    ['trong đó', 'Xã tiếp nhận 90 hồ sơ, trong đó trực tuyến 60 hồ sơ, trực tiếp 30 hồ sơ.'],
    ['trong đó in brackets', 'Xã tiếp nhận 90 hồ sơ (trong đó: trực tuyến 60 hồ sơ; trực tiếp 30 hồ sơ).'],
    ['gồm', 'Xã tiếp nhận 90 hồ sơ, gồm trực tuyến 60 hồ sơ và trực tiếp 30 hồ sơ.'],
    ['bao gồm with a colon', 'Xã tiếp nhận 90 hồ sơ, bao gồm: trực tuyến 60 hồ sơ; trực tiếp 30 hồ sơ.'],
    ['chia ra', 'Xã tiếp nhận 90 hồ sơ, chia ra: trực tuyến 60 hồ sơ, trực tiếp 30 hồ sơ.'],
    ['a colon', 'Xã tiếp nhận 90 hồ sơ: trực tuyến 60 hồ sơ, trực tiếp 30 hồ sơ.'],
    ['a sentence of its own', 'Xã tiếp nhận 90 hồ sơ. Trong đó, trực tuyến 60 hồ sơ, trực tiếp 30 hồ sơ.'],
    ['a list', 'Xã tiếp nhận 90 hồ sơ, cụ thể:\n- Trực tuyến: 60 hồ sơ.\n- Trực tiếp: 30 hồ sơ.'],
    ['a list without a cue', 'Xã tiếp nhận 90 hồ sơ:\n+ Trực tuyến: 60 hồ sơ.\n+ Trực tiếp: 30 hồ sơ.'],
    ['numbered items', 'Xã tiếp nhận 90 hồ sơ, gồm:\na) Trực tuyến: 60 hồ sơ.\nb) Trực tiếp: 30 hồ sơ.'],
    ['no cue at all', 'Có 90 hồ sơ được xem xét, kết quả 60 hồ sơ đồng ý, còn 30 hồ sơ đề nghị bổ sung.'],
  ])('%s', (_, text) => {
    expect(described(text)).toEqual(['sum 90 hồ sơ = 60 hồ sơ + 30 hồ sơ: holds']);
  });

  it('nest in brackets and in lists', () => {
    const inner = 'sum 60 hồ sơ = 40 hồ sơ + 20 hồ sơ: holds';
    const outer = 'sum 90 hồ sơ = 60 hồ sơ + 30 hồ sơ: holds';
    const list =
      'Tiếp nhận 90 hồ sơ, gồm:\n- Trực tuyến: 60 hồ sơ, trong đó:\n+ Đất đai: 40 hồ sơ.\n+ Hộ tịch: 20 hồ sơ.\n- Trực tiếp: 30 hồ sơ.';
    const line =
      'Tiếp nhận 90 hồ sơ, gồm: trực tuyến 60 hồ sơ (đất đai 40 hồ sơ, hộ tịch 20 hồ sơ), trực tiếp 30 hồ sơ.';
    expect(new Set(described(list))).toEqual(new Set([outer, inner]));
    expect(new Set(described(line))).toEqual(new Set([outer, inner]));
  });

  it('leave the parts of a selection below its total', () => {
    expect(described('Tiếp nhận 90 hồ sơ, trong đó đất đai 40 hồ sơ, hộ tịch 30 hồ sơ.')).toEqual([
      'partOf 90 hồ sơ = 40 hồ sơ: holds',
      'partOf 90 hồ sơ = 30 hồ sơ: holds',
    ]);
  });

  it('balance what remains, whatever is counted', () => {
    expect(described('Thụ lý 620 vụ, đã giải quyết 520 vụ, đạt 83,9%; còn lại 100 vụ.')).toContain(
      'balance 620 vụ = 520 vụ + 100 vụ: holds',
    );
  });

  it('find the criteria whose maxima make up that of the score', () => {
    const text =
      'Sở đạt 86,5/100 điểm, xếp thứ 07/19. Kết quả:\n- Chỉ đạo 26,5/30 điểm; thể chế 18/20 điểm;\n- thủ tục 42/50 điểm.';
    expect(described(text)).toContain('sum 86,5/100 điểm = 26,5/30 điểm + 18/20 điểm + 42/50 điểm: holds');
  });

  it('of two partitions of one total both hold', () => {
    const text =
      'Giải quyết 90 hồ sơ, trong đó: trực tuyến 60 hồ sơ, trực tiếp 30 hồ sơ; đúng hạn 88 hồ sơ, quá hạn 02 hồ sơ.';
    expect(new Set(described(text))).toEqual(
      new Set(['sum 90 hồ sơ = 60 hồ sơ + 30 hồ sơ: holds', 'sum 90 hồ sơ = 88 hồ sơ + 02 hồ sơ: holds']),
    );
  });

  it('of scaled amounts hold within their last digits', () => {
    // 7,14 + 5,19 = 12,33, between 12,25 and 12,35
    expect(described('Chi 12,3 tỷ đồng, gồm: đầu tư 7,14 tỷ đồng; sự nghiệp 5,19 tỷ đồng.')).toEqual([
      'sum 12,3 tỷ đồng = 7,14 tỷ đồng + 5,19 tỷ đồng: holds',
    ]);
    // 7,14 + 5,25 = 12,39, at least 12,38 where at most 12,35 may stand
    expect(described('Chi 12,3 tỷ đồng, gồm: đầu tư 7,14 tỷ đồng; sự nghiệp 5,25 tỷ đồng.')).toEqual([
      'sum 12,3 tỷ đồng = 7,14 tỷ đồng + 5,25 tỷ đồng: fails, 12390000000',
    ]);
  });

  it('over different scales are one amount', () => {
    expect(described('Chi 1,2 tỷ đồng, gồm: đầu tư 700 triệu đồng; sự nghiệp 500 triệu đồng.')).toEqual([
      'sum 1,2 tỷ đồng = 700 triệu đồng + 500 triệu đồng: holds',
    ]);
  });
});

describe('closed vocabularies fail by one', () => {
  it.each([
    ['levels', 'Tiếp nhận 90 hồ sơ (cấp huyện 60 hồ sơ, cấp xã 31 hồ sơ).'],
    ['on time and overdue', 'Giải quyết 90 hồ sơ, trong đó đúng hạn 60 hồ sơ, quá hạn 31 hồ sơ.'],
    ['joined words', 'Giải quyết 90 hồ sơ (trước hạn và đúng hạn 60 hồ sơ, quá hạn 31 hồ sơ).'],
    ['origin', 'Tiếp nhận 90 hồ sơ (kỳ trước chuyển sang 60 hồ sơ, tiếp nhận mới 31 hồ sơ).'],
    ['in process', 'Đang giải quyết 90 hồ sơ (trong hạn 60 hồ sơ, quá hạn 31 hồ sơ).'],
    ['statuses without a cue', 'Đã giải quyết 90 hồ sơ, đúng hạn 60 hồ sơ, quá hạn 31 hồ sơ.'],
  ])('%s', (_, text) => {
    expect(described(text)).toContain('sum 90 hồ sơ = 60 hồ sơ + 31 hồ sơ: fails, 91');
  });
});

it('parts that overlap are parts, and add up to nothing', () => {
  expect(described('Có 90 công chức, trong đó nữ 60 công chức, đảng viên 70 công chức.')).toEqual([
    'partOf 90 công chức = 60 công chức: holds',
    'partOf 90 công chức = 70 công chức: holds',
  ]);
});

describe('no relation is made of', () => {
  it.each([
    ['agencies side by side', 'Công an tỉnh (59 hồ sơ), Sở Xây dựng (15 hồ sơ), Sở Nội vụ (12 hồ sơ).'],
    ['an approximate total', 'Có khoảng 90 hồ sơ, gồm trực tuyến 60 hồ sơ và trực tiếp 31 hồ sơ.'],
    ['a difference', 'Tiếp nhận 90 hồ sơ (tăng 12 hồ sơ, thấp hơn 30 hồ sơ so với kế hoạch).'],
    ['a mean', 'Tiếp nhận 90 hồ sơ (mỗi xã 30 hồ sơ).'],
    ['other things', 'Tổ chức 12 cuộc họp, trong đó 250 người dự.'],
    ['numbers of different clauses', 'Ban hành 12 văn bản; kiểm tra 05 xã; tiếp nhận 08 hồ sơ.'],
  ])('%s', (_, text) => {
    expect(described(text)).toEqual([]);
  });
});
