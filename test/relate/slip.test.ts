import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { differs } from '../../src/relate/slip.ts';
import { findingsOf } from '../support/analyse.ts';

describe('how two amounts differ', () => {
  it.each([
    ['10503', '10053', 'swapped'],
    ['9862', '9826', 'swapped'],
    ['10503', '10513', 'digit'],
    ['93.43', '93.13', 'digit'],
    ['12.5', '12', 'digit'],
    ['641', '641', null],
    ['641', '6410', null],
    ['641', '752', null],
    ['123', '321', null],
  ] as const)('%s and %s: %s', (a, b, expected) => {
    expect(differs(new Decimal(a), new Decimal(b))).toBe(expected);
    expect(differs(new Decimal(b), new Decimal(a))).toBe(expected);
  });

  it('has no slip that would make a figure negative', () => {
    expect(differs(new Decimal(5), new Decimal(-5))).toBeNull();
  });
});

describe('the likeliest slip is named', () => {
  const message = (text: string) => findingsOf(text)[0]!.message;

  it.each([
    ['swapped digits', 'Tiếp nhận 10.503 hồ sơ (cấp huyện 641 hồ sơ, cấp xã 9.826 hồ sơ).', /9\.?862/],
    ['a wrong digit', 'Tiếp nhận 10.513 hồ sơ (cấp huyện 641 hồ sơ, cấp xã 9.862 hồ sơ).', /10\.?503 thì/],
  ])('%s', (_, text, expected) => {
    expect(message(text)).toMatch(expected);
  });
});
