import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/model/document.ts';
import { intervalOf, roughly } from '../../src/relate/interval.ts';
import { additiveSlip, gapOf } from '../../src/relate/slips/additive.ts';
import { isMisread, variantsOf } from '../../src/relate/slips/digits.ts';
import { changeSlip, shareSlip } from '../../src/relate/slips/rates.ts';
import type { Slip } from '../../src/relate/slips/slip.ts';
import { difference, sum } from '../../src/relate/sum.ts';
import type { Term } from '../../src/relate/term.ts';
import { findingsOf } from '../support/analyse.ts';

let made = 0;

/** A figure as it is printed in Vietnamese: "1.234", "12,5%", "8,75 điểm". */
function term(printed: string): Term {
  const kind = printed.endsWith('%') ? 'percent' : printed.includes('điểm') ? 'score' : 'count';
  const digits = /^[\d.,]+/.exec(printed)![0];
  const value = new Decimal(digits.replaceAll('.', '').replace(',', '.'));
  const figure = {
    id: `f${++made}`,
    quote: printed,
    value: value.toNumber(),
    decimals: digits.split(',')[1]?.length ?? 0,
    scale: 1,
    kind,
    unit: kind === 'percent' ? '%' : kind === 'score' ? 'điểm' : 'hồ sơ',
    measure: null,
    table: null,
  } as unknown as Figure;
  const interval = intervalOf(figure);
  const rough = roughly(interval);
  return { figure, amount: value, interval, rough, thing: figure.unit, index: made, compound: 0 } as unknown as Term;
}
const terms = (printed: string) => (printed === '' ? [] : printed.split(' + ').map(term));

/** What is named, of which figure, and what it should be. */
function namedBy(slip: Slip) {
  if (slip === null) return null;
  const { figure, should } = slip.values;
  return [slip.kind, figure, should];
}

describe('why a sum fails', () => {
  it.each([
    // total, parts, neighbours, kind, figure, what it should be
    ['10.503', '641 + 9.826', '', 'swapped', '9.826', '9.862'],
    ['10.530', '641 + 9.862', '', 'swapped', '10.530', '10.503'],
    ['10.513', '641 + 9.862', '', 'digit', '10.513', '10.503'],
    ['10.503', '641 + 9.262', '', 'digit', '9.262', '9.862'],
    ['2.650', '118 + 2.532', '', null, '', ''],
    ['412', '398 + 19', '', 'digit', '412', '417'],
    ['746', '300 + 123 + 323', '', null, '', ''],
    ['423', '300 + 123 + 123', '', 'twice', '123', '123'],
    ['873', '300 + 250 + 37', '286', 'left-out', '286', '286'],
    ['873', '300 + 250 + 37', '285', null, '', ''],
    ['587', '300 + 250 + 37 + 286', '286', 'twice', '286', '286'],
    ['623', '300 + 286', '37', 'left-out', '37', '37'],
    ['590', '300 + 286', '04', 'digit', '300', '304'],
    ['1.593', '359 + 1,234', '', 'separator', '1,234', '1.234'],
    ['23,5 điểm', '8 điểm + 9,5 điểm + 60 điểm', '', null, '', ''],
    ['26,75 điểm', '8 điểm + 9,5 điểm + 925 điểm', '', 'separator', '925 điểm', '9,25'],
    ['2.675 điểm', '8 điểm + 9,5 điểm + 9,25 điểm', '', 'separator', '2.675 điểm', '26,75'],
    ['25,5 điểm', '9,5 điểm + 8 điểm + 7 điểm', '', 'digit', '25,5 điểm', '24,5'],
    ['26,75 điểm', '8 điểm + 9,5 điểm + 9,52 điểm', '', 'swapped', '9,52 điểm', '9,25'],
    ['27,02 điểm', '8 điểm + 9,5 điểm + 9,25 điểm', '', 'swapped', '9,25 điểm', '9,52'],
    ['100', '20 + 30 + 51', '', 'digit', '100', '101'],
  ])('%s = %s beside %s: %s of %s', (total, parts, beside, kind, figure, should) => {
    const slip = additiveSlip(gapOf(sum(term(total), terms(parts), 'explicit'))!, terms(beside), new Set());
    expect(namedBy(slip)).toEqual(kind && [kind, figure, should]);
  });

  it('suspects what nothing else confirms first', () => {
    const [total, a, b] = [term('96'), term('41'), term('53')];
    const gap = gapOf(sum(total, [a, b], 'explicit'))!;
    const named = (...confirmed: Term[]) => additiveSlip(gap, [], new Set(confirmed))?.values;
    expect(named()).toEqual({ figure: '96', should: '94' });
    expect(named(total)).toEqual({ figure: '41', should: '43' });
    expect(named(total, a)).toEqual({ figure: '53', should: '55' });
  });

  it('reads "first − others = total" too', () => {
    const rest = difference(term('48'), term('500'), [term('400'), term('25')]);
    // 500 − 425 = 75: the printed 48 cannot be one digit away; 527, 473 … are not either; 25 should be 52.
    expect(additiveSlip(gapOf({ ...rest, kind: 'formula' })!, [], new Set())).toEqual({
      kind: 'swapped',
      values: { figure: '25', should: '52' },
    });
  });
});

