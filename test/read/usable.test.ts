import { describe, expect, it } from 'vitest';
import type { Page, Run } from '../../src/read/pdf/page.ts';
import { withoutStamps } from '../../src/read/pdf/stamps.ts';
import { isBetter, needsRecognition } from '../../src/read/pdf/usable.ts';

const run = (text: string, x = 0, y = 0, size = 13): Run => ({
  text,
  x,
  right: x + text.length * size * 0.5,
  y,
  size,
  bold: false,
  font: null,
  confidence: null,
});

const page = (runs: Run[], more: Partial<Page> = {}): Page => ({
  number: 1,
  width: 595,
  height: 842,
  runs,
  rules: { horizontal: [], vertical: [] },
  pictured: true,
  painted: true,
  ...more,
});

const vietnamese = run('Ủy ban nhân dân xã tổng hợp kết quả giải quyết hồ sơ trong kỳ báo cáo như sau. '.repeat(4));
const garbled = run('Uy ban nhan dan xa tong hop ket qua giai quyet ho so trong ky bao cao nhu sau. '.repeat(4));

describe('whether a page must be looked at as a picture', () => {
  it.each<[string, boolean, Page]>([
    ['a picture without text', true, page([])],
    ['a picture under a stamp', true, page([run('Signed by: the office'), run('11/05/2021 11:26:39')])],
    ['a picture with Vietnamese text', false, page([vietnamese])],
    ['a picture whose text was recognised as another language', true, page([garbled])],
    ['text without a picture, in whatever language', false, page([garbled], { pictured: false })],
    ['text whose letters have no codes', true, page([run('\ue012\ue013\ue014 \ue015\ue016 abc')], { pictured: false })],
    ['an empty page', false, page([], { pictured: false, painted: false })],
    ['letters drawn as shapes', true, page([], { pictured: false })],
  ])('%s: %s', (_, needed, one) => expect(needsRecognition(one)).toBe(needed));

  it('a page in another language keeps its own text', () => {
    expect(isBetter({ runs: [garbled] }, page([garbled]))).toBe(false);
    expect(isBetter({ runs: [vietnamese] }, page([garbled]))).toBe(true);
    expect(isBetter({ runs: [garbled] }, page([]))).toBe(true);
  });
});

describe('stamps of electronic signatures', () => {
  const body = [run('BÁO CÁO', 240, 120), run('Nội dung của báo cáo, dài hơn con dấu. '.repeat(3), 80, 160)];
  const text = (runs: Run[]) =>
    withoutStamps([page([...body, ...runs])], 'ký bởi:|thời gian ký:')[0]!.runs.map((one) => one.text);

  it('are taken off with all their lines', () => {
    const stamp = [run('Ký bởi: Ủy ban nhân', 400, 30, 7), run('dân xã', 400, 38, 7), run('Thời gian ký:', 400, 46, 7)];
    expect(text([...stamp, run('11/05/2021 11:26:39', 400, 54, 7)])).toEqual(body.map((one) => one.text));
  });

  it('are told by their size and place: neither a line of text nor small print beside them goes', () => {
    const others = [run('Ký bởi: lãnh đạo', 80, 200), run('Nơi nhận: như trên', 80, 46, 9)];
    expect(text([...others, run('Ký bởi: Sở', 400, 46, 7)])).toEqual([...body, ...others].map((one) => one.text));
  });

  it('stay where nothing tells how they begin', () => {
    const one = page([...body, run('Ký bởi: Sở', 400, 46, 7)]);
    expect(withoutStamps([one], undefined)).toEqual([one]);
  });
});
