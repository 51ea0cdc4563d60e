import type { FindingDraft, Mention } from '../model/analysis.ts';
import type { Reference } from '../model/document.ts';
import { isOneSlip } from './dateSlips.ts';
import type { ReportCheck } from './index.ts';
import { knownDateDraft, sameSubject, wrongDate } from './knownDates.ts';
import type { KnownDocuments } from './knownDocuments.ts';
import { evidenceOf, groupBy, printDate, show } from './mentions.ts';
import { afterRestart, numberOf, outOfOrder, Registers } from './register.ts';
import { SubjectComparison } from './subjects.ts';

/** Every pair is compared; more mentions of one number than this are no report. */
const mostCompared = 100;

/** One document, known by number, symbol, issuer and year, that is cited with two dates, or with another than the known one. */
export const conflictingDate: ReportCheck = {
  id: 'conflicting-date',
  run({ mentions }, { parameters }, { known, words }) {
    const dated = mentions.filter(({ reference }) => reference.date !== null && reference.symbol !== null);
    const subjects = mentions.flatMap(({ reference }) => reference.subject ?? []);
    const threshold = Number(parameters.similarity);
    const alike = sameSubject(new SubjectComparison(subjects), threshold);
    const asTitle = sameSubject(new SubjectComparison([...known.titles, ...subjects], known.countedTitles), threshold);
    const wrong = dated.flatMap((mention) => wrongDate(mention, known, asTitle) ?? []);
    const right = rightly(dated, known);
    const byRegister = groupBy(wrong, ({ mention, entry }) => `${entry.id}|${mention.reference.date}`).map(([first]) =>
      knownDateDraft(first!, right.get(first!.entry.id)),
    );
    const accused = new Set(wrong.map(({ mention }) => mention));
    const open = dated.filter((mention) => !accused.has(mention));
    // The Party numbers its decisions and its regulations, of one code, apart.
    const sure = groupBy(open, ({ reference, organisation, notation }) =>
      organisation === null ? null : `${documentOf(reference)}|${notation === 'party' ? reference.type : ''}`,
    );
    const likely = groupBy(open, ({ reference: { number, symbol }, organisation }) =>
      organisation === null && words.bodiesOfSymbol(symbol!).length === 0
        ? null
        : `${number}/${symbol}|${organisation}`,
    );
    const registers = new Registers(dated);
    return [
      ...byRegister,
      ...sure.flatMap((group) => conflicts(group, registers, Number(parameters.days))),
      ...likely.flatMap((group) => slips(group, alike)),
    ];
  },
};

const documentOf = (reference: Reference) => `${reference.key}|${afterRestart(reference, reference.date)}`;

/** The first mention of each known document that has its date. */
function rightly(dated: readonly Mention[], known: KnownDocuments): Map<string, Mention> {
  const first = new Map<string, Mention>();
  for (const mention of dated)
    for (const { id, date } of known.of(mention))
      if (date === mention.reference.date && !first.has(id)) first.set(id, mention);
  return first;
}

/** The date that most mentions give is taken for right; where none leads, the one that the numbers beside it allow. */
function conflicts(group: readonly Mention[], registers: Registers, days: number): FindingDraft[] {
  const byDate = groupBy(group, ({ reference }) => reference.date).sort((a, b) => b.length - a.length);
  const [most, next] = byDate;
  if (next === undefined) return [];
  const orderly = byDate.filter(([one]) => misplaced(one!, registers, days) === null);
  const right =
    most!.length > next.length
      ? most!
      : orderly.length === 1
        ? orderly[0]!
        : byDate.find((mentions) => mentions.includes(group[0]!))!;
  return byDate
    .filter((mentions) => mentions !== right)
    .map((wrong) => {
      const beside = orderly.includes(right) ? misplaced(wrong[0]!, registers, days) : null;
      return toDraft(wrong[0]!, right[0]!, beside, right.length > wrong.length ? right.length : 0);
    });
}

/** A document of the same register with which a mention's date cannot stand. */
function misplaced(one: Mention, registers: Registers, days: number): Mention | null {
  const { date } = one.reference;
  const near = registers
    .beside(one, date!)
    .filter((other) => outOfOrder(numberOf(one), date!, other, days))
    .sort((a, b) => Math.abs(numberOf(a) - numberOf(one)) - Math.abs(numberOf(b) - numberOf(one)));
  return near[0] ?? null;
}

/**
 * The same number and subject on the same day of two years, or the same number with no issuer and no subject to tell two
 * documents apart, and dates that one slip explains: likely one document, not surely.
 */
function slips(all: readonly Mention[], alike: (a: string, b: string) => boolean): FindingDraft[] {
  const group = all.slice(0, mostCompared);
  return group.flatMap((one, index) => {
    const other = group.slice(0, index).find((before) => {
      const [a, b] = [before.reference, one.reference];
      if (a.date === b.date || (documentOf(a) === documentOf(b) && one.organisation !== null)) return false;
      if (a.year !== b.year || !(inOneYear(a, b) || onOneDay(a, b))) return false;
      if (a.subject !== null && b.subject !== null) return alike(a.subject, b.subject);
      return one.organisation === null && a.key === b.key && a.type === b.type && isOneSlip(a.date!, b.date!);
    });
    return other ? [{ ...toDraft(one, other, null, 0), variant: 'likely' }] : [];
  });
}

const inOneYear = (a: Reference, b: Reference) => a.date!.slice(0, 4) === b.date!.slice(0, 4);
/** On other days, a document of another year is that year's: many come out each year under one number. */
const onOneDay = (a: Reference, b: Reference) => a.date!.slice(4) === b.date!.slice(4);

/** Says why the other date is likelier: it fits the numbers beside it, or it is printed more often (`count` times). */
function toDraft(one: Mention, other: Mention, beside: Mention | null, count: number): FindingDraft {
  const date = printDate(other.reference.date!);
  const values = { date, count: String(count), beside: beside ? show(beside) : '' };
  const kind = beside ? 'date-order' : count > 1 ? 'date-count' : null;
  return {
    values: { first: show(other), second: show(one) },
    ...(kind === null ? {} : { slip: { kind, values } }),
    expected: other.reference.date,
    actual: one.reference.date,
    evidence: [...evidenceOf(one), ...evidenceOf(other), ...(beside ? evidenceOf(beside) : [])],
  };
}
