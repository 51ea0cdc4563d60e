import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const report = (text: string) => read(text).identity.report;
const letterhead = (rest: string) =>
  `ỦY BAN NHÂN DÂN\nHUYỆN BÌNH TÂN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${rest}`;

describe('the letterhead', () => {
  it('gives number, symbol, place, date and issuer', () => {
    expect(
      report(letterhead('Số: 77 /BC-UBND\nBình Tân, ngày 7 tháng 8 năm 2023\nBÁO CÁO\nKết quả quý II năm 2023')),
    ).toMatchObject({
      type: 'Báo cáo',
      number: '77',
      symbol: 'BC-UBND',
      place: 'Bình Tân',
      date: '2023-08-07',
      issuer: 'UBND huyện Bình Tân',
    });
  });

  it('leaves open what is left open', () => {
    expect(
      report(letterhead('Số:      /BC-UBND\nBình Tân, ngày     tháng 8 năm 2023\nBÁO CÁO\nKết quả')),
    ).toMatchObject({
      number: null,
      symbol: 'BC-UBND',
      place: 'Bình Tân',
      date: null,
    });
  });

  it('may hold two columns on one line', () => {
    const text =
      'UBND HUYỆN BÌNH TÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 77/BC-UBND Bình Tân, ngày 7 tháng 8 năm 2023\nBÁO CÁO\nKết quả';
    expect(report(text)).toMatchObject({
      number: '77',
      place: 'Bình Tân',
      date: '2023-08-07',
      issuer: 'UBND huyện Bình Tân',
    });
  });

  it('names the body below its superior, and the province', () => {
    expect(report('UBND TỈNH HÀ NAM\nSỞ TƯ PHÁP\nSố: 5/BC-STP\nBÁO CÁO\nKết quả năm 2022')).toMatchObject({
      issuer: 'Sở Tư pháp',
      province: 'Hà Nam',
    });
    expect(report('ỦY BAN NHÂN DÂN TỈNH\nVĂN PHÒNG\nBÁO CÁO\nKết quả năm 2022').issuer).toBe('Văn phòng UBND tỉnh');
  });
});

describe('without a letterhead', () => {
  it('the first sentence names the issuer; the letterhead date its place', () => {
    expect(report('BÁO CÁO\nKết quả quý I năm 2022\nỦy ban nhân dân huyện Bình Tân báo cáo như sau:').issuer).toBe(
      'UBND huyện Bình Tân',
    );
    expect(
      report('Số 5/BC-UBND\nBình Tân, ngày 7 tháng 8 năm 2023\nBÁO CÁO\nKết quả\nUBND huyện báo cáo như sau:').issuer,
    ).toBe('UBND huyện Bình Tân');
  });

  it('a text that is no report states nothing', () => {
    expect(report('Tin tức\nUBND huyện Bình Tân báo cáo kết quả năm 2020.')).toMatchObject({
      type: null,
      issuer: null,
      period: null,
    });
  });

  it('the province is the one that all the text names', () => {
    expect(report('BÁO CÁO\nKết quả\nTheo Công văn số 1/SNV-CCHC của Sở Nội vụ tỉnh Hà Nam.').province).toBe('Hà Nam');
    expect(report('BÁO CÁO\nKết quả\nHọc tập tỉnh Hà Nam và tỉnh Ninh Bình.').province).toBeNull();
  });
});

describe('the title', () => {
  it('is joined from its lines and ends before the body', () => {
    const text =
      'BÁO CÁO\nKết quả thực hiện công tác\nCải cách hành chính quý III năm 2023\nThực hiện Kế hoạch số 1/KH-UBND, UBND huyện báo cáo như sau:';
    expect(report(text).title).toBe('Kết quả thực hiện công tác Cải cách hành chính quý III năm 2023');
  });
});

describe('the period', () => {
  const period = (title: string) => {
    const found = report(`BÁO CÁO\n${title}`).period;
    return found && [found.kind, found.label, found.start, found.end];
  };
  it.each([
    ['Kết quả tháng 2/2024', ['month', 'tháng 2/2024', '2024-02-01', '2024-02-29']],
    ['Kết quả Quý III năm 2020', ['quarter', 'Quý III năm 2020', '2020-07-01', '2020-09-30']],
    ['Kết quả quý IV/2021', ['quarter', 'quý IV/2021', '2021-10-01', '2021-12-31']],
    ['Kết quả 6 tháng đầu năm 2021', ['half', '6 tháng đầu năm 2021', '2021-01-01', '2021-06-30']],
    ['Kết quả 6 tháng cuối năm 2021', ['half', '6 tháng cuối năm 2021', '2021-07-01', '2021-12-31']],
    [
      'Kết quả 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2021',
      ['half', '6 tháng đầu năm 2021', '2021-01-01', '2021-06-30'],
    ],
    ['Kết quả quý III và phương hướng quý IV năm 2020', ['quarter', 'quý III năm 2020', '2020-07-01', '2020-09-30']],
    ['Kết quả 9 tháng năm 2022', ['nineMonths', '9 tháng năm 2022', '2022-01-01', '2022-09-30']],
    ['Kết quả năm 2018; nhiệm vụ năm 2019', ['year', 'năm 2018', '2018-01-01', '2018-12-31']],
    ['Tổng kết giai đoạn 2011-2020', ['range', 'giai đoạn 2011-2020', '2011-01-01', '2020-12-31']],
    ['Kết quả Chương trình giai đoạn 2021-2030 năm 2022', ['year', 'năm 2022', '2022-01-01', '2022-12-31']],
    ['Kết quả quý III', null],
    ['Kết quả 5 năm thực hiện', null],
  ])('%s', (title, expected) => {
    expect(period(title)).toEqual(expected);
  });
});

describe('the data window', () => {
  const window = (sentence: string) => report(`BÁO CÁO\nKết quả năm 2021\n${sentence}`).dataWindow;
  it.each([
    ['Kết quả (số liệu tính từ 05/6/2021 đến 01/9/2021):', '2021-06-05', '2021-09-01'],
    ['Từ ngày 15/12/2020 đến 14/6/2021, toàn huyện tiếp nhận 20 hồ sơ.', '2020-12-15', '2021-06-14'],
    ['Số liệu lấy từ ngày 15 tháng 12 đến ngày 14 tháng 6 năm 2021.', '2020-12-15', '2021-06-14'],
    ['(Mốc lấy số liệu: 15/9/2021 - 14/12/2021)', '2021-09-15', '2021-12-14'],
  ])('%s', (sentence, start, end) => {
    expect(window(sentence)).toEqual({ start, end });
  });

  it.each(['Hội thi mở từ ngày 01/7/2021 đến 31/7/2021.', 'Tăng từ 83% đến 100%.'])('is not: %s', (sentence) => {
    expect(window(sentence)).toBeNull();
  });

  it('that cannot be is told of', () => {
    const { identity } = read('BÁO CÁO\nKết quả\nSố liệu tính từ 15/6/2022 đến 31/02/2022.');
    expect([identity.report.dataWindow, identity.windowProblem]).toEqual([null, 'từ 15/6/2022 đến 31/02/2022']);
  });
});

it('signer and recipients stand at the end', () => {
  const text =
    'BÁO CÁO\nKết quả năm 2021\nNơi nhận:\n- Sở Nội vụ;\n- Các phòng;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Bình\nPhụ lục 1';
  expect(report(text)).toMatchObject({ signer: 'Trần Văn Bình', recipients: ['Sở Nội vụ', 'Các phòng'] });
});
