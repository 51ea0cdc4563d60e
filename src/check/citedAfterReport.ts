import type { Analysis, FindingDraft, Mention, Span } from '../model/analysis.ts';
import { inYear } from './dateSlips.ts';
import type { ReportCheck } from './index.ts';
import { daysBetween, evidenceOf, groupBy, printDate, show } from './mentions.ts';
import { numberOf, outOfOrder, Registers } from './register.ts';

const writtenDate = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g;

/** A cited document that is dated after the report, or, where the report has no date, long after its period. */
export const citedAfterReport: ReportCheck = {
  id: 'cited-after-report',
  run(analysis, { parameters }) {
    const { identity, mentions } = analysis;
    const { date } = identity.report;
    const limit = date ?? lastDay(analysis);
    if (limit === null) return [];
    const grace = date === null ? Number(parameters.graceDays) : 0;
    const late = mentions.filter(
      ({ reference }) => reference.date !== null && daysBetween(limit, reference.date) > grace,
    );
    const documents = groupBy(late, ({ reference }) => `${reference.key}|${reference.date}`).map(([first]) => first!);
    if (date === null && (documents.length > Number(parameters.most) || writtenLater(analysis, late))) return [];
    const place = date === null ? identity.places.period : identity.places.date;
    if (date !== null && place && documents.length >= Number(parameters.ownDate))
      return [ownDate(documents, date, place)];
    const draft = { ...(date === null ? { variant: 'period' } : {}), expected: limit };
    const registers = new Registers(mentions);
    return documents.map((document): FindingDraft => {
      const near = neighbour(document, limit, registers, parameters);
      return {
        ...draft,
        ...(near ? { slip: { kind: 'date-neighbour', values: { date: near.date, other: show(near.other) } } } : {}),
        values: {
          document: show(document),
          limit: printDate(limit),
          days: String(daysBetween(limit, document.reference.date!)),
        },
        actual: document.reference.date,
        evidence: [...evidenceOf(document), ...(place ? [place] : []), ...(near ? evidenceOf(near.other) : [])],
      };
    });
  },
};

/** Where many documents are later than the report, its own date is the likelier mistake. */
function ownDate(documents: readonly Mention[], date: string, place: Span): FindingDraft {
  const last = documents.reduce((a, b) => (a.reference.date! < b.reference.date! ? b : a));
  return {
    variant: 'own-date',
    values: { limit: printDate(date), count: String(documents.length), document: show(last) },
    expected: last.reference.date,
    actual: date,
    evidence: [place, ...documents.flatMap((document) => evidenceOf(document))],
  };
}

/** The date a year earlier, where a document of nearly the same number and issuer was issued about then. */
function neighbour(
  mention: Mention,
  limit: string,
  registers: Registers,
  parameters: Record<string, unknown>,
): { date: string; other: Mention } | null {
  const { date, year } = mention.reference;
  const earlier = year === null ? inYear(date!, Number(date!.slice(0, 4)) - 1) : null;
  if (earlier === null || earlier > limit) return null;
  const register = registers.beside(mention, earlier);
  if (register.some((other) => outOfOrder(numberOf(mention), earlier, other, 0))) return null;
  const gap = (other: Mention) => Math.abs(numberOf(other) - numberOf(mention));
  const [nearest] = register
    .filter(
      (other) =>
        gap(other) <= Number(parameters.nearNumbers) &&
        Math.abs(daysBetween(other.reference.date!, earlier)) <= Number(parameters.nearDays),
    )
    .sort((a, b) => gap(a) - gap(b));
  return nearest ? { date: printDate(earlier), other: nearest } : null;
}

/** The last day that an undated report is about: of its period, its data, or a later year in its title. */
function lastDay({ identity: { report } }: Analysis): string | null {
  const years = (report.title?.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).map((year) => `${year}-12-31`);
  const ends = [report.period?.end, report.dataWindow?.end].filter((end) => end !== undefined);
  if (report.period === null) return null;
  const later = years.filter((end) => end.slice(0, 4) > report.period!.end.slice(0, 4));
  return [...ends, ...later].sort().at(-1) ?? null;
}

/** A report that tells of days after the documents was written late, and cites them rightly. */
function writtenLater({ text, mentions }: Analysis, late: readonly Mention[]): boolean {
  const first = late.map(({ reference }) => reference.date!).sort()[0];
  if (first === undefined) return false;
  const cited = new Set(mentions.flatMap(({ date }) => date?.start ?? []));
  for (const match of text.matchAll(writtenDate)) {
    const [, day, month, year] = match as unknown as [string, string, string, string];
    if (!cited.has(match.index) && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` >= first) return true;
  }
  return false;
}
