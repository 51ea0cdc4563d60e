import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/check/citations.ts';
import type { Block } from '../../src/model/block.ts';
import { makeAnalyser } from '../../src/pipeline/analyse.ts';
import { readBytes } from '../../src/read/index.ts';
import { loadRules } from '../../src/rules/load.ts';
import { seriesOf } from '../../src/series/index.ts';
import { before, legalWindow } from '../../src/series/periods.ts';
import { composeText } from '../../src/text/compose.ts';

const rules = loadRules();
const analyse = makeAnalyser(rules);
const head = [
  'UBND TỈNH VĨNH LONG',
  'UBND HUYỆN BÌNH TÂN',
  'Số: 77/BC-UBND',
  'BÁO CÁO',
  'Kết quả giải quyết thủ tục hành chính quý II năm 2023',
  'UBND huyện Bình Tân, tỉnh Vĩnh Long báo cáo kết quả như sau:',
];
const analysed = (...lines: string[]) =>
  analyse(composeText([...head, ...lines].map((text): Block => ({ kind: 'paragraph', text, page: null }))));
const growths = (...lines: string[]) => {
  const analysis = analysed(...lines);
  const quote = (id: string) => analysis.figures.find(({ figure }) => figure.id === id)!.figure.quote;
  return (seriesOf(analysis, rules).growths ?? []).map(({ figure, of, direction, since }) => [
    ...[quote(figure), quote(of), direction, since.start, since.end],
  ]);
};

describe('a growth since a period whose value is not printed', () => {
  it('is of the value before it', () => {
    expect(growths('Hồ sơ tiếp nhận mới: 1.260 hồ sơ, tăng 5,2% so với cùng kỳ năm trước.')).toEqual([
      ['5,2%', '1.260 hồ sơ', 1, '2022-04-01', '2022-06-30'],
    ]);
    expect(growths('Hồ sơ tiếp nhận mới: 1.260 hồ sơ, giảm 5,2% so với quý trước.')).toEqual([
      ['5,2%', '1.260 hồ sơ', -1, '2023-01-01', '2023-03-31'],
    ]);
  });

  it('is of the only value of which its sentence speaks', () => {
    const value = 'Huyện tiếp nhận mới 1.260 hồ sơ.';
    expect(growths(value, 'So với quý I năm 2023, số hồ sơ tiếp nhận mới tăng 5,2%.')).toEqual([
      ['5,2%', '1.260 hồ sơ', 1, '2023-01-01', '2023-03-31'],
    ]);
    expect(growths(value, 'Số hồ sơ giải quyết tăng 5,2% so với cùng kỳ năm trước.')).toEqual([]);
    expect(growths(value, 'Số hồ sơ tiếp nhận mới tăng khá so với cùng kỳ, đạt 5,2%.')).toEqual([]);
  });

  it('is none where the earlier value is printed, or the period may be several', () => {
    expect(growths('Hồ sơ tiếp nhận mới: 1.260 hồ sơ, tăng 5% so với cùng kỳ năm trước (1.200 hồ sơ).')).toEqual([]);
    expect(growths('Hồ sơ tiếp nhận mới: 1.260 hồ sơ, tăng 5,2% so với năm 2022.')).toEqual([]);
    expect(growths('Hồ sơ tiếp nhận mới: 1.260 hồ sơ, tăng 5,2% so với kế hoạch.')).toEqual([]);
  });
});

describe('what a report says of its own completeness', () => {
  it('that units are not counted', () => {
    const partial = (line: string) => seriesOf(analysed(line), rules).partial;
    expect(partial('Số liệu cấp xã chưa bao gồm xã Tân Lược do chưa gửi báo cáo.')).toBe(true);
    expect(partial('Không kể 12 hồ sơ của cơ quan Bảo hiểm xã hội.')).toBe(false);
  });

  it('that it takes the place of another report', () => {
    const replaces = (line: string) => seriesOf(analysed(line), rules).replaces;
    expect(replaces('Báo cáo này thay thế Báo cáo số 70/BC-UBND ngày 05/7/2023 của UBND huyện Bình Tân.')).toBe('r1');
    expect(replaces('Tiếp theo Báo cáo số 70/BC-UBND ngày 05/7/2023 của UBND huyện Bình Tân.')).toBeNull();
    expect(replaces('Kế hoạch này thay thế Kế hoạch số 70/KH-UBND ngày 05/7/2023 của UBND huyện Bình Tân.')).toBeNull();
  });
});

it('a table whose total is the figure above it is of that figure’s measure', async () => {
  const rows = [
    ['STT', 'Đơn vị', 'Quý I', 'Quý II'],
    ['1', 'Xã Tân Lược', '1.300', '1.260'],
    ['2', 'Xã Mỹ Thuận', '700', '740'],
    ['', 'Tổng cộng', '2.000', '2.000'],
  ];
  const points = async (total: string) => {
    const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
    const lines = [...head, `Trong quý, cấp xã tiếp nhận mới ${total} hồ sơ, chia theo đơn vị và theo quý như sau:`];
    const html = `<html><body>${lines.map((line) => `<p>${line}</p>`).join('')}<table border="1">${table}</table></body></html>`;
    const { blocks } = await readBytes(Buffer.from(html));
    return seriesOf(analyse(composeText(blocks)), rules).points.filter(({ amount }) => amount === '1260');
  };
  expect((await points('2.000')).map(({ measure, level, scope }) => [measure, level, scope.length])).toEqual([
    ['dossiers-newly-received', 'commune', 1],
  ]);
  expect((await points('2.010')).map(({ measure }) => measure)).toEqual([null]);
});

describe('citations that other reports’ can be compared with', () => {
  const documents = (line: string) => citationsOf(analysed(line), rules).map(({ document, date }) => [document, date]);

  it('say number, day and whose document it is', () => {
    expect(documents('Thực hiện Kế hoạch số 15/KH-UBND ngày 12/01/2023 của UBND tỉnh Vĩnh Long về đào tạo.')).toEqual([
      ['15/KH-UBND|2023|ubnd, tỉnh vĩnh long||', '2023-01-12'],
    ]);
    expect(documents('Thực hiện Kế hoạch số 15/KH-UBND ngày 12/01/2023 về đào tạo cán bộ.')).toEqual([]);
    expect(documents('Thực hiện Kế hoạch số 15/KH-UBND của UBND tỉnh Vĩnh Long về đào tạo.')).toEqual([]);
  });

  it('are none of known documents, nor of a commune that is not named', () => {
    expect(documents('Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.')).toEqual([]);
    expect(documents('Các xã có Kế hoạch số 12/KH-UBND ngày 05/4/2023 của UBND xã về tuyên truyền.')).toEqual([]);
  });
});

it('periods before others, and the days that the rules count for them', () => {
  const days = (start: string, end: string) => ({ start, end });
  expect(before(days('2023-01-01', '2023-03-31'))).toEqual(days('2022-10-01', '2022-12-31'));
  expect(before(days('2024-03-01', '2024-03-31'))).toEqual(days('2024-02-01', '2024-02-29'));
  expect(legalWindow(days('2023-01-01', '2023-06-30'))).toEqual(days('2022-12-15', '2023-06-14'));
  expect(legalWindow(days('2023-02-01', '2023-02-28'))).toEqual(days('2023-01-15', '2023-02-14'));
});
