import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';
import { heads } from './identityHeads.ts';

type Head = keyof typeof heads;

/** Keys of the first and the last mention of one report. */
function inOne(head: Head, first: string, second: string): string[] {
  const keys = read(`${heads[head]}\n${first}.\n${second}.`).mentions.map(({ reference }) => reference.key);
  expect(keys.length).toBeGreaterThan(1);
  return [keys[0]!, keys.at(-1)!];
}

const keyIn = (head: Head, text: string): string => {
  const [mention, ...more] = read(`${heads[head]}\n${text}.`).mentions;
  expect(more).toEqual([]);
  return mention!.reference.key;
};

describe('two mentions in one report mean one document', () => {
  it.each<[Head, string, string]>([
    // how number and symbol are printed
    [
      'district',
      'Kế hoạch số 05/KH-UBND ngày 4/3/2022 của UBND huyện',
      'Kế hoạch 5/KH-UBND ngày 04/3/2022 của UBND huyện',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện',
      'Kế hoạch số 5/KH – UBND ngày 4/3/2022 của UBND huyện',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện',
      'Kế hoạch số 5/KH-UBNĐ ngày 4/3/2022 của UBND huyện',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện',
      'KẾ HOẠCH SỐ 5/KH-UBND NGÀY 4/3/2022 CỦA UBND HUYỆN',
    ],
    [
      'district',
      'Nghị quyết số 5/NQ-HĐND ngày 4/3/2022 của HĐND huyện',
      'Nghị quyết 5/NQ-HDND ngày 4/3/2022 của HĐND huyện',
    ],
    ['district', 'Quyết định số 06/QĐ-TTg ngày 6/1/2022', 'Quyết định số 06/QD-TTg ngày 6/1/2022'],
    ['district', 'Công văn số 9/SNV-CCHC&VTLT ngày 4/3/2022', 'Công văn số 9/SNV-CCHC & VTLT ngày 4/3/2022'],
    [
      'district',
      'Quyết định số 8/QĐ-UB ngày 4/3/2002 của UBND tỉnh',
      'Quyết định số 8/QĐ-UBND ngày 4/3/2002 của UBND tỉnh',
    ],
    ['district', 'Nghị quyết số 05-NQ/TU ngày 4/3/2022', 'Nghị quyết số 05/NQ-TU ngày 4/3/2022'],
    // the year
    ['district', 'Nghị định 30/2020/NĐ-CP', 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ'],
    ['district', 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020', 'Nghị định số 30/NĐ-CP ngày 05/3/2020'],
    ['district', 'Nghị định số 30/2020/NĐ-CP', 'Nghị định số 30'],
    ['district', 'Luật số 45/2019/QH14', 'Luật số 45/2019/QH14 ngày 20/11/2019 của Quốc hội'],
    ['district', 'Luật Cán bộ, công chức năm 2008', 'Luật Cán bộ công chức ngày 13/11/2008'],
    ['district', 'Luật Xây dựng số 50/2014/QH13', 'Luật Xây dựng năm 2014'],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 31/4/2021 của UBND huyện',
      'Kế hoạch số 5/KH-UBND ngày 30/4/2021 của UBND huyện',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 3/4/2021 của UBND huyện',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2021 của UBND huyện',
    ],
    ['district', 'Quyết định số 06/QĐ-TTg ngày 6/1/2022', 'Quyết định 06/QĐ-TTg của Thủ tướng Chính phủ'],
    // issuers
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của Ủy ban nhân dân huyện Bình Tân',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của Chủ tịch Uỷ ban nhân dân huyện',
    ],
    [
      'district',
      'Quyết định số 5/QĐ-UBND ngày 4/3/2022 của UBND tỉnh',
      'Quyết định số 5/QĐ-UBND ngày 4/3/2022 của Chủ tịch UBND tỉnh Hà Nam',
    ],
    ['district', 'Công văn số 5/SNV-CCHC ngày 4/3/2022 của Sở Nội vụ', 'Công văn số 5/SNV-CCHC ngày 4/3/2022'],
    [
      'district',
      'Công văn số 5/SNV-CCHC ngày 4/3/2022 của Sở Nội vụ tỉnh Hà Nam',
      'Công văn số 5/SNV-CCHC ngày 4/3/2022 của Sở Nội Vụu',
    ],
    [
      'district',
      'Quyết định số 5/QĐ-TTg ngày 4/3/2022 của Thủ tướng',
      'Quyết định số 5/QĐ-TTg ngày 4/3/2022 của Thủ tướng Chính phủ',
    ],
    [
      'district',
      'Nghị quyết số 5-NQ/TU ngày 4/3/2022 của Tỉnh ủy',
      'Nghị quyết số 5-NQ/TU ngày 4/3/2022 của Ban Thường vụ Tỉnh uỷ Hà Nam',
    ],
    [
      'district',
      'Nghị quyết số 5/NQ-HĐND ngày 4/3/2022 của HĐND tỉnh',
      'Nghị quyết số 5/NQ-HĐND ngày 4/3/2022 của Hội đồng nhân dân tỉnh khóa XIX',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện Bình Tân',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện Bình Tânn',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện Hoà Thủy',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện Hòa Thuỷ',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND TP. Long Mỹ',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND thành phố Long Mĩ',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND TX. Long Khê',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND thị xã Long Khê, tỉnh Hà Nam',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện Tân Sơn',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện Tân Sôn',
    ],
    ['district', 'Công văn số 5/UBND-PNV ngày 4/3/2022 của UBND huyện', 'Công văn số 5/UBND-PNV ngày 4/3/2022'],
    ['inspectorate', 'Kế hoạch số 5/KH-TTT ngày 4/3/2022 của Thanh tra tỉnh', 'Kế hoạch số 5/KH-TTT ngày 4/3/2022'],
    ['department', 'Quyết định số 5/QĐ-SNV ngày 4/3/2022 của Sở', 'Quyết định số 5/QĐ-SNV ngày 4/3/2022 của Sở Nội vụ'],
    [
      'office',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện Bình Tân',
    ],
    [
      'commune',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2026 của UBND xã',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2026 của UBND xã Tân Lập',
    ],
    ['city', 'Nghị quyết số 5-NQ/TU ngày 4/3/2022', 'Nghị quyết số 5-NQ/TU ngày 4/3/2022 của Thành ủy Hà Nội'],
    ['nobody', 'Kế hoạch số 5/KH-UBND ngày 4/3/2022', 'Kế hoạch số 5/KH-UBND ngày 4/3/2022'],
    [
      'district',
      'Kế hoạch số 5/KHLN-SNV-STC ngày 4/3/2022 của Sở Nội vụ và Sở Tài chính',
      'Kế hoạch số 5/KHLN-SNV-STC của Sở Nội vụ',
    ],
    [
      'province',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND thành phố Phủ Lý',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của Chủ tịch UBND TP Phủ Lý',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 về kiểm tra công vụ',
      'Kế hoạch số 5/KH-UBND ngày 14/3/2022 về kiểm tra công vụ năm 2022',
    ],
    // what a mention leaves out
    ['district', 'Kế hoạch số 456/KH-UBND ngày 4/3/2022 của UBND huyện', 'Kế hoạch 456/KH-UBND'],
    ['district', 'Nghị quyết số 05', 'Nghị quyết số 05-NQ/TU ngày 4/3/2022'],
    ['district', '05-NQ/TU ngày 4/3/2022', 'Nghị quyết số 5'],
    ['district', 'Công văn số 481/UBND-NV ngày 4/3/2022 của UBND huyện', 'Văn bản số 481'],
    ['district', '481/UBND-NV ngày 4/3/2022 của UBND huyện', 'Công văn số 481'],
    ['district', 'Kế hoạch số 5/KH-UBND của UBND tỉnh', 'Kế hoạch số 5/KH-UBND ngày 4/3/2022'],
  ])('(%s) %s = %s', (head, first, second) => {
    const [one, other] = inOne(head, first, second);
    expect(other).toBe(one);
  });
});

