import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../support/analyse.ts';

/** Every figure of a text as "quote = amount unit kind". */
const read = (text: string) =>
  figuresOf(text).map(({ quote, value, unit, kind }) => `${quote} = ${value} ${unit ?? '?'} ${kind}`);

describe('percentages', () => {
  it.each([
    ['Đạt 98,59%.', ['98,59% = 98.59 % percent']],
    ['Đạt 98.59%.', ['98.59% = 98.59 % percent']],
    ['Đạt 18,1 %.', ['18,1 % = 18.1 % percent']],
    ['Đạt 0,125%.', ['0,125% = 0.125 % percent']],
    ['Đạt 12.345%.', ['12.345% = 12.345 % percent']],
    ['Đạt 5 phần trăm.', ['5 phần trăm = 5 % percent']],
    ['Từ 83% đến 100%.', ['83% = 83 % percent', '100% = 100 % percent']],
    ['Đạt 83 - 85%.', ['83 = 83 % percent', '85% = 85 % percent']],
    ['Tăng 2 điểm phần trăm.', ['2 điểm phần trăm = 2 điểm phần trăm percent']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('keeps the digits as printed: 99,50 is not 99,5', () => {
    expect(figuresOf('Đạt 99,50% và 99,5%.').map(({ decimals }) => decimals)).toEqual([2, 1]);
  });
});

describe('money', () => {
  it.each([
    ['Chi 38.747 tr.đ.', 'triệu đồng', 38_747_000_000],
    ['Chi 5,65 tỷ đồng.', 'tỷ đồng', 5_650_000_000],
    ['Chi 250.000 đồng.', 'đồng', 250_000],
    ['Chi 742 tỷ 318 triệu đồng.', 'đồng', 742_318_000_000],
    ['Chi 15 triệu 500 nghìn đồng.', 'đồng', 15_500_000],
    ['Chi 12,5 triệu.', 'triệu đồng', 12_500_000],
    ['Vay 3,5 triệu USD.', 'triệu USD', 3_500_000],
    ['Vay 120 nghìn USD.', 'nghìn USD', 120_000],
    ['Huy động 353,1 nghìn tỷ đồng.', 'nghìn tỷ đồng', 353_100_000_000_000],
  ])('%s', (text, unit, amount) => {
    const [only, ...others] = figuresOf(text);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ kind: 'money', unit, amount });
  });

  it('counts a compound whole, whatever separator percentages have', () => {
    const [first] = figuresOf('Chi 1.088 tỷ 473 triệu 419 nghìn đồng, tăng 5.6%.');
    expect(first).toMatchObject({ unit: 'đồng', amount: 1_088_473_419_000 });
  });

  it('keeps two amounts apart that are no compound', () => {
    expect(figuresOf('Chi 3 triệu đồng 5 tỷ đồng.').map(({ amount }) => amount)).toEqual([3e6, 5e9]);
    expect(figuresOf('Thu 12 tỷ đồng, chi 10 tỷ đồng.').map(({ amount }) => amount)).toEqual([12e9, 10e9]);
  });
});

describe('scores, fractions and ranks', () => {
  it.each([
    ['Đạt 93,5 điểm.', ['93,5 điểm = 93.5 điểm score']],
    ['Đạt 14,5/15,5 điểm.', ['14,5/15,5 điểm = 14.5 điểm score']],
    ['Đạt 14,5/15,5 điểm, tiêu chí sau 1,49/1,5.', ['14,5/15,5 điểm = 14.5 điểm score', '1,49/1,5 = 1.49 điểm score']],
    ['Có 17.019/17.525 hồ sơ.', ['17.019 = 17019 hồ sơ count', '17.525 hồ sơ = 17525 hồ sơ count']],
    ['Có 12/15 xã.', ['12 = 12 xã count', '15 xã = 15 xã count']],
    ['Xếp thứ 5.', ['5 = 5 ? rank']],
    ['Xếp ở vị trí thứ 02.', ['02 = 2 ? rank']],
    ['Đứng thứ 12/63.', ['12/63 = 12 ? rank']],
    ['Xếp hạng 7/12.', ['7/12 = 7 ? rank']],
    ['Tăng 3 bậc.', ['3 bậc = 3 bậc other']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('know their maximum', () => {
    expect(figuresOf('Đạt 14,5/15,5 điểm, đứng thứ 12/63.').map(({ maximum }) => maximum)).toEqual([15.5, 63]);
  });
});

describe('counts', () => {
  it.each([
    ['Có 10.503 hồ sơ.', ['10.503 hồ sơ = 10503 hồ sơ count']],
    ['Có 10,503 hồ sơ.', ['10,503 hồ sơ = 10503 hồ sơ count']],
    ['Có 2.267.900 hồ sơ.', ['2.267.900 hồ sơ = 2267900 hồ sơ count']],
    ['Có 08 xã.', ['08 xã = 8 xã count']],
    ['Có 11hồ sơ.', ['11hồ sơ = 11 hồ sơ count']],
    ['Các thủ tục,12 hồ sơ.', ['12 hồ sơ = 12 hồ sơ count']],
    ['Có 6,48 nghìn hồ sơ.', ['6,48 nghìn hồ sơ = 6.48 nghìn hồ sơ count']],
    ['Có 05 (năm) nhiệm vụ.', ['05 (năm) nhiệm vụ = 5 nhiệm vụ count']],
    ['Giải quyết 98 hồ sơ–đạt 98%.', ['98 hồ sơ = 98 hồ sơ count', '98% = 98 % percent']],
    ['Có 15 HS.', ['15 HS = 15 hồ sơ count']],
    ['Có 12 guồng nước.', ['12 guồng nước = 12 guồng nước count']],
    ['Trong 05 ngày làm việc.', ['05 ngày làm việc = 5 ngày làm việc other']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('show the scale of their unit', () => {
    expect(figuresOf('Có 6,48 nghìn hồ sơ.')[0]).toMatchObject({ scale: 1000, amount: 6480, dossier: true });
  });
});

describe('numbers in words', () => {
  it.each([
    ['Có hai hình thức.', ['hai hình thức = 2 hình thức count']],
    ['Đề ra năm nhiệm vụ.', ['năm nhiệm vụ = 5 nhiệm vụ count']],
    ['Có mười hai đơn vị.', ['mười hai đơn vị = 12 đơn vị count']],
    ['Có hai mươi sáu hồ sơ.', ['hai mươi sáu hồ sơ = 26 hồ sơ count']],
    ['Có ba mươi mốt xã.', ['ba mươi mốt xã = 31 xã count']],
    ['Có bốn mươi cuộc.', ['bốn mươi cuộc = 40 cuộc count']],
    ['Số vụ gấp đôi.', ['gấp đôi = 2 lần other']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('approximate figures', () => {
  it.each(['Hơn 500 hồ sơ.', 'Có gần 500 hồ sơ.', 'Có khoảng 500 hồ sơ.', 'Có trên 500 hồ sơ.', 'Ước 500 hồ sơ.'])(
    '%s',
    (text) => expect(figuresOf(text)[0]!.approximate).toBe(true),
  );
  it.each(['Có 500 hồ sơ.', 'Trên địa bàn có 500 hồ sơ.', 'Gần đây có 500 hồ sơ.'])('but not: %s', (text) =>
    expect(figuresOf(text)[0]!.approximate).toBe(false),
  );
});

describe('figures of small words', () => {
  it.each([
    ['Hồ sơ trễ chiếm hơn một nửa.', ['một nửa = 0.5 ? ratio']],
    ['Số chuyến gấp rưỡi năm trước.', ['gấp rưỡi = 1.5 lần other']],
    ['Chỉ một xã chưa đạt.', ['một xã = 1 xã count']],
    ['Một số xã chưa đạt, một xã xin lùi.', []],
    [
      'Bổ nhiệm mười hai hiệu trưởng, trong đó bốn là nữ.',
      ['mười hai hiệu trưởng = 12 hiệu trưởng count', 'bốn = 4 hiệu trưởng count'],
    ],
    ['Hộp thư: 731/780 đang dùng.', ['731 = 731 hộp thư count', '780 = 780 hộp thư count']],
    ['Quy hoạch tỷ lệ 1/500 đã duyệt.', []],
    ['Xếp 07/19 sở, ngành.', ['07/19 = 7 ? rank']],
    [
      'Đứng thứ 03/11, tăng 02 bậc so với năm 2019 (05/11).',
      ['03/11 = 3 ? rank', '02 bậc = 2 bậc other', '05/11 = 5 ? rank'],
    ],
    [
      'Có 40 bài: Lịch sử 25, Địa lí 12, Toán 03.',
      ['40 bài = 40 bài count', '25 = 25 bài count', '12 = 12 bài count', '03 = 3 bài count'],
    ],
    ['Gồm 2 nơi: thôn Hòa Bình 1, Hòa Bình 2.', ['2 nơi = 2 nơi count']],
    ['Có 587 đơn vị, trong đó có 431 thuộc giáo dục.', ['587 đơn vị = 587 đơn vị count', '431 = 431 đơn vị count']],
    ['Đúng 14 vụ, sai 79, đúng một phần 28.', ['14 vụ = 14 vụ count', '79 = 79 vụ count', '28 = 28 vụ count']],
    ['Chi dự phòng 43,6 tỷ đồng, chi khác ở phòng 12.', ['43,6 tỷ đồng = 43.6 tỷ đồng money']],
    ['Thực hiện "4 xin, 4 luôn".', ['4 xin = 4 ? other', '4 luôn = 4 ? other']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
