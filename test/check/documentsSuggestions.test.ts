import { describe, expect, it } from 'vitest';
import { runReportChecks } from '../../src/check/index.ts';
import { loadRules } from '../../src/rules/load.ts';
import { read } from '../extract/read.ts';

const rules = loadRules();
const found = (rule: string, text: string) =>
  runReportChecks(read(text), rules, () => null)
    .filter((finding) => finding.rule === rule)
    .map(({ message, expected, evidence }) => ({ message, expected, quotes: evidence.map(({ quote }) => quote) }));

const head = 'BÁO CÁO\nKết quả công tác cải cách hành chính quý III năm 2022\nUBND huyện Bình Tân báo cáo như sau:\n';

describe('the likeliest right reading', () => {
  it('of a year: the neighbouring number was issued a year earlier', () => {
    const text = `${head}Ngày 29/12/2021 UBND huyện ban hành Kế hoạch số 210/KH-UBND về kiểm tra; Kế hoạch số 211/KH-UBND ngày 29/12/2022 của UBND huyện về tuyên truyền.`;
    const [one] = found('cited-after-report', text);
    expect(one!.message).toContain('Có thể là ngày 29/12/2021');
    expect(one!.quotes).toEqual(expect.arrayContaining(['Kế hoạch số 211/KH-UBND ngày 29/12/2022', '29/12/2021']));
  });

  it('of no year where the neighbouring numbers say nothing', () => {
    const text = `${head}Kế hoạch số 17/KH-UBND ngày 29/12/2021 của UBND huyện về kiểm tra; Kế hoạch số 211/KH-UBND ngày 29/12/2022 của UBND huyện về tuyên truyền.`;
    const [one] = found('cited-after-report', text);
    expect(one!.message).not.toContain('Có thể');
    expect(one!.quotes).not.toContain('Kế hoạch số 17/KH-UBND ngày 29/12/2021');
  });

  it('of two dates: the one that the numbers allow, though it stands last', () => {
    const text = `${head}Kế hoạch số 15/KH-UBND ngày 22/01/2022 của UBND huyện; Kế hoạch số 21/KH-UBND ngày 20/01/2022 của UBND huyện; Kế hoạch số 15/KH-UBND ngày 12/01/2022 của UBND huyện.`;
    const [one] = found('conflicting-date', text);
    expect(one).toMatchObject({ expected: '2022-01-12' });
    expect(one!.message).toContain('so với "Kế hoạch số 21/KH-UBND ngày 20/01/2022"');
    expect(one!.quotes).toHaveLength(3);
  });

  it('of two dates: the one that is printed more often', () => {
    const plan = (date: string) => `Kế hoạch số 15/KH-UBND ngày ${date} của UBND huyện.`;
    const text = `${head}${plan('22/01/2022')} ${plan('12/01/2022')} ${plan('12/01/2022')}`;
    const [one] = found('conflicting-date', text);
    expect(one).toMatchObject({ expected: '2022-01-12' });
    expect(one!.message).toContain('Ngày 12/01/2022 được ghi 2 lần');
  });

  it('of none of two dates where each stands once and no number tells', () => {
    const plan = (date: string) => `Kế hoạch số 15/KH-UBND ngày ${date} của UBND huyện.`;
    const [one] = found('conflicting-date', `${head}${plan('22/01/2022')} ${plan('12/01/2022')}`);
    expect(one!.message).toMatch(/"\.$/);
    expect(one!.quotes).toHaveLength(2);
  });

  it('of a date out of order: day and month swapped, or the one digit that fits', () => {
    const letters = (date: string) =>
      `${head}UBND huyện đã ban hành Công văn số 15/UBND-NV ngày 12/01/2022 về đào tạo; Công văn số 40/UBND-NV ngày 15/3/2022 về kiểm tra; Công văn số 45/UBND-NV ngày 20/3/2022 về rà soát; Công văn số 52/UBND-NV ngày ${date} về truyền thông; Công văn số 60/UBND-NV ngày 11/4/2022 về khảo sát; Công văn số 66/UBND-NV ngày 18/4/2022 về tổng kết.`;
    expect(found('number-date-order', letters('04/5/2022'))).toMatchObject([{ expected: '2022-04-05' }]);
    expect(found('number-date-order', letters('25/01/2022'))).toMatchObject([{ expected: '2022-03-25' }]);
    expect(found('number-date-order', letters('10/8/2022'))).toMatchObject([{ expected: '2022-04-10' }]);
    // Both 10/4 and 20/3 would do.
    expect(found('number-date-order', letters('20/4/2022'))).toMatchObject([{ expected: null }]);
  });

  it('of a date out of order: none where leaving out either document would do', () => {
    const text = `${head}UBND huyện đã ban hành Công văn số 15/UBND-NV ngày 12/01/2022 về đào tạo; Công văn số 40/UBND-NV ngày 15/3/2022 về kiểm tra; Công văn số 52/UBND-NV ngày 25/01/2022 về truyền thông; Công văn số 60/UBND-NV ngày 11/4/2022 về khảo sát.`;
    const [one, ...more] = found('number-date-order', text);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ expected: null });
    expect(one!.message).toContain('một trong hai nơi');
    expect(one!.quotes).toHaveLength(2);
  });

  it('of a type: the document that is known by that number and day', () => {
    const [one] = found('symbol-type-mismatch', `${head}Theo Nghị quyết số 30c/NĐ-CP ngày 08/11/2011 của Chính phủ.`);
    expect(one!.message).toContain('Nghị quyết 30c/NQ-CP ngày 08/11/2011');
  });

  it('of a type without a register: the usual symbol, and none for a type that the issuer does not issue', () => {
    const [resolution] = found('symbol-type-mismatch', `${head}Theo Nghị quyết số 777/NĐ-CP ngày 08/11/2021.`);
    expect(resolution!.message).toContain('Nếu là Nghị quyết thì ký hiệu là NQ-CP.');
    const [decree] = found(
      'symbol-type-mismatch',
      `${head}Theo Nghị định số 777/KH-UBND ngày 08/11/2021 của UBND tỉnh.`,
    );
    expect(decree!.message).not.toContain('Nếu là');
  });

  it('of an impossible date: only where the document is dated elsewhere, or the month cannot be one', () => {
    const letter = (number: number, date: string) => `Công văn số ${number}/SNV-CCHC ngày ${date} của Sở Nội vụ. `;
    const text = `${head}${letter(36, '31/4/2022')}${letter(37, '31/6/2022')}${letter(38, '04/25/2022')}${letter(36, '30/4/2022')}`;
    expect(found('impossible-date', text).map(({ expected }) => expected)).toEqual(['2022-04-30', null, '2022-04-25']);
  });
});

