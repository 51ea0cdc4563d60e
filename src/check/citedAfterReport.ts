import type { Analysis, FindingDraft, Mention } from '../model/analysis.ts';
import type { ReportCheck } from './index.ts';
import { daysBetween, evidenceOf, groupBy, printDate, show } from './mentions.ts';

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
    const documents = groupBy(late, ({ reference }) => `${reference.key}|${reference.date}`);
    if (date === null && (documents.length > Number(parameters.most) || writtenLater(analysis, late))) return [];
    const place = date === null ? identity.places.period : identity.places.date;
    return documents.map(
      ([first]): FindingDraft => ({
        ...(date === null ? { variant: 'period' } : {}),
        values: {
          document: show(first!),
          limit: printDate(limit),
          days: String(daysBetween(limit, first!.reference.date!)),
        },
        expected: limit,
        actual: first!.reference.date,
        evidence: [...evidenceOf(first!), ...(place ? [place] : [])],
      }),
    );
  },
};

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