describe('why a share fails', () => {
  it.each([
    // percentage, numerator, denominator, neighbours, kind, figure, what it should be
    ['98,95%', '9.862', '9.876', '', null, '', ''],
    ['99,68%', '9.862', '9.876', '', 'swapped', '99,68%', '99,86'],
    ['125,0%', '80', '100', '', 'inverted', '100', '100'],
    ['80,0%', '100', '80', '', 'inverted', '80', '80'],
    ['97,90%', '974', '1.000', '', 'digit', '97,90%', '97,40'],
    ['94,7%', '974', '1.000', '', 'swapped', '94,7%', '97,4'],
    ['9.740%', '974', '1.000', '', null, '', ''],
    ['974%', '974', '1.000', '', null, '', ''],
    ['60,88%', '974', '1.000', '1.600', 'other-base', '1.600', '1.600'],
    ['60,88%', '974', '1.000', '1.700', null, '', ''],
    ['61,2%', '974', '1.000', '612', 'other-part', '612', '612'],
    ['74,9%', '947', '1.000', '', null, '', ''],
    ['97,4%', '947', '1.000', '', 'swapped', '97,4%', '94,7'],
    ['48,75%', '195', '490', '', null, '', ''],
    ['47,91%', '459', '1.139', '', null, '', ''],
  ])('%s = %s / %s beside %s: %s of %s', (percent, part, whole, beside, kind, figure, should) => {
    const slip = shareSlip(term(percent), term(part), term(whole), terms(beside));
    expect(namedBy(slip)).toEqual(kind && [kind, figure, should]);
  });
});

describe('why a change fails', () => {
  it.each([
    // rate (signed: −1 = a fall), new, old, kind, figure, what it should be
    ['20,0%', 1, '100', '125', 'direction', '20,0%', '20,0'],
    ['20,0%', -1, '125', '100', null, '', ''],
    ['20,0%', 1, '125', '100', 'new-base', '125', '125'],
    ['125,0%', 1, '125', '100', 'whole-rate', '125,0%', '25,0'],
    ['52,0%', 1, '125', '100', 'swapped', '52,0%', '25,0'],
    ['28,0%', 1, '125', '100', 'digit', '28,0%', '25,0'],
    ['9,6%', 1, '1.931', '1.769', 'digit', '9,6%', '9,2'],
    ['80,0%', -1, '80', '100', 'whole-rate', '80,0%', '20,0'],
    ['52,0%', 1, '125', '100', 'swapped', '52,0%', '25,0'],
    ['68,3%', 1, '125', '100', null, '', ''],
  ])('%s (%d) from %s and %s: %s of %s', (percent, sign, now, before, kind, figure, should) => {
    const rate = term(percent);
    const slip = changeSlip(rate, term(now), term(before), rate.amount.mul(sign));
    expect(namedBy(slip)).toEqual(kind && [kind, figure, should]);
  });
});

describe('a separator misread', () => {
  it.each([
    ['1.234', '1234', true],
    ['93.43', '9343', true],
    ['8.5', '85', true],
    ['8.5', '8500', true],
    ['93.43', '934.3', false],
    ['12', '12000', false],
    ['1.234', '1235', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isMisread(new Decimal(a), new Decimal(b))).toBe(expected);
    expect(isMisread(new Decimal(b), new Decimal(a))).toBe(expected);
  });
});

it('knows every amount one slip away', () => {
  const variants = variantsOf(new Decimal('120'));
  for (const one of ['210', '102', '130', '121', '920']) expect(variants).toContain(one);
  for (const one of ['120', '20', '12', '220.5', '201']) expect(variants).not.toContain(one);
});

describe('the message names the slip', () => {
  it.each([
    [
      'swapped',
      'Tiếp nhận 10.503 hồ sơ (cấp huyện 641 hồ sơ, cấp xã 9.826 hồ sơ).',
      /đảo hai chữ số.*“9\.826 hồ sơ”.*9\.862/,
    ],
    ['digit', 'Tiếp nhận 10.513 hồ sơ (cấp huyện 641 hồ sơ, cấp xã 9.862 hồ sơ).', /sai một chữ số.*10\.503/],
    [
      'new base',
      'Năm nay thu 125 triệu đồng, tăng 20,0% so với cùng kỳ (100 triệu đồng).',
      /tính trên số mới “125 triệu đồng”/,
    ],
    ['direction', 'Năm nay thu 100 triệu đồng, tăng 20,0% so với cùng kỳ (125 triệu đồng).', /chiều thì ngược/],
    ['whole rate', 'Năm nay thu 125 triệu đồng, tăng 125,0% so với cùng kỳ (100 triệu đồng).', /không phải mức tăng/],
  ])('%s', (_, text, expected) => {
    expect(findingsOf(text).map(({ message }) => message)).toEqual([expect.stringMatching(expected)]);
  });
});