describe('two mentions in one report mean two documents', () => {
  it.each<[Head, string, string]>([
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện',
      'Kế hoạch số 6/KH-UBND ngày 4/3/2022 của UBND huyện',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện',
      'Kế hoạch số 50/KH-UBND ngày 4/3/2022 của UBND huyện',
    ],
    ['district', 'Nghị quyết số 30c/NQ-CP ngày 4/3/2022', 'Nghị quyết số 30/NQ-CP ngày 4/3/2022'],
    [
      'district',
      'Kế hoạch số 124/KH-UBND ngày 30/12/2019 của UBND huyện',
      'Kế hoạch số 124/KH-UBND ngày 30/12/2020 của UBND huyện',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND tỉnh',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND xã Tân Lập',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện Tân Sơn',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện Vĩnh Lạc',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện Vĩnh Lộc',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện Tân Sơn',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND thị xã Tân Sơn',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND xã Tân Lập',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND xã Tân Lập, huyện Tân Sơn',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND tỉnh',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND tỉnh Nam Định',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND quận 5',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND quận 6',
    ],
    ['district', 'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện', 'Kế hoạch số 5/KH-UBND ngày 9/9/2022'],
    [
      'province',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND tỉnh Cao Bằng',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND thành phố Cao Bằng',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-BCĐ ngày 4/3/2022 của Ban Chỉ đạo CCHC tỉnh',
      'Kế hoạch số 5/KH-BCĐCCHC ngày 4/3/2022 của Ban Chỉ đạo CCHC huyện',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 về kiểm tra công vụ năm 2022',
      'Kế hoạch số 5/KH-UBND ngày 9/9/2022 về phòng chống cháy rừng mùa khô',
    ],
    ['district', 'Quyết định số 20/2020/QĐ-TTg', 'Quyết định số 20/QĐ-TTg ngày 4/3/2020'],
    ['district', 'Quyết định số 12/2020/QĐ-UBND của UBND tỉnh', 'Quyết định số 12/QĐ-UBND ngày 4/3/2020 của UBND tỉnh'],
    ['district', 'Thông tư số 01/2020/TT-BTP', 'Thông tư số 01/2021/TT-BTP'],
    ['district', 'Thông tư số 01/2020/TT-BTP', 'Thông tư số 01/2020/TT-BTC'],
    ['district', 'Quyết định số 06/QĐ-TTg ngày 6/1/2022', 'Quyết định số 06/QĐ-TTg ngày 6/1/2021'],
    ['district', 'Nghị quyết số 5-NQ/TU ngày 4/3/2022', 'Nghị quyết số 5-NQ/TW ngày 4/3/2022'],
    ['district', 'Nghị quyết số 5-NQ/TƯ ngày 4/3/2022', 'Nghị quyết số 5-NQ/TU ngày 4/3/2022'],
    ['district', 'Nghị quyết số 5-NQ/TU ngày 4/3/2022', 'Nghị quyết số 5-NQ/HU ngày 4/3/2022'],
    [
      'district',
      'Hợp đồng số 5/HĐ-UBND ngày 4/3/2022 của UBND huyện',
      'Hướng dẫn số 5/HD-UBND ngày 4/3/2022 của UBND huyện',
    ],
    [
      'district',
      'Công văn số 5/UBND-NV ngày 4/3/2022 của UBND huyện',
      'Công văn số 5/UBND-VX ngày 4/3/2022 của UBND huyện',
    ],
    ['district', 'Công văn số 5/SNV-CCHC ngày 4/3/2022', 'Công văn số 5/STP-CCHC ngày 4/3/2022'],
    ['district', 'Nghị quyết số 45/2019/QH14', 'Nghị quyết số 45/2019/QH15'],
    ['district', 'Luật Xây dựng năm 2014', 'Luật Xây dựng năm 2003'],
    ['district', 'Luật Xây dựng năm 2014', 'Luật Nhà ở năm 2014'],
    [
      'district',
      'Nghị quyết số 05-NQ/TU ngày 4/3/2022; Nghị quyết số 05/NQ-HĐND ngày 1/2/2022 của HĐND huyện',
      'Nghị quyết số 05',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện; Kế hoạch số 5/KH-UBND ngày 4/3/2021 của UBND huyện',
      'Kế hoạch số 5/KH-UBND',
    ],
    ['district', 'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện', 'Quyết định số 5'],
    ['district', '481/UBND-NV ngày 4/3/2022 của UBND huyện', 'Quyết định số 481'],
    [
      'nobody',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND tỉnh',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-TTYT ngày 4/3/2022 của Trung tâm Y tế huyện Tân Sơn',
      'Kế hoạch số 5/KH-TTYT ngày 4/3/2022 của Trung tâm Y tế huyện Vĩnh Lạc',
    ],
  ])('(%s) %s ≠ %s', (head, first, second) => {
    const [one, other] = inOne(head, first, second);
    expect(other).not.toBe(one);
  });

  it('where districts with similar names have documents of their own', () => {
    const keys = read(
      `${heads.province}\nKế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện Tân An; Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện Tân Ân; Kế hoạch số 6/KH-UBND ngày 5/3/2022 của UBND huyện Tân An; Kế hoạch số 7/KH-UBND ngày 6/3/2022 của UBND huyện Tân Ân.`,
    ).mentions.map(({ reference }) => reference.key);
    expect(new Set(keys).size).toBe(4);
  });
});