describe('traps', () => {
  const silent = (text: string) =>
    runReportChecks(read(`${head}${text}`), rules, () => null).map(({ rule, message }) => `${rule}: ${message}`);

  it.each([
    [
      'a decree with the day on which it takes effect',
      'Nghị định số 30/2020/NĐ-CP có hiệu lực từ ngày 05/3/2021; Thông tư số 01/2020/TT-VPCP (có hiệu lực kể từ ngày 20/12/2020).',
    ],
    [
      'regulations annexed to a decision of another day',
      'Quy chế làm việc ngày 20/02/2022 ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2022 của UBND huyện.',
    ],
    [
      'a citation inside a title',
      'Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.',
    ],
    [
      'joint documents beside those of one issuer',
      'Thông tư liên tịch số 03/2010/TTLT-BNV-BTC ngày 27/5/2010; Thông tư số 03/2010/TT-BNV ngày 29/4/2010 của Bộ Nội vụ.',
    ],
    [
      'Party numbers over several years',
      'Nghị quyết số 05-NQ/TU ngày 20/11/2021 của Tỉnh ủy, Nghị quyết số 11-NQ/TU ngày 15/02/2022 của Tỉnh ủy, Nghị quyết số 09-NQ/TU ngày 28/12/2021 của Tỉnh ủy.',
    ],
    [
      'a date that governs another document',
      'Ngày 05/3/2022, UBND huyện tổ chức hội nghị triển khai Nghị định số 30/2020/NĐ-CP và Nghị quyết số 30c/NQ-CP.',
    ],
    [
      'decrees of one list of which the last alone has a date',
      'Các Nghị định số 61/2018/NĐ-CP, số 45/2020/NĐ-CP và số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ.',
    ],
    [
      'a law by its day, and the day of its coming into force',
      'Luật số 22/2008/QH12 ngày 13/11/2008 (có hiệu lực ngày 01/01/2010).',
    ],
    [
      'plans of communes that the sentence names',
      'Xã Mỹ Lợi ban hành Kế hoạch số 05/KH-UBND ngày 10/01/2022 về cải cách hành chính năm 2022; xã Tân Thuận ban hành Kế hoạch số 05/KH-UBND ngày 14/01/2022 về cải cách hành chính năm 2022.',
    ],
    [
      'plans of communes, each on its own line',
      'Các xã đã ban hành:\n- Xã Mỹ Lợi: Kế hoạch số 14/KH-UBND ngày 12/01/2022;\n- Xã Tân Thuận: Kế hoạch số 14/KH-UBND ngày 22/01/2022;\n- Xã Hòa An: Kế hoạch số 09/KH-UBND ngày 26/02/2022.',
    ],
    [
      'plans in brackets behind the names of their areas',
      'Nổi bật là Mỹ Lợi (Kế hoạch số 14/KH-UBND ngày 12/01/2022), Tân Thuận (Kế hoạch số 14/KH-UBND ngày 22/01/2022).',
    ],
    [
      'plans with the names of their areas behind them, or right before their numbers',
      'Kế hoạch số 14/KH-UBND ngày 12/01/2022 (xã Mỹ Lợi); Kế hoạch số 14/KH-UBND ngày 13/01/2022 (xã Tân Thuận).\nHòa An số 19/KH-UBND ngày 14/01/2022; Bình Phú số 19/KH-UBND ngày 15/01/2022.',
    ],
    [
      'a plan that carries out the plan of the same number of the province',
      'Kế hoạch số 45/KH-UBND ngày 20/02/2022 về triển khai Kế hoạch số 45/KH-UBND ngày 10/02/2022 của UBND tỉnh.',
    ],
  ])('%s', (_, text) => {
    expect(silent(text)).toEqual([]);
  });

  it('the plans of two districts in a report of their province', () => {
    const text =
      'UBND TỈNH HÀ NAM\nBÁO CÁO\nKết quả công tác cải cách hành chính năm 2022\nHuyện Kim Bảng ban hành Kế hoạch số 12/KH-UBND ngày 03/3/2022, huyện Lý Nhân ban hành Kế hoạch số 12/KH-UBND ngày 08/3/2022, thành phố Phủ Lý ban hành Kế hoạch số 9/KH-UBND ngày 18/3/2022.';
    expect(runReportChecks(read(text), rules, () => null)).toEqual([]);
  });
});
