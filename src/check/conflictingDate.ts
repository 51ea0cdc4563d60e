import type { FindingDraft, Mention } from '../model/analysis.ts';
import type { ReportCheck } from './index.ts';
import { evidenceOf, groupBy, show } from './mentions.ts';
import { SubjectComparison } from './subjects.ts';

/** Every pair is compared; more mentions of one number than this are no report. */
const mostCompared = 100;

/** One document, known by number, symbol, issuer and year, that is cited with two dates. */
export const conflictingDate: ReportCheck = {
  id: 'conflicting-date',
  run({ mentions }, { parameters }) {
    const dated = mentions.filter(({ reference }) => reference.date !== null && reference.symbol !== null);
    const sure = groupBy(dated, ({ reference, organisation }) => (organisation === null ? null : reference.key));
    const drafts = sure.flatMap((group) => conflicts(group));
    const alike = new SubjectComparison(mentions.flatMap(({ reference }) => reference.subject ?? []));
    const likely = groupBy(
      dated,
      ({ reference, organisation }) => `${reference.number}/${reference.symbol}|${organisation}`,
    );
    const threshold = Number(parameters.similarity);
    return [
      ...drafts,
      ...likely.flatMap((group) =>
        slips(group, (a, b) => digits(a) === digits(b) && alike.similarity(a, b) >= threshold),
      ),
    ];
  },
};

function conflicts(group: readonly Mention[]): FindingDraft[] {
  const first = group[0]!;
  const usual = mostFrequentDate(group) ?? first.reference.date;
  const model = group.find(({ reference }) => reference.date === usual)!;
  const accused = groupBy(
    group.filter(({ reference }) => reference.date !== usual),
    ({ reference }) => reference.date,
  );
  return accused.map(([one]) => toDraft(one!, model));
}

/** The years and other numbers that a subject names: a plan for 2021 is not the plan for 2022. */
const digits = (subject: string) => (subject.match(/\d+/g) ?? []).sort().join(' ');

/** The date that most mentions give; null where no date leads. */
function mostFrequentDate(group: readonly Mention[]): string | null {
  const byDate = groupBy(group, ({ reference }) => reference.date).sort((a, b) => b.length - a.length);
  const [most, next] = byDate;
  return next === undefined || most!.length > next.length ? most![0]!.reference.date : null;
}

/**
 * The same number and subject in two years, or the same number with no issuer and no subject to tell two documents
 * apart: a slip in the date is likely, not sure.
 */
function slips(all: readonly Mention[], alike: (a: string, b: string) => boolean): FindingDraft[] {
  const group = all.slice(0, mostCompared);
  return group.flatMap((one, index) => {
    const other = group.slice(0, index).find((before) => {
      const [a, b] = [before.reference, one.reference];
      if (a.date === b.date || (a.key === b.key && one.organisation !== null)) return false;
      if (a.year !== b.year) return false;
      if (a.subject !== null && b.subject !== null) return alike(a.subject, b.subject);
      return one.organisation === null && a.key === b.key && a.type === b.type;
    });
    return other ? [{ ...toDraft(one, other), variant: 'likely' }] : [];
  });
}

const toDraft = (one: Mention, other: Mention): FindingDraft => ({
  values: { first: show(other), second: show(one) },
  expected: other.reference.date,
  actual: one.reference.date,
  evidence: [...evidenceOf(one), ...evidenceOf(other)],
});
