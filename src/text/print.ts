import { Decimal } from 'decimal.js';

/** A number in Vietnamese print: "10.503", "93,13". */
export function printNumber(value: number): string {
  const [whole, decimals] = new Decimal(value).abs().toFixed().split('.') as [string, string?];
  return `${value < 0 ? '-' : ''}${groupDigits(whole)}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** The absolute difference of two numbers, exact, in Vietnamese print. */
export const printGap = (a: number, b: number): string => printNumber(new Decimal(a).sub(b).abs().toNumber());

/** Dots between the thousands: "10503" → "10.503"; a minus before them stays. */
export function groupDigits(whole: string): string {
  const [, first = whole, rest = ''] = /^(-?\d{1,3})((?:\d{3})*)$/.exec(whole) ?? [];
  return first + rest.replace(/\d{3}/g, '.$&');
}