describe('mentions in two reports mean one document', () => {
  it.each<[Head, string, Head, string]>([
    ['district', 'Nghị định số 30/2020/NĐ-CP', 'otherProvince', 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ'],
    [
      'district',
      'Quyết định số 06/QĐ-TTg ngày 6/1/2022',
      'otherProvince',
      'Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng',
    ],
    ['district', 'Luật số 45/2019/QH14', 'otherProvince', 'Luật số 45/2019/QH14'],
    [
      'district',
      'Nghị quyết số 57-NQ/TW ngày 22/12/2024',
      'otherProvince',
      'Nghị quyết 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị',
    ],
    [
      'district',
      'Quyết định số 5/QĐ-UBND ngày 4/3/2022 của UBND tỉnh',
      'province',
      'Quyết định số 5/QĐ-UBND ngày 4/3/2022 của UBND tỉnh Hà Nam',
    ],
    [
      'district',
      'Công văn số 5/SNV-CCHC ngày 4/3/2022',
      'province',
      'Công văn số 5/SNV-CCHC ngày 4/3/2022 của Sở Nội vụ',
    ],
    ['district', 'Công văn số 5/SNV-CCHC ngày 4/3/2022', 'department', 'Công văn số 5/SNV-CCHC ngày 4/3/2022 của Sở'],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện',
      'province',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện Bình Tân',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện',
      'otherProvince',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện Bình Tân, tỉnh Hà Nam',
    ],
    ['district', 'Nghị quyết số 5-NQ/TU ngày 4/3/2022', 'province', 'Nghị quyết số 5-NQ/TU ngày 4/3/2022 của Tỉnh ủy'],
    ['district', 'Kế hoạch số 5/KH-UBND ngày 4/3/2022', 'district', 'Kế hoạch số 5/KH-UBND ngày 4/3/2022'],
    [
      'district',
      'UBND huyện ban hành Kế hoạch số 5/KH-UBND ngày 4/3/2022',
      'otherYear',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện',
    ],
    [
      'city',
      'Quyết định số 5/QĐ-UBND ngày 4/3/2022 của UBND Thành phố',
      'district',
      'Quyết định số 5/QĐ-UBND ngày 4/3/2022 của UBND TP Hà Nội',
    ],
  ])('(%s) %s = (%s) %s', (head, first, otherHead, second) => {
    expect(keyIn(otherHead, second)).toBe(keyIn(head, first));
  });
});

