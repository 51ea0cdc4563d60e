import { Decimal } from 'decimal.js';

/** A number in Vietnamese print: "10.503", "93,13". */
export function printNumber(value: number): string {
  const [whole, decimals] = new Decimal(value).abs().toFixed().split('.') as [string, string?];
  return `${value < 0 ? '-' : ''}${groupDigits(whole)}${decimals === undefined ? '' : `,${decimals}`}`;
}
