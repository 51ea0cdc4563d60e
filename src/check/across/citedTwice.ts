import { addTo } from '../../model/multimap.ts';
import type { Citation } from '../../model/series.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';
import { abbreviates, SubjectComparison, wordsOf } from '../subjects.ts';

/** A citation and the report that it stands in. */
export interface Citing extends Citation {
  report: number;
  /** Day of the report; null where it is not known. */
  on: string | null;
}

/** A citation that says something else of a document than other reports do. */
export interface Disputed {
  check: 'conflicting-date' | 'conflicting-subject';
  wrong: Citing;
  right: Citing;
  /** How many reports say what `right` says. */
  many: number;
}

/** Compares what different reports say of one document. */
export function compareCitations(citations: readonly Citing[], rules: RuleSet): Disputed[] {
  const rule = (id: string) => rules.entries('check').find((one) => one.id === id && one.enabled);
  const subject = rule('conflicting-subject');
  const documents = new Map<string, Citing[]>();
  for (const one of citations) addTo(documents, one.document, one);
  return [...documents.values()].flatMap((mentions) => [
    ...(rule('conflicting-date') ? conflictingDates(mentions) : []),
    ...(subject
      ? conflictingSubjects(mentions, Number(subject.parameters.words), Number(subject.parameters.similarity))
      : []),
  ]);
}

/** The first mention in each report that says one thing; a report that contradicts itself has been told so. */
function perReport(mentions: readonly Citing[], said: (one: Citing) => string): Citing[] {
  const byReport = new Map<number, Citing[]>();
  for (const one of mentions) addTo(byReport, one.report, one);
  return [...byReport.values()].flatMap((own) => (new Set(own.map(said)).size === 1 ? [own[0]!] : [])).sort(inTime);
}

const inTime = (a: Citing, b: Citing) => (a.on ?? '').localeCompare(b.on ?? '') || a.report - b.report;

/** The date that most reports give is right; of equally many, the one that was given first. */
function conflictingDates(mentions: readonly Citing[]): Disputed[] {
  const byDate = new Map<string, Citing[]>();
  for (const one of perReport(mentions, ({ date }) => date)) addTo(byDate, one.date, one);
  const [right, ...others] = [...byDate.values()].sort((a, b) => b.length - a.length || inTime(a[0]!, b[0]!));
  return others.flatMap((wrong) =>
    wrong.map((one) => ({ check: 'conflicting-date' as const, wrong: one, right: right![0]!, many: right!.length })),
  );
}

/** A subject that has nothing in common with any other report's, while those are of one mind. */
function conflictingSubjects(mentions: readonly Citing[], fewest: number, least: number): Disputed[] {
  const about = mentions.filter(({ subject }) => subject !== null && wordsOf(subject).length >= fewest);
  const said = perReport(about, ({ date, subject }) => `${date}|${subject}`);
  const compared = new SubjectComparison(said.map(({ subject }) => subject!));
  const apart = (a: string, b: string) => compared.similarity(a, b) < least && !abbreviates(a, b);
  const byDate = new Map<string, Citing[]>();
  for (const one of said) addTo(byDate, one.date, one);
  return [...byDate.values()].flatMap((alike) =>
    alike.flatMap((one, index) => {
      const others = alike.filter((other) => other !== one && other.subject !== one.subject);
      const same = alike.length - others.length;
      const [right] = others;
      if (!right || same > others.length || (same === others.length && index === 0)) return [];
      const differs = others.every((other) => apart(one.subject!, other.subject!));
      if (!differs || (same === others.length && inTime(one, right) < 0)) return [];
      return [{ check: 'conflicting-subject' as const, wrong: one, right, many: others.length }];
    }),
  );
}
