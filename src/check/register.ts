import type { Mention } from '../model/analysis.ts';
import { daysBetween } from './mentions.ts';

const plainNumber = /^\d+$/;

/**
 * The register in which a document with such a mention's number stands: issuer, symbol and year; null where it is not
 * known or does not restart each year (Party, National Assembly).
 */
export function registerOf({ reference, organisation, notation }: Mention, date = reference.date): string | null {
  const { number, symbol } = reference;
  if (organisation === null || symbol === null || date === null || number === null || !plainNumber.test(number))
    return null;
  if (notation !== 'administrative' && notation !== 'letter' && notation !== 'legal') return null;
  if (/\d$/.test(symbol)) return null;
  return [notation, organisation, symbol.toUpperCase(), reference.year ?? date.slice(0, 4)].join('|');
}

/** The other mentions that stand in a mention's register, with dates. */
export function inRegisterOf(mention: Mention, date: string, mentions: readonly Mention[]): Mention[] {
  const register = registerOf(mention, date);
  if (register === null) return [];
  return mentions.filter((other) => numberOf(other) !== numberOf(mention) && registerOf(other) === register);
}

export const numberOf = ({ reference }: Mention): number => Number(reference.number);

/** Whether a number with a date cannot stand in one register with another: the lower number is later by more than `days`. */
export function outOfOrder(number: number, date: string, other: Mention, days: number): boolean {
  const gap = daysBetween(other.reference.date!, date);
  return Math.abs(gap) > days && number !== numberOf(other) && number > numberOf(other) !== gap > 0;
}
