import type { FindingDraft, Mention } from '../model/analysis.ts';
import type { ReportCheck } from './index.ts';
import { type Known, type KnownDocuments, printKnown, valuesOf } from './knownDocuments.ts';
import { evidenceOf, groupBy, show } from './mentions.ts';
import { abbreviates, SubjectComparison, wordsOf } from './subjects.ts';

/** One document that is said to be about two things that share no words, or about what another known document is about. */
export const conflictingSubject: ReportCheck = {
  id: 'conflicting-subject',
  run({ mentions }, { parameters }, { known }) {
    const [fewest, least, same] = [Number(parameters.words), Number(parameters.similarity), Number(parameters.same)];
    const about = mentions.filter(
      ({ reference }) => reference.subject !== null && wordsOf(reference.subject).length >= fewest,
    );
    // Central documents are cited in too many ways to be compared with one another.
    const local = about.filter(
      ({ reference, organisation, notation }) =>
        reference.date !== null &&
        organisation !== null &&
        (notation === 'administrative' || notation === 'letter') &&
        !reference.key.includes('||'),
    );
    const groups = groupBy(local, ({ reference }) => `${reference.key}|${reference.date}`);
    const subjects = new SubjectComparison(mentions.flatMap(({ reference }) => reference.subject ?? []));
    const titles = new SubjectComparison(known.titles, known.countedTitles);
    return [
      ...groups.flatMap(([first, ...others]) => {
        const one = first!.reference.subject!;
        const other = others.find(({ reference }) => {
          const subject = reference.subject!;
          return subjects.similarity(one, subject) < least && !abbreviates(one, subject);
        });
        return other ? [toDraft(other, first!)] : [];
      }),
      ...groupBy(unshared(about), ({ reference }) => `${reference.key}|${reference.subject}`).flatMap(([one]) =>
        ofAnother(one!, known, (subject, title) => titles.similarity(subject, title), least, same),
      ),
    ];
  },
};

const toDraft = (other: Mention, first: Mention): FindingDraft => ({
  values: {
    first: show(first),
    second: show(other),
    firstSubject: first.reference.subject!,
    secondSubject: other.reference.subject!,
  },
  expected: first.reference.subject,
  actual: other.reference.subject,
  evidence: [other, first].flatMap(withSubject),
});

/** A subject at the end of a list may be of any of its documents. */
function unshared(mentions: readonly Mention[]): Mention[] {
  return groupBy(mentions, ({ subject }) => String(subject?.start))
    .filter((sharing) => sharing.length === 1)
    .flat();
}

/**
 * A subject that shares nothing with the document's title says nothing by itself, so freely are they cited; one that is
 * the title of another known document does.
 */
function ofAnother(
  mention: Mention,
  known: KnownDocuments,
  similarity: (subject: string, title: string) => number,
  least: number,
  same: number,
): FindingDraft[] {
  const { date, year } = mention.reference;
  const subject = mention.reference.subject!;
  const entry = known.of(mention).find((one) => one.date === date || (date === null && year !== null));
  if (entry?.title === undefined || similarity(subject, entry.title) >= least) return [];
  const other = known.entries.find(({ title }) => title !== undefined && similarity(subject, title) >= same);
  if (!other) return [];
  return [
    {
      variant: 'known',
      values: { ...valuesOf(entry), second: show(mention), secondSubject: subject, other: named(other) },
      expected: entry.title,
      actual: subject,
      evidence: withSubject(mention),
    },
  ];
}

const named = (known: Known) => `${known.typeName} ${printKnown(known)}`;

const withSubject = (one: Mention) => [...evidenceOf(one), ...(one.subject ? [one.subject] : [])];
