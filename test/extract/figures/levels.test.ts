import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../support/analyse.ts';

const levels = (text: string) => figuresOf(text).map(({ level }) => level);

describe('the level of a figure', () => {
  it.each([
    [
      'is that of the counted thing',
      'Kiểm tra 06 xã, 02 huyện, 03 công chức cấp xã, 05 cán bộ xã.',
      ['xã', 'huyện', 'xã', 'xã'],
    ],
    ['is that of communes in percent', 'Có 100% xã, thị trấn đạt chuẩn.', ['xã']],
    [
      'is that of the body that acts',
      'Trong quý, UBND huyện ban hành 03 kế hoạch, sửa 02 quy chế.',
      ['huyện', 'huyện'],
    ],
    ['changes with the body', 'HĐND huyện ban hành 02 nghị quyết, UBND xã 06 quyết định.', ['huyện', 'xã']],
    ['is that of the body it belongs to', 'Rà soát 18 văn bản do HĐND, UBND huyện ban hành.', ['huyện']],
    ['is that of whom it is under', 'Có 25 cá nhân là lãnh đạo phòng, ban, đơn vị trực thuộc UBND huyện.', ['huyện']],
    [
      'goes over to what was found in it',
      'Kiểm tra 40 văn bản của cấp xã, phát hiện 04 văn bản sai (10%).',
      ['xã', 'xã', 'xã'],
    ],
    ['goes on with an elided subject', 'Các sở tiến hành 40 cuộc. Qua đó xử phạt 05 tỷ đồng.', ['tỉnh', 'tỉnh']],
    ['is that of a named unit', 'Xã Tân Lập dẫn đầu với 127 hồ sơ.', ['xã']],
  ])('%s', (_, text, expected) => expect(levels(text)).toEqual(expected));

  it.each([
    ['the whole is named', 'Cấp huyện nộp đủ. Toàn huyện tiếp nhận 120 hồ sơ, cả tỉnh 900 hồ sơ.', [null, null]],
    ['two levels are named in one breath', 'Trang bị cho 100% công chức từ cấp huyện đến xã.', [null]],
    [
      'the body only cites',
      'Theo Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND tỉnh, đã bãi bỏ 05 thủ tục.',
      [null],
    ],
    ['the body only assigns', 'Thu 27 tỷ đồng, bằng 52% dự toán UBND tỉnh giao.', [null, null]],
    ['the body is asked', 'Kiến nghị UBND tỉnh giao thêm 02 biên chế.', [null]],
    [
      'the level is that of the count before',
      'Bổ nhiệm 06 công chức cấp xã, cho thôi việc 03 viên chức.',
      ['xã', null],
    ],
    ['a cooperative is counted', 'Thành lập 02 hợp tác xã, 05 tổ dân phố.', [null, null]],
    ['a rank is among districts', 'Xếp thứ 03/11 huyện, thị xã.', [null]],
    ['nothing is named', 'Tiếp nhận 120 hồ sơ, in 30 tờ rơi.', [null, null]],
  ])('is null where %s', (_, text, expected) => expect(levels(text)).toEqual(expected));
});

describe('a heading', () => {
  it('says the level of all below it, until the next one of its rank', () => {
    const text = [
      'a) Tại Bộ phận Một cửa huyện:',
      'Tiếp nhận 60 hồ sơ.',
      '- Trả 30 hồ sơ.',
      'b) Tại các xã:',
      'Tiếp nhận 90 hồ sơ.',
      'c) Đánh giá:',
      'Có 12 ý kiến.',
    ].join('\n');
    expect(levels(text)).toEqual(['huyện', 'huyện', 'xã', null]);
  });

  it('ends with its chapter, numbered or not', () => {
    expect(levels('2) Thu của cấp huyện\nThu 20 tỷ đồng.\nIII - CHI NGÂN SÁCH\nChi 30 tỷ đồng.')).toEqual([
      'huyện',
      null,
    ]);
  });

  it('is not the sentence that opens the report', () => {
    expect(levels('UBND huyện báo cáo kết quả như sau:\nI. KẾT QUẢ\n- Tiếp nhận 60 hồ sơ.')).toEqual([null]);
  });
});

describe('the level of a table cell', () => {
  it('is that of its row, or of the lettered row above', () => {
    const table = [
      '| TT | Lĩnh vực | Tổng số |',
      '| A | Cấp tỉnh | 90 |',
      '| 1 | Đất đai | 60 |',
      '| 2 | Y tế | 30 |',
      '| B | Cấp xã | 40 |',
      '| 1 | Hộ tịch | 40 |',
      '| | Tổng cộng | 130 |',
    ].join('\n');
    expect(levels(table)).toEqual(['tỉnh', 'tỉnh', 'tỉnh', 'xã', 'xã', null]);
  });

  it('is that of its column, none where the column is of the whole', () => {
    expect(levels('| Nội dung | Cấp huyện | Cấp xã | Toàn huyện |\n| Tiếp nhận | 20 | 30 | 50 |')).toEqual([
      'huyện',
      'xã',
      null,
    ]);
  });

  it('is that of the units in its rows', () => {
    expect(levels('| TT | Xã, thị trấn | Tiếp nhận |\n| 1 | Vang Hạ | 20 |\n| 2 | Khe Lau | 30 |')).toEqual([
      'xã',
      'xã',
    ]);
  });

  it('is that of the caption', () => {
    const table =
      'GIẢI NGÂN VỐN DO CẤP HUYỆN QUẢN LÝ\nĐơn vị tính: triệu đồng\n| Đơn vị | Kế hoạch |\n| Hạ Lũy | 96.480 |';
    expect(levels(table)).toEqual(['huyện']);
  });
});
