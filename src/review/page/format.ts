import { useLanguage } from './words.ts';

/** How numbers and days are written in the language chosen. */
export function useFormat() {
  const locale = useLanguage() === 'en' ? 'en-GB' : 'vi-VN';
  const many = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  return {
    number: (value: number) => many.format(value),
    /** A value of a finding: a number, or words as printed. */
    value: (value: unknown) => {
      if (value === null || value === undefined || value === '') return null;
      return typeof value === 'number' ? many.format(value) : String(value);
    },
    /** An ISO day as people write it. */
    day: (iso: string | null) => (iso === null ? null : iso.slice(0, 10).split('-').reverse().join('/')),
  };
}

/** The gap between two values, where both are numbers; without the noise of binary fractions. */
export function gap(expected: unknown, actual: unknown): number | null {
  if (typeof expected !== 'number' || typeof actual !== 'number') return null;
  return Number(Math.abs(expected - actual).toFixed(6));
}
