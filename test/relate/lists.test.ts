import { describe, expect, it } from 'vitest';
import { analyse } from '../support/analyse.ts';
import { described } from './described.ts';

describe('counts are confirmed by their list', () => {
  it.each([
    ['in a bracket', 'Sắp xếp 03 xã cũ (xã Đông An, xã Tây An và thị trấn Vàng).', 'list 03 xã = 3: holds'],
    ['of names in a bracket', 'Nhận từ ba phường cũ (Mỹ Lộc, Bến Chùa, Gò Sậy).', 'list ba phường = 3: holds'],
    [
      'of documents in a bracket',
      'Ban hành 02 văn bản (Kế hoạch số 12/KH-UBND ngày 10/01/2023 về A, B và C; Công văn số 45/UBND-NV).',
      'list 02 văn bản = 2: holds',
    ],
    [
      'of documents without numbers',
      'Ban hành 01 văn bản (Quyết định quy định chức năng, nhiệm vụ của Phòng Y tế).',
      'list 01 văn bản = 1: holds',
    ],
    [
      'of citations at once',
      'Có hai công văn số 19/UBND-KT ngày 12/5/2022 và số 24/UBND-KT ngày 17/6/2022.',
      'list hai công văn = 2: holds',
    ],
    ['of names at once', 'Tổ đi ra 03 hòn Hòn Nhạn, Hòn Trống, Hòn Mái; sau đó trở về.', 'list 03 hòn = 3: holds'],
    ['behind a verb', 'Còn ba xã chưa đạt là Bến Vàng, Lộc Bình, Tân Châu.', 'list ba xã = 3: holds'],
    [
      'of slogans',
      'Thực hiện "2 xin, 3 luôn": xin chào, xin lỗi; luôn cười, luôn nghe, luôn giúp.',
      'list 3 luôn = 3: holds',
    ],
    ['of ordinals below', 'Có 02 giải pháp:\nMột là, kiểm tra.\nHai là, khen thưởng.', 'list 02 giải pháp = 2: holds'],
    [
      'of table rows',
      'Hai xã có nhiều hồ sơ nhất:\n| TT | Xã | Số hồ sơ |\n|---|---|---|\n| 1 | An | 12 |\n| 2 | Bình | 11 |',
      'list Hai xã = 2: holds',
    ],
    [
      'elsewhere in the report',
      'Điểm theo các tiêu chí sau:\n- Thể chế: 8/10 điểm\n- Bộ máy: 7/10 điểm\n- Tài chính: 9/10 điểm\nTrong 3 tiêu chí, bộ máy thấp nhất.',
      'list 3 tiêu chí = 3: holds',
    ],
  ])('%s', (_, text, expected) => {
    expect(described(text)).toContain(expected);
  });

  it.each([
    ['values behind the colon', 'Có 03 trại vịt: 35.500 con; 11 trại cút: 33.000 con; 05 trại bò: 520 con.'],
    ['reasons in a bracket', 'Có 02 hồ sơ quá hạn (lý do khách quan, đã xin lỗi).'],
    ['figures in a bracket', 'Số vụ tăng ở hai cấp (năm 2016: 1.112 vụ; năm 2020: 1.318 vụ).'],
  ])('but not by %s', (_, text) => {
    expect(described(text).filter((one) => one.startsWith('list'))).toEqual([]);
  });
});

describe('a list that holds', () => {
  const strengthOf = (text: string) =>
    analyse(text).relations.find(({ relation }) => relation.kind === 'list')?.strength;

  it('is explicit where another count would be a mistake', () => {
    expect(strengthOf('Đề ra 03 nhiệm vụ: rà soát; tập huấn; kiểm tra.')).toBe('explicit');
    expect(strengthOf('Kiểm tra 02 đơn vị: Phòng Nội vụ, Phòng Tư pháp.')).toBe('explicit');
  });

  it('only fits where its items are open or their borders doubtful', () => {
    expect(strengthOf('Đề ra 03 nhiệm vụ: rà soát; tập huấn; kiểm tra, v.v.')).toBe('fit');
    expect(strengthOf('Đề ra 03 nhiệm vụ: rà soát, tập huấn và kiểm tra.')).toBe('fit');
  });
});
