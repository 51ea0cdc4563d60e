import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const references = (text: string) => read(text).mentions.map(({ reference }) => reference);

describe('lists', () => {
  it('give their type to members that leave it out', () => {
    const found = references(
      'UBND huyện có các Công văn số 41/UBND-NV ngày 09/6/2020 về rà soát; số 52/UBND-NV ngày 20/7/2020 và số 57/UBND-NV ngày 14/7/2020.',
    );
    expect(found.map(({ type, inherited }) => [type, inherited])).toEqual([
      ['Công văn', false],
      ['Công văn', true],
      ['Công văn', true],
    ]);
    expect(found[1]!.quote).toBe('số 52/UBND-NV ngày 20/7/2020');
  });

  it('have a head before a colon', () => {
    const found = references('Thực hiện các Quyết định: số 12/QĐ-UBND, số 13/QĐ-UBND.');
    expect(found.map(({ type, inherited, quote }) => [type, inherited, quote])).toEqual([
      ['Quyết định', true, 'số 12/QĐ-UBND'],
      ['Quyết định', true, 'số 13/QĐ-UBND'],
    ]);
  });

  it('give no type to a symbol that says another one, nor across the end of a sentence', () => {
    expect(references('Theo Công văn số 12/UBND-NV, số 15/KH-UBND.')[1]!.type).toBeNull();
    expect(references('Theo Công văn số 12/UBND-NV. Số 15/UBND-VX đã gửi.')[1]!.type).toBeNull();
  });

  it('share a date only where it is said to be the same or stands behind all', () => {
    const dates = (text: string) => references(text).map(({ date }) => date);
    expect(dates('các Kế hoạch số 12/KH-UBND, số 13/KH-UBND cùng ngày 05/6/2021')).toEqual([
      '2021-06-05',
      '2021-06-05',
    ]);
    expect(dates('Nghị định số 101/2020/NĐ-CP, 120/2020/NĐ-CP ngày 28/9/2020, 07/10/2020 của Chính phủ')).toEqual([
      '2020-09-28',
      '2020-10-07',
    ]);
    expect(dates('Kế hoạch số 12/KH-UBND ngày 28/9/2020, 07/10/2020 họp')).toEqual(['2020-09-28']);
    expect(dates('Thông tư 07/2020/TT-BTP, Thông tư 12/2020/TT-BYT ngày 22/5/2020')).toEqual([null, '2020-05-22']);
  });
});

describe('issuers', () => {
  const issuers = (text: string) => references(text).map(({ issuer }) => issuer);
  it('stand behind the number, the date or the subject', () => {
    expect(issuers('Quyết định số 61/QĐ-UBND ngày 17/10/2018 của Ủy ban nhân dân tỉnh về kỷ cương.')).toEqual([
      'Ủy ban nhân dân tỉnh',
    ]);
    expect(
      issuers('Kế hoạch số 9/KH-UBND về thực hiện nhiệm vụ năm 2021 của UBND huyện Bình Tân, các phòng đã làm.'),
    ).toEqual(['UBND huyện Bình Tân']);
  });

  it('lead a list', () => {
    const text =
      'UBND huyện đã ban hành các văn bản gồm: Kế hoạch số 1/KH-UBND về A B; Quyết định số 2/QĐ-UBND của UBND tỉnh; Kế hoạch số 3/KH-UBND.';
    expect(issuers(text)).toEqual(['UBND huyện', 'UBND tỉnh', 'UBND huyện']);
  });

  it('with a date before them', () => {
    const [found] = references('Ngày 27/11/2018, UBND huyện đã ban hành Kế hoạch số 24/KH-UBND về kiểm tra.');
    expect([found!.issuer, found!.date, found!.subject]).toEqual(['UBND huyện', '2018-11-27', 'kiểm tra']);
  });

  it('are shared backwards only by documents whose symbols fit', () => {
    expect(issuers('Chỉ thị 41-CT/TU, Kết luận số 17-KL/TU của Ban Thường vụ Tỉnh ủy.')).toEqual([
      'Ban Thường vụ Tỉnh ủy',
      'Ban Thường vụ Tỉnh ủy',
    ]);
    expect(issuers('Thông tư 07/2020/TT-BTP, văn bản 236/UBND-NC ngày 15/02/2021 của UBND tỉnh.')).toEqual([
      null,
      'UBND tỉnh',
    ]);
  });

  it('are not taken from what a sentence says of somebody else', () => {
    expect(issuers('UBND huyện triển khai Thông tư số 01/2020/TT-VPCP.')).toEqual([null]);
    expect(issuers('Thực hiện Kế hoạch số 9/KH-UBND. UBND huyện đã giao các phòng.')).toEqual([null]);
  });
});