describe('mentions in two reports mean two documents, or nobody can tell', () => {
  it.each<[Head, string, Head, string]>([
    ['district', 'Kế hoạch số 5/KH-UBND ngày 4/3/2022', 'otherProvince', 'Kế hoạch số 5/KH-UBND ngày 4/3/2022'],
    ['district', 'Kế hoạch số 5/KH-UBND ngày 4/3/2022', 'neighbour', 'Kế hoạch số 5/KH-UBND ngày 4/3/2022'],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện',
      'neighbour',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện',
      'sameNameElsewhere',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện',
    ],
    [
      'district',
      'Quyết định số 5/QĐ-UBND ngày 4/3/2022 của UBND tỉnh',
      'otherProvince',
      'Quyết định số 5/QĐ-UBND ngày 4/3/2022 của UBND tỉnh',
    ],
    [
      'district',
      'Công văn số 5/SNV-CCHC ngày 4/3/2022 của Sở Nội vụ',
      'otherProvince',
      'Công văn số 5/SNV-CCHC ngày 4/3/2022 của Sở Nội vụ',
    ],
    ['district', 'Công văn số 5/SNV-CCHC ngày 4/3/2022', 'otherProvince', 'Công văn số 5/SNV-CCHC ngày 4/3/2022'],
    ['district', 'Nghị quyết số 5-NQ/TU ngày 4/3/2022', 'otherProvince', 'Nghị quyết số 5-NQ/TU ngày 4/3/2022'],
    ['district', 'Nghị quyết số 5-NQ/HU ngày 4/3/2022', 'neighbour', 'Nghị quyết số 5-NQ/HU ngày 4/3/2022'],
    ['district', 'Nghị quyết số 05', 'otherProvince', 'Nghị quyết số 05'],
    ['district', 'Quyết định số 06/QĐ-TTg', 'otherProvince', 'Quyết định số 06/QĐ-TTg'],
    ['district', 'Quyết định số 06/QĐ-TTg', 'otherYear', 'Quyết định số 06/QĐ-TTg'],
    ['district', 'Kế hoạch số 5/KH-UBND của UBND huyện', 'otherYear', 'Kế hoạch số 5/KH-UBND của UBND huyện'],
    [
      'nobody',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện',
      'district',
      'Kế hoạch số 5/KH-UBND ngày 4/3/2022 của UBND huyện',
    ],
    [
      'district',
      'Kế hoạch số 5/KH-TTYT ngày 4/3/2022 của Trung tâm Y tế',
      'neighbour',
      'Kế hoạch số 5/KH-TTYT ngày 4/3/2022 của Trung tâm Y tế',
    ],
    [
      'inspectorate',
      'Kế hoạch số 5/KH-TTT ngày 4/3/2022',
      'otherProvince',
      'Kế hoạch số 5/KH-TTT ngày 4/3/2022 của Thanh tra tỉnh',
    ],
  ])('(%s) %s ≠ (%s) %s', (head, first, otherHead, second) => {
    expect(keyIn(otherHead, second)).not.toBe(keyIn(head, first));
  });
});

