import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../support/analyse.ts';

const measures = (text: string) => figuresOf(text).map(({ measure }) => measure);

describe('dossiers are named by the vocabulary', () => {
  it.each([
    [
      'Tiếp nhận 120 hồ sơ: kỳ trước chuyển qua 20 hồ sơ, mới tiếp nhận 100 hồ sơ (qua mạng 70 hồ sơ, trực tiếp 30 hồ sơ).',
      ['tiếp nhận', 'kỳ trước chuyển sang', 'tiếp nhận mới', 'tiếp nhận trực tuyến', 'tiếp nhận trực tiếp'],
    ],
    [
      'Giải quyết 110 hồ sơ, trong đó trễ hạn 02 hồ sơ, chiếm tỷ lệ 1,8%.',
      ['giải quyết', 'giải quyết quá hạn', 'tỷ lệ giải quyết quá hạn'],
    ],
    [
      'Tỷ lệ hồ sơ trễ hẹn là 1,8%, giảm 0,4% so với cùng kỳ.',
      ['tỷ lệ giải quyết quá hạn', 'mức giảm tỷ lệ giải quyết quá hạn'],
    ],
    ['Tỷ lệ quá hạn trên tổng số hồ sơ đã giải quyết là 0,3%.', ['tỷ lệ giải quyết quá hạn']],
    ['Đúng hạn 90 hồ sơ, bằng 98% tổng số hồ sơ đã giải quyết.', ['giải quyết đúng hạn', 'tỷ lệ giải quyết đúng hạn']],
    ['Phấn đấu tỷ lệ hồ sơ trực tuyến đạt 80%.', ['mục tiêu tỷ lệ tiếp nhận trực tuyến']],
    ['Lũy kế từ đầu năm tiếp nhận 900 hồ sơ.', ['tiếp nhận lũy kế']],
    ['Tiếp nhận 50 hồ sơ (cùng kỳ 40 hồ sơ).', ['tiếp nhận', 'tiếp nhận cùng kỳ']],
    [
      'Lĩnh vực đất đai: tiếp nhận 40 hồ sơ, quá hạn 03 hồ sơ.',
      ['tiếp nhận (đất đai)', 'giải quyết quá hạn (đất đai)'],
    ],
    ['Cấp huyện giải quyết 40 hồ sơ, cấp xã giải quyết 60 hồ sơ.', ['giải quyết', 'giải quyết']],
  ])('%s', (text, expected) => expect(measures(text)).toEqual(expected));

  it('in a list as in a table, with the row in brackets', () => {
    const list = 'Tiếp nhận 60 hồ sơ:\n- Đất đai: 40 hồ sơ\n- Hộ tịch: 20 hồ sơ';
    const table =
      '| TT | Lĩnh vực | Tiếp nhận |\n|---|---|---|\n| 1 | Đất đai | 40 |\n| 2 | Hộ tịch | 20 |\n| | Tổng cộng | 60 |';
    expect(measures(list)).toEqual(['tiếp nhận', 'tiếp nhận (đất đai)', 'tiếp nhận (hộ tịch)']);
    expect(measures(table)).toEqual(['tiếp nhận (đất đai)', 'tiếp nhận (hộ tịch)', 'tiếp nhận']);
  });
});

describe('other things are named thing first, then what is done to them', () => {
  it.each([
    [
      'Trong quý II năm 2024, UBND huyện đã ban hành 12 kế hoạch và công bố 07 quyết định.',
      ['kế hoạch được ban hành', 'quyết định được công bố'],
    ],
    ['Bổ nhiệm 05 công chức, 03 viên chức.', ['công chức được bổ nhiệm', 'viên chức được bổ nhiệm']],
    ['Nghỉ hưu 02 người; không hoàn thành nhiệm vụ 01 người.', ['người nghỉ hưu', 'người không hoàn thành nhiệm vụ']],
    ['Kiểm tra đột xuất tại 04 xã.', ['xã được kiểm tra đột xuất']],
    ['Trung tâm có 06 quầy.', ['quầy']],
    ['100% cơ quan, đơn vị ban hành quy chế.', ['tỷ lệ cơ quan, đơn vị ban hành quy chế']],
    [
      'Số văn bản đi là 400 văn bản; tỷ lệ văn bản đi được ký số đạt 98%.',
      ['văn bản đi', 'tỷ lệ văn bản đi được ký số'],
    ],
    [
      'Công khai 15 TTHC được thay thế và 02 TTHC ban hành mới.',
      ['thủ tục hành chính được thay thế', 'thủ tục hành chính ban hành mới'],
    ],
    ['Có 30 phiếu (hài lòng 28, không hài lòng 02).', ['phiếu', 'phiếu hài lòng', 'phiếu không hài lòng']],
    [
      'Thu ngân sách 36 tỷ đồng, đạt 90% dự toán (40 tỷ đồng), tăng 20% so với cùng kỳ (30 tỷ đồng).',
      [
        'thu ngân sách',
        'thu ngân sách so với dự toán',
        'dự toán thu ngân sách',
        'mức tăng thu ngân sách',
        'thu ngân sách cùng kỳ',
      ],
    ],
  ])('%s', (text, expected) => expect(measures(text)).toEqual(expected));

  it('holds neither numbers nor dates, and ends with no dangling word', () => {
    const text =
      'Đến ngày 14/6/2024, phòng Tư pháp rà soát 18 văn bản theo Kế hoạch số 12/KH-UBND ngày 05/01/2024 và kiến nghị 03 văn bản.';
    for (const measure of measures(text)) expect(measure).not.toMatch(/\d|(?:và|theo|là|đạt)$/u);
  });
});

describe('the status that a figure shows', () => {
  it('is that of dossiers that come in, whatever words tell the channel', () => {
    const status = (text: string) => figuresOf(text).map((figure) => figure.status);
    expect(status('Trực tuyến 30 hồ sơ.')).toEqual(['tiếp nhận']);
    expect(status('Thanh toán trực tuyến 30 giao dịch.')).toEqual([null]);
  });
});
