import { Decimal } from 'decimal.js';

/** A number in Vietnamese print: "10.503", "93,13". */
export function printNumber(value: number): string {
  const [whole, decimals] = new Decimal(value).abs().toFixed().split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** The absolute difference of two numbers, exact, in Vietnamese print. */
export const printGap = (a: number, b: number): string => printNumber(new Decimal(a).sub(b).abs().toNumber());
