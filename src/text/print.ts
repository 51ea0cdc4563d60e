import { Decimal } from 'decimal.js';

/** A number in Vietnamese print: "10.503", "93,13". */
export function printNumber(value: number): string {
  const [whole, decimals] = new Decimal(value).abs().toFixed().split('.') as [string, string?];
  return `${value < 0 ? '-' : ''}${groupDigits(whole)}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** Dots between the thousands: "10503" → "10.503". The largest number there is has 309 digits. */
export const groupDigits = (whole: string): string => whole.replace(/\B(?=(?:\d{3}){1,103}$)/g, '.');
