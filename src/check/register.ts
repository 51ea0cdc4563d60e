import type { Mention } from '../model/analysis.ts';
import type { Reference } from '../model/document.ts';
import { daysBetween, indexBy } from './mentions.ts';

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
  const year = reference.year ?? date.slice(0, 4);
  return [notation, organisation, symbol.toUpperCase(), year, afterRestart(reference, date)].join('|');
}

/**
 * On 1 July 2025 provinces and communes were merged: the new bodies, often of the old names, began at number 1 again. Of
 * local bodies a number of that year is therefore two documents.
 */
const restart = '2025-07-01';

/** Tells the two registers of that year apart; empty for other years and for central bodies. */
export function afterRestart({ key }: Reference, date: string | null): string {
  const isLocal = key.split('|')[2]?.includes(', ') === true;
  return isLocal && date?.startsWith(restart.slice(0, 4)) && date >= restart ? restart : '';
}

/** A register of which one report cites more than this is none: nothing is concluded from it. */
const largest = 500;

/** The registers that a report's mentions show. */
export class Registers {
  readonly #members: Map<string, Mention[]>;

  constructor(mentions: readonly Mention[]) {
    this.#members = indexBy(mentions, (mention) => registerOf(mention));
  }

  /** The mentions of other numbers in the register where a mention with that date would stand. */
  beside(mention: Mention, date: string): Mention[] {
    const register = registerOf(mention, date);
    const members = register === null ? [] : (this.#members.get(register) ?? []);
    return members.length > largest ? [] : members.filter((other) => numberOf(other) !== numberOf(mention));
  }
}

export const numberOf = ({ reference }: Mention): number => Number(reference.number);

/** Whether a number with a date cannot stand in one register with another: the lower number is later by more than `days`. */
export function outOfOrder(number: number, date: string, other: Mention, days: number): boolean {
  const gap = daysBetween(other.reference.date!, date);
  return Math.abs(gap) > days && number !== numberOf(other) && number > numberOf(other) !== gap > 0;
}