describe('organisations', () => {
  const organisation = (head: Head, text: string) => read(`${heads[head]}\n${text}.`).mentions[0]!.organisation;
  it.each<[Head, string, string | null]>([
    ['inspectorate', 'Kế hoạch số 5/KH-TTT của Thanh tra tỉnh', 'Thanh tra tỉnh Hà Nam'],
    ['district', 'Kế hoạch số 5/KH-UBND của UBND tỉnh', 'UBND tỉnh Hà Nam'],
    ['district', 'Kế hoạch số 5/KH-UBND của Chủ tịch UBND huyện', 'UBND huyện Bình Tân'],
    ['district', 'Công văn số 5/SNV-CCHC', 'Sở Nội vụ Hà Nam'],
    ['district', 'Kế hoạch số 5/KH-UBND ngày 4/3/2022', null],
    ['district', 'Thông tư số 01/2020/TT-BTP', 'Bộ Tư pháp'],
    ['district', 'Kế hoạch số 5/KH-UBND của UBND TX. Long Khê', 'UBND thị xã Long Khê'],
    ['city', 'Kế hoạch số 5/KH-UBND của UBND Thành phố', 'UBND thành phố Hà Nội'],
    ['nobody', 'Kế hoạch số 5/KH-UBND của UBND huyện', 'UBND huyện'],
  ])('(%s) %s: %s', (head, text, expected) => {
    expect(organisation(head, text)).toBe(expected);
  });
});
