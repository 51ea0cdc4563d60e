import type { FindingDraft, Mention } from '../model/analysis.ts';
import { type Known, type KnownDocuments, valuesOf } from './knownDocuments.ts';
import { evidenceOf, show } from './mentions.ts';
import { afterRestart } from './register.ts';
import type { SubjectComparison } from './subjects.ts';

/** The entry of the register whose date a mention contradicts, and whether it is surely of that document. */
export interface WrongDate {
  mention: Mention;
  entry: Known;
  sure: boolean;
}

/**
 * A number without a year is given out anew each year: another year's date is another document, unless its day and month,
 * or its subject, are those of the entry.
 */
export function wrongDate(
  mention: Mention,
  known: KnownDocuments,
  sameSubject: (subject: string, title: string) => boolean,
): WrongDate | null {
  const { date, year, subject } = mention.reference;
  const entries = known.of(mention);
  if (date === null || entries.length === 0 || entries.some((entry) => entry.date === date)) return null;
  // Year in the number against year in the date is another check's.
  if (year !== null) return date.startsWith(`${year}-`) ? { mention, entry: entries[0]!, sure: true } : null;
  const register = (day: string) => `${day.slice(0, 4)}${afterRestart(mention.reference, day)}`;
  const sameYear = entries.filter((entry) => register(entry.date) === register(date));
  if (sameYear.length > 0) return sameYear.length === 1 ? { mention, entry: sameYear[0]!, sure: true } : null;
  const likely = entries.filter(
    (entry) =>
      entry.date.slice(4) === date.slice(4) ||
      (subject !== null && entry.title !== undefined && sameSubject(subject, entry.title)),
  );
  return likely.length === 1 ? { mention, entry: likely[0]!, sure: false } : null;
}

/** `right`: a mention of the same document with the right date, where the report has one. */
export function knownDateDraft({ mention, entry, sure }: WrongDate, right: Mention | undefined): FindingDraft {
  const values = { ...valuesOf(entry), first: right ? show(right) : '', second: show(mention) };
  return {
    ...(right && sure ? { slip: { kind: 'known-date', values } } : { variant: sure ? 'known' : 'known-likely' }),
    values,
    expected: entry.date,
    actual: mention.reference.date,
    evidence: [...evidenceOf(mention), ...(right ? evidenceOf(right) : [])],
  };
}

/** The years and other numbers that a subject names: a plan for 2021 is not the plan for 2022. */
export const digits = (subject: string): string => (subject.match(/\d+/g) ?? []).sort().join(' ');

/** Whether two subjects are one, their numbers included. */
export const sameSubject =
  (alike: SubjectComparison, threshold: number) =>
  (a: string, b: string): boolean =>
    digits(a) === digits(b) && alike.similarity(a, b) >= threshold;
