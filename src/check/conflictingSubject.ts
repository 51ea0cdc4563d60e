import type { ReportCheck } from './index.ts';
import { evidenceOf, groupBy, show } from './mentions.ts';
import { SubjectComparison, wordsOf } from './subjects.ts';

/** One document that is said to be about two things that share no words. Central ones are cited in too many ways. */
export const conflictingSubject: ReportCheck = {
  id: 'conflicting-subject',
  run({ mentions }, { parameters }) {
    const fewest = Number(parameters.words);
    const about = mentions.filter(
      ({ reference, organisation, notation }) =>
        reference.subject !== null &&
        reference.date !== null &&
        organisation !== null &&
        (notation === 'administrative' || notation === 'letter') &&
        wordsOf(reference.subject).length >= fewest,
    );
    const groups = groupBy(about, ({ reference }) => `${reference.key}|${reference.date}`).filter(
      (group) => group.length > 1,
    );
    const subjects = new SubjectComparison(mentions.flatMap(({ reference }) => reference.subject ?? []));
    return groups.flatMap(([first, ...others]) =>
      others
        .filter(
          ({ reference }) =>
            !reference.key.includes('||') &&
            subjects.similarity(first!.reference.subject!, reference.subject!) < Number(parameters.similarity),
        )
        .slice(0, 1)
        .map((other) => ({
          values: {
            first: show(first!),
            second: show(other),
            firstSubject: first!.reference.subject!,
            secondSubject: other.reference.subject!,
          },
          expected: first!.reference.subject,
          actual: other.reference.subject,
          evidence: [other, first!].flatMap((one) => [...evidenceOf(one), ...(one.subject ? [one.subject] : [])]),
        })),
    );
  },
};