describe('subjects', () => {
  const subject = (text: string) => references(text)[0]!.subject;
  it.each([
    [
      'Kế hoạch số 1/KH-UBND về đào tạo, bồi dưỡng công chức năm 2021; các phòng',
      'đào tạo, bồi dưỡng công chức năm 2021',
    ],
    ['Công văn số 1/SNV-CCHC về việc báo cáo quý, UBND huyện báo cáo như sau', 'báo cáo quý'],
    ['Quyết định số 1/QĐ-UBND phê duyệt Đề án vị trí việc làm, để sắp xếp', 'phê duyệt Đề án vị trí việc làm'],
    ['Công văn số 1/UBND-VP V/v đôn đốc hồ sơ gửi các xã', 'đôn đốc hồ sơ'],
    ['Kế hoạch số 1/KH-UBND về kiểm tra và Công văn số 2/SNV-CCHC', 'kiểm tra'],
    ['Kế hoạch số 1/KH-UBND về áp dụng TCVN ISO 9001:2015 trong cơ quan.', 'áp dụng TCVN ISO 9001:2015 trong cơ quan'],
    ['Kế hoạch số 1/KH-UBND ngày 1/2/2021 (rà soát thủ tục hành chính), Kế hoạch', 'rà soát thủ tục hành chính'],
    ['Kế hoạch số 1/KH-UBND tại phụ lục kèm theo', null],
    ['Kế hoạch số 1/KH-UBND (gọi tắt là Kế hoạch số 1)', null],
  ])('%s', (text, expected) => {
    expect(subject(text)).toBe(expected);
  });
});

describe('keys', () => {
  const keys = (text: string) => read(text).mentions.map(({ reference }) => reference.key);
  const report = (body: string) =>
    `BÁO CÁO\nKết quả quý II năm 2021\nUBND huyện Bình Tân, tỉnh Hà Nam báo cáo.\n${body}`;

  it('are equal for the mentions of one document, however they are written', () => {
    const [first, ...others] = keys(
      report(
        'Kế hoạch số 08/KH-UBND ngày 05/6/2021 của UBND huyện. Kế hoạch 8/KH - UBND ngày 05 tháng 6 năm 2021 của Ủy ban nhân dân huyện Bình Tân. Kế hoạch số 08/KH-UBND của Uỷ ban nhân dân huyện. Kế hoạch số 08 của UBND huyện.',
      ),
    );
    expect(others).toEqual([first, first, first]);
  });

  it('differ by issuer and by year', () => {
    const found = keys(
      report(
        'Kế hoạch số 8/KH-UBND ngày 05/6/2021 của UBND huyện; Kế hoạch số 8/KH-UBND ngày 05/6/2021 của UBND tỉnh; Kế hoạch số 8/KH-UBND ngày 05/6/2020 của UBND huyện.',
      ),
    );
    expect(new Set(found).size).toBe(3);
  });

  it('need no issuer for central documents', () => {
    const [first, second] = keys('Thông tư số 01/2020/TT-VPCP của Văn phòng Chính phủ; Thông tư 01/2020/TT-VPCP.');
    expect(second).toBe(first);
  });

  it('bring a misspelt issuer home', () => {
    const [first, second] = keys(
      report(
        'Công văn số 8/SNV-CCHC ngày 05/6/2021 của Sở Nội vụ; Công văn số 8/SNV-CCHC ngày 05/6/2021 của Sở Nội Vụu.',
      ),
    );
    expect(second).toBe(first);
  });
});

describe('numbers that share one symbol', () => {
  const found = (text: string) =>
    references(text).map(({ type, number, symbol, date }) => [type, number, symbol, date]);

  it('are documents of their own', () => {
    expect(found('các Công văn số 481, 482 và 483/UBND-NV ngày 05/6/2020 của UBND tỉnh')).toEqual([
      ['Công văn', '481', 'UBND-NV', '2020-06-05'],
      ['Công văn', '482', 'UBND-NV', '2020-06-05'],
      ['Công văn', '483', 'UBND-NV', '2020-06-05'],
    ]);
    expect(found('Quyết định số 05, 06/2019/QĐ-UBND')).toEqual([
      ['Quyết định', '05', 'QĐ-UBND', null],
      ['Quyết định', '06', 'QĐ-UBND', null],
    ]);
  });

  it('are none without the word for "number", nor under a type that the symbol contradicts', () => {
    expect(found('Giao cho 12, 13/KH-UBND')).toEqual([[null, '13', 'KH-UBND', null]]);
    expect(found('Nghị quyết số 05, 15/KH-UBND')).toEqual([
      ['Nghị quyết', '05', null, null],
      [null, '15', 'KH-UBND', null],
    ]);
    expect(found('Trong năm 2020, 15/KH-UBND')).toEqual([[null, '15', 'KH-UBND', null]]);
  });
});

describe('what points back', () => {
  const keys = (text: string) => references(text).map(({ quote, key }) => [quote, key]);
  const plan = 'UBND huyện ban hành Kế hoạch số 12/KH-UBND ngày 05/6/2020 về cải cách. ';

  it('is the one document of its type that was named last', () => {
    const [first, second] = keys(`${plan}Thực hiện Kế hoạch nêu trên, các xã đã làm xong.`);
    expect(second).toEqual(['Kế hoạch nêu trên', first![1]]);
    expect(keys(`${plan}\nCác xã theo Kế hoạch đã nêu ở trên mà làm.`)).toHaveLength(2);
  });

  it('is nothing where it is not sure what is meant', () => {
    expect(keys(`${plan}Các Kế hoạch nêu trên đã xong.`)).toHaveLength(1);
    expect(keys(`${plan}Quyết định nói trên đã xong.`)).toHaveLength(1);
    expect(keys(`${plan.trim()} và Kế hoạch số 15/KH-UBND. Kế hoạch nêu trên đã xong.`)).toHaveLength(2);
    expect(keys('Kế hoạch nêu trên đã xong.')).toEqual([]);
    expect(keys(`${plan}Các Kế hoạch trên địa bàn đã xong.`)).toHaveLength(1);
  });
});
