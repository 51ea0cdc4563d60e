import { describe, expect, it } from 'vitest';
import { makeAnalyser } from '../../src/pipeline/analyse.ts';
import { loadRules } from '../../src/rules/load.ts';
import { pointsOf } from '../../src/series/points.ts';
import { composeText } from '../../src/text/compose.ts';

const rules = loadRules();
const analyse = makeAnalyser(rules);
const points = (...lines: string[]) => {
  const text = ['BÁO CÁO', 'Kết quả giải quyết thủ tục hành chính quý II năm 2023', ...lines];
  const analysis = analyse(composeText(text.map((line) => ({ kind: 'paragraph', text: line, page: null }))));
  return pointsOf(analysis, rules).filter(({ measure }) => measure !== null);
};
const values = (...lines: string[]) => points(...lines).map(({ measure, amount }) => [measure, amount]);
const moments = (...lines: string[]) =>
  points(...lines).map(({ amount, own, cumulative, period: { start, end } }) => [amount, own, cumulative, start, end]);

describe('the values of a report in series', () => {
  it('have measures that do not depend on the wording', () => {
    const meant = [
      ['dossiers-received', '520'],
      ['dossiers-resolved', '500'],
      ['dossiers-in-process', '20'],
    ];
    expect(values('Tiếp nhận 520 hồ sơ, đã giải quyết 500 hồ sơ, đang giải quyết 20 hồ sơ.')).toEqual(meant);
    expect(values('Số hồ sơ tiếp nhận: 520 hồ sơ; giải quyết xong: 500 hồ sơ; đang xử lý: 20 hồ sơ.')).toEqual(meant);
  });

  it('are of the own period unless the words name another one', () => {
    expect(moments('Trong quý tiếp nhận 520 hồ sơ.')).toEqual([['520', true, false, '2023-04-01', '2023-06-30']]);
    expect(moments('Lũy kế từ đầu năm tiếp nhận 990 hồ sơ, giải quyết 950 hồ sơ.')).toEqual([
      ['990', false, true, '2023-01-01', '2023-06-30'],
      ['950', false, true, '2023-01-01', '2023-06-30'],
    ]);
    expect(moments('Quý I tiếp nhận 470 hồ sơ.')).toEqual([['470', false, false, '2023-01-01', '2023-03-31']]);
    expect(moments('Cùng kỳ năm 2022 tiếp nhận 410 hồ sơ.')).toEqual([
      ['410', false, false, '2022-04-01', '2022-06-30'],
    ]);
    expect(moments('Hồ sơ từ kỳ trước chuyển sang 12 hồ sơ.')).toEqual([
      ['12', true, false, '2023-04-01', '2023-06-30'],
    ]);
  });

  it('leave out plans, changes and times that no rule turns into days', () => {
    expect(values('Phấn đấu tiếp nhận 600 hồ sơ.')).toEqual([]);
    expect(values('Năm 2021 tiếp nhận 600 hồ sơ.')).toEqual([]);
    expect(values('Bình quân mỗi tháng tiếp nhận 170 hồ sơ.')).toEqual([]);
    expect(values('Tiếp nhận 520 hồ sơ, tăng 50 hồ sơ so với quý I.')).toEqual([['dossiers-received', '520']]);
    expect(values('2. Phản ánh, kiến nghị', 'Tiếp nhận 520 hồ sơ.')).toEqual([['dossiers-received', '520']]);
    expect(values('II. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ III NĂM 2023', '1. Giải quyết 30 hồ sơ.')).toEqual([]);
  });

  it('tell a part from the whole', () => {
    const scopes = (...lines: string[]) => points(...lines).map(({ scope }) => scope);
    expect(scopes('Tiếp nhận 520 hồ sơ.')).toEqual([[]]);
    expect(scopes('Lĩnh vực đất đai tiếp nhận 120 hồ sơ.')).toEqual([['linh vưc đât đai']]);
    expect(scopes('Tiếp nhận 120 hồ sơ trong các lĩnh vực.')).toEqual([[]]);
    expect(scopes('Thị trấn Vang tiếp nhận 120 hồ sơ.')).toEqual([['thi trân vang']]);
  });

  it('are none in a report without period', () => {
    const analysis = analyse(composeText([{ kind: 'paragraph', text: 'Tiếp nhận 520 hồ sơ.', page: null }]));
    expect(analysis.figures).toHaveLength(1);
    expect(pointsOf(analysis, rules)).toEqual([]);
  });
});
