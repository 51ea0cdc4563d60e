import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';
import { heads } from './identityHeads.ts';

interface Cited {
  number: number;
  symbol: string;
  day: number;
  month: number;
  year: number;
  issuer: string;
}

const number = fc.integer({ min: 1, max: 4999 });
const year = fc.integer({ min: 2005, max: 2024 });
/** A symbol with the offices that may stand behind it: all different, none of them left out. */
const registers: { symbol: string; issuers: string[] }[] = [
  {
    symbol: 'KH-UBND',
    issuers: [
      'UBND huyện',
      'UBND tỉnh',
      'UBND xã Tân Lập',
      'UBND huyện Vĩnh Lạc',
      'UBND thị xã Vĩnh Lạc',
      'UBND tỉnh Nam Định',
    ],
  },
  { symbol: 'NQ-HĐND', issuers: ['HĐND huyện', 'HĐND tỉnh', 'HĐND xã Tân Lập', 'HĐND quận 5', 'HĐND TP. Hải Phòng'] },
  { symbol: 'SNV-CCHC', issuers: ['Sở Nội vụ', 'Sở Nội vụ tỉnh Nam Định', 'Sở Nội vụ thành phố Hải Phòng'] },
  { symbol: 'NQ/TU', issuers: ['Tỉnh ủy', 'Tỉnh ủy Nam Định', 'Thành ủy Hải Phòng'] },
];
const cited: fc.Arbitrary<Cited> = fc.constantFrom(...registers).chain(({ symbol, issuers }) =>
  fc.record({
    number,
    symbol: fc.constant(symbol),
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year,
    issuer: fc.constantFrom(...issuers),
  }),
);

const plainly = ({ number: n, symbol, day, month, year: y, issuer }: Cited) =>
  `Văn bản số ${n}${symbol.includes('/') ? '-' : '/'}${symbol} ngày ${day}/${month}/${y} của ${issuer}`;

const keys = (head: keyof typeof heads, ...texts: string[]) =>
  read(`${heads[head]}\n${texts.join('.\n')}.`).mentions.map(({ reference }) => reference.key);

describe('the key stays', () => {
  const printing = fc.record({
    mark: fc.constantFrom('số ', 'số: ', 'Số ', 'số'),
    dash: fc.constantFrom('-', ' - ', '–', '- ', '\u2011'),
    zero: fc.boolean(),
    letters: fc.constantFrom(
      (text: string) => text,
      (text: string) => text.replace(/Đ/g, '\u00d0'),
    ),
    bare: fc.boolean(),
    words: fc.boolean(),
    short: fc.boolean(),
    form: fc.constantFrom('NFC', 'NFD'),
  });
  it('however number, symbol, date and issuer are printed, in one report and in two', () => {
    fc.assert(
      fc.property(cited, printing, (one, { mark, dash, zero, letters, bare, words, short, form }) => {
        const symbol = letters(bare ? one.symbol.replace('HĐND', 'HDND') : one.symbol).replace('-', dash);
        const digits = zero && one.number < 10 ? `0${one.number}` : String(one.number);
        const date = words
          ? `ngày ${one.day} tháng ${one.month} năm ${one.year}`
          : `ngày ${String(one.day).padStart(2, '0')}/${String(one.month).padStart(2, '0')}/${one.year}`;
        const issuer = short ? one.issuer : one.issuer.replace('UBND', 'Uỷ ban nhân dân').replace('TP.', 'thành phố');
        const joint = symbol.includes('/') ? dash.trim() : '/';
        const other = `Văn bản ${mark}${digits}${joint}${symbol} ${date} của ${issuer}`.normalize(form as 'NFC');
        const [first, second] = keys('district', plainly(one), other);
        expect(second, other).toBe(first);
        expect(keys('district', other)).toEqual([first]);
      }),
      { numRuns: 150 },
    );
  });

  it('where a report cites it again without date and issuer', () => {
    fc.assert(
      fc.property(cited, (one) => {
        const again = `Văn bản ${one.number}${one.symbol.includes('/') ? '-' : '/'}${one.symbol}`;
        const [first, second, third] = keys('district', plainly(one), again, `Văn bản số ${one.number}`);
        expect([second, third]).toEqual([first, first]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the key changes', () => {
  const differ = (one: Cited, other: Cited) => {
    const [first, second] = keys('district', plainly(one), plainly(other));
    expect(second).not.toBe(first);
    expect(keys('district', plainly(other))).toEqual([second]);
  };

  it('with the number, the year and the symbol', () => {
    fc.assert(
      fc.property(cited, number, year, fc.constantFrom('A', 'B'), (one, otherNumber, otherYear, unit) => {
        if (otherNumber !== one.number) differ(one, { ...one, number: otherNumber });
        if (otherYear !== one.year) differ(one, { ...one, year: otherYear });
        differ(one, { ...one, symbol: `${one.symbol}-${unit}X` });
      }),
      { numRuns: 40 },
    );
  });

  it('with the issuer', () => {
    fc.assert(
      fc.property(cited, fc.nat(), (one, at) => {
        const others = registers
          .find(({ symbol }) => symbol === one.symbol)!
          .issuers.filter((name) => name !== one.issuer);
        differ(one, { ...one, issuer: others[at % others.length]! });
      }),
      { numRuns: 60 },
    );
  });

  it('with the province that cites it, unless the issuer names its own', () => {
    fc.assert(
      fc.property(cited, fc.boolean(), (one, silent) => {
        const text = silent ? plainly(one).replace(` của ${one.issuer}`, '') : plainly(one);
        const named = !silent && /Nam Định|Hải Phòng/.test(one.issuer);
        const [here] = keys('province', text);
        const [there] = keys('elsewhere', text);
        expect(here === there).toBe(named);
      }),
      { numRuns: 60 },
    );
  });
});
