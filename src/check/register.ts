import type { Mention } from '../model/analysis.ts';
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
  return [notation, organisation, symbol.toUpperCase(), reference.year ?? date.slice(0, 4)].join('|');
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
