import type { Period } from '../model/document.ts';
import type { ReportCheck } from './index.ts';
import { daysBetween, printDate } from './mentions.ts';

const legalKinds: ReadonlySet<Period['kind']> = new Set(['month', 'quarter', 'half', 'nineMonths', 'year']);

/** A report dated well before the period that it reports has ended, by the calendar and by the legal window alike. */
export const periodMismatch: ReportCheck = {
  id: 'period-mismatch',
  run({ identity }, { parameters }) {
    const { date, period } = identity.report;
    const place = identity.places.period;
    if (date === null || period === null || place === undefined || !legalKinds.has(period.kind)) return [];
    const legalEnd = `${period.end.slice(0, 8)}${String(parameters.legalDay).padStart(2, '0')}`;
    if (daysBetween(date, legalEnd) <= Number(parameters.earlyDays)) return [];
    const reportDate = identity.places.date;
    return [
      {
        values: {
          period: period.label,
          date: printDate(date),
          legalEnd: printDate(legalEnd),
          end: printDate(period.end),
        },
        expected: legalEnd,
        actual: date,
        evidence: [place, ...(reportDate ? [reportDate] : [])],
      },
    ];
  },
};
