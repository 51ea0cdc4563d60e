import { Decimal } from 'decimal.js';

const words: Record<string, number> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  'gấp đôi': 2,
  'gấp ba': 3,
  'gấp rưỡi': 1.5,
  'một nửa': 0.5,
  nửa: 0.5,
};

export interface PrintedNumber {
  value: Decimal;
  decimals: number;
  /** How many characters of the quote it takes. */
  length: number;
}

/** Reads the number at the start of a quote, in digits (by the report's decimal separator) or in words. */
export function readNumber(quote: string, decimal: ',' | '.'): PrintedNumber | null {
  const digits = /^[+\-–]?\d[\d.,]*\d|^[+\-–]?\d/u.exec(quote)?.[0];
  if (digits) return readDigits(digits, decimal);
  const lower = quote.toLowerCase();
  const word = Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .find((candidate) => lower === candidate || lower.startsWith(`${candidate} `));
  return word ? { value: new Decimal(words[word]!), decimals: 0, length: word.length } : null;
}

function readDigits(printed: string, decimal: ',' | '.'): PrintedNumber | null {
  const group = decimal === ',' ? '.' : ',';
  const shape = new RegExp(`^[+\\-–]?(\\d{1,3}([${group}]\\d{3})+|\\d+)([${decimal}](\\d+))?$`, 'u').exec(printed);
  if (!shape) return null;
  const plain = printed.replaceAll(group, '').replace(decimal, '.').replace('–', '-').replace('+', '');
  return { value: new Decimal(plain), decimals: shape[4]?.length ?? 0, length: printed.length };
}
