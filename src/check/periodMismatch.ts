import type { FindingDraft, Identity } from '../model/analysis.ts';
import type { Period } from '../model/document.ts';
import type { ReportCheck } from './index.ts';
import { daysBetween, printDate } from './mentions.ts';

const legalKinds: ReadonlySet<Period['kind']> = new Set(['month', 'quarter', 'half', 'nineMonths', 'year']);

/** A report dated well before the period that it reports has ended, or whose last sentence names another period. */
export const periodMismatch: ReportCheck = {
  id: 'period-mismatch',
  run: ({ identity }, { parameters }) => [
    ...early(identity, Number(parameters.legalDay), Number(parameters.earlyDays)),
    ...restated(identity),
  ],
};

function early({ report: { date, period }, places }: Identity, legalDay: number, earlyDays: number): FindingDraft[] {
  if (date === null || period === null || !places.period || !legalKinds.has(period.kind)) return [];
  const legalEnd = `${period.end.slice(0, 8)}${String(legalDay).padStart(2, '0')}`;
  if (daysBetween(date, legalEnd) <= earlyDays) return [];
  const values = {
    period: period.label,
    date: printDate(date),
    legalEnd: printDate(legalEnd),
    end: printDate(period.end),
  };
  return [
    { values, expected: legalEnd, actual: date, evidence: [places.period, ...(places.date ? [places.date] : [])] },
  ];
}

/** Periods of one kind only: a half-year report may close with a word on the year. */
function restated({ report: { period }, places, closing }: Identity): FindingDraft[] {
  if (!period || !closing || !places.period || closing.period.kind !== period.kind) return [];
  if (closing.period.start === period.start || period.kind === 'range') return [];
  const values = { period: period.label, closing: closing.period.label };
  const { start, end } = closing;
  return [
    {
      variant: 'closing',
      values,
      expected: period.label,
      actual: closing.period.label,
      evidence: [{ start, end }, places.period],
    },
  ];
}
