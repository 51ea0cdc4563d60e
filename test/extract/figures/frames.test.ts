import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../support/analyse.ts';

type Slot = 'status' | 'level' | 'channel' | 'unit' | 'dossier';
const slots = (text: string, slot: Slot) => figuresOf(text).map((figure) => figure[slot]);

describe('units that are left out', () => {
  it.each([
    ['Tiếp nhận 40 hồ sơ (trực tuyến 30, trực tiếp 10).', ['hồ sơ', 'hồ sơ', 'hồ sơ']],
    ['Có 36 văn bản: kế hoạch 12, công văn 15, thông báo 9.', ['văn bản', 'văn bản', 'văn bản', 'văn bản']],
    ['Tiếp nhận 2.270.000 hồ sơ, đúng hạn 2.266.703, quá hạn 1.197.', ['hồ sơ', 'hồ sơ', 'hồ sơ']],
    ['Tổng biên chế: 69.', ['biên chế']],
    ['Đúng hạn 2.266.703, quá hạn 1.197.', [null, null]],
    ['Chi bộ có 32 đảng viên (chính thức 30, dự bị 02).', ['đảng viên', 'đảng viên', 'đảng viên']],
  ])('%s', (text, expected) => expect(slots(text, 'unit')).toEqual(expected));

  it('come from the line that introduces a list', () => {
    const list = 'Tiếp nhận 36 hồ sơ:\n- Đất đai: 20\n- Xây dựng: 16';
    expect(slots(list, 'unit')).toEqual(['hồ sơ', 'hồ sơ', 'hồ sơ']);
  });
});

describe('status', () => {
  it.each([
    ['Xã tiếp nhận 120 hồ sơ.', ['tiếp nhận']],
    ['Giải quyết đúng hạn 118 hồ sơ, quá hạn 02 hồ sơ.', ['đúng hạn', 'quá hạn']],
    ['Có 118 hồ sơ đúng hạn và 02 hồ sơ quá hạn.', ['đúng hạn', 'quá hạn']],
    ['Kỳ trước chuyển sang 20 hồ sơ, tiếp nhận mới 100 hồ sơ.', ['kỳ trước chuyển sang', 'tiếp nhận mới']],
    [
      'Đang giải quyết 75 hồ sơ (trong hạn 70 hồ sơ, quá hạn 05 hồ sơ).',
      ['đang giải quyết', 'đang giải quyết trong hạn', 'đang giải quyết quá hạn'],
    ],
    ['Giải quyết 75 hồ sơ (đúng hạn 70 hồ sơ, quá hạn 05 hồ sơ).', ['đã giải quyết', 'đúng hạn', 'quá hạn']],
    ['Tỷ lệ hồ sơ đúng hạn 98,7%.', ['đúng hạn']],
    ['Đúng hạn 118 hồ sơ, đạt 98,3%.', ['đúng hạn', 'đúng hạn']],
    ['Trong số tiếp nhận có 12 hồ sơ từ kỳ trước chuyển sang.', ['kỳ trước chuyển sang']],
    ['Trong số hồ sơ đã giải quyết có 11 hồ sơ quá hạn.', ['quá hạn']],
    ['Trong số đã tiếp nhận 40 hồ sơ.', ['tiếp nhận']],
    ['Đã trả lại 12 hồ sơ.', ['trả lại']],
    ['Đã trả kết quả 12 hồ sơ.', ['đã giải quyết']],
    ['Xã có 12 ấp.', [null]],
  ])('%s', (text, expected) => expect(slots(text, 'status')).toEqual(expected));
});

describe('level', () => {
  it.each([
    ['Tiếp nhận 100 hồ sơ (cấp huyện 30 hồ sơ, cấp xã 70 hồ sơ).', [null, 'huyện', 'xã']],
    ['Tỷ lệ đúng hạn ở cấp huyện đạt 98,59%, cấp xã đạt 99,7%.', ['huyện', 'xã']],
    ['Cấp xã tiếp nhận 120 hồ sơ, giải quyết 118 hồ sơ.', ['xã', 'xã']],
    ['- Cấp tỉnh: 25 hồ sơ.', ['tỉnh']],
    ['Tiếp nhận 120 hồ sơ.', [null]],
  ])('%s', (text, expected) => expect(slots(text, 'level')).toEqual(expected));
});

describe('channel', () => {
  it.each([
    ['Trực tuyến 30 hồ sơ, trực tiếp 10 hồ sơ, qua bưu chính 05 hồ sơ.', ['trực tuyến', 'trực tiếp', 'bưu chính']],
    ['Có 120 hồ sơ trực tuyến, 30 hồ sơ trực tiếp.', ['trực tuyến', 'trực tiếp']],
    ['Có 120 hồ sơ.', [null]],
  ])('%s', (text, expected) => expect(slots(text, 'channel')).toEqual(expected));
});

describe('dossiers of procedures', () => {
  it.each([
    ['Tiếp nhận 15 hồ sơ.', [true]],
    ['Có 30 hồ sơ đất đai.', [true]],
    ['Nộp 12 hồ sơ dự thầu.', [false]],
    ['Có 05 hồ sơ khen thưởng.', [false]],
    ['Có 12 xã.', [false]],
    ['Đúng hạn 118 hồ sơ, đạt 98,3%.', [true, true]],
    ['Thu ngân sách đạt 98,3%.', [false]],
  ])('%s', (text, expected) => expect(slots(text, 'dossier')).toEqual(expected));
});

describe('tables', () => {
  const table = `| TT | Lĩnh vực | Tiếp nhận | Đúng hạn | Tỷ lệ (%) |
|---|---|---|---|---|
| 1 | Đất đai | 1.250 | 1.240 | 99,2 |
| 2 | Hộ tịch | 80 | 80 | 100 |`;

  it('take unit and status from the heads and leave the numbering out', () => {
    expect(figuresOf(table).map(({ quote, value, unit, status }) => [quote, value, unit, status])).toEqual([
      ['1.250', 1250, 'hồ sơ', 'tiếp nhận'],
      ['1.240', 1240, 'hồ sơ', 'đúng hạn'],
      ['99,2', 99.2, '%', null],
      ['80', 80, 'hồ sơ', 'tiếp nhận'],
      ['80', 80, 'hồ sơ', 'đúng hạn'],
      ['100', 100, '%', null],
    ]);
  });

  it('say where each figure stands', () => {
    expect(figuresOf(table)[4]!.table).toEqual({ index: 0, row: 2, column: 3 });
  });

  it('leave out a column of years', () => {
    const years = '| Năm | Số cuộc |\n|---|---|\n| 2021 | 12 |\n| 2022 | 15 |';
    expect(figuresOf(years).map(({ quote }) => quote)).toEqual(['12', '15']);
  });

  it('read money by the scale in the head', () => {
    const money = '| Đơn vị | Kinh phí (triệu đồng) |\n|---|---|\n| Xã An | 1.250,5 |\n| Xã Bình | 800 |';
    expect(figuresOf(money).map(({ amount }) => amount)).toEqual([1_250_500_000, 800_000_000]);
  });
});
