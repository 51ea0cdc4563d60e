import type { ReportCheck } from './index.ts';
import { daysBetween, printDate } from './mentions.ts';

const lastDate = /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}\s?$/u;

/** Numbers that are said to be counted up to a day after the report's own date. */
export const dataWindowAfterReport: ReportCheck = {
  id: 'data-window-after-report',
  run({ text, identity }) {
    const { date, dataWindow } = identity.report;
    const place = identity.places.dataWindow;
    if (date === null || dataWindow === null || place === undefined || dataWindow.end <= date) return [];
    const last = lastDate.exec(text.slice(place.start, place.end));
    const start = last ? place.start + last.index : place.start;
    const reportDate = identity.places.date;
    return [
      {
        values: {
          window: `${printDate(dataWindow.start)} - ${printDate(dataWindow.end)}`,
          end: printDate(dataWindow.end),
          date: printDate(date),
          days: String(daysBetween(date, dataWindow.end)),
        },
        expected: date,
        actual: dataWindow.end,
        evidence: [{ start, end: place.end }, ...(reportDate ? [reportDate] : [])],
      },
    ];
  },
};
