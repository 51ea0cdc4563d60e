import type { ReportCheck } from './index.ts';
import { evidenceOf, groupBy, show } from './mentions.ts';

/** A year inside a number that is not the year of the document's date. */
export const numberYear: ReportCheck = {
  id: 'number-year-mismatch',
  run({ mentions }) {
    const wrong = mentions.filter(
      ({ reference: { year, date } }) => year !== null && date !== null && !date.startsWith(`${year}-`),
    );
    return groupBy(wrong, ({ reference }) => `${reference.key}|${reference.date}`).map(([first]) => ({
      values: {
        document: show(first!),
        year: String(first!.reference.year),
        dateYear: first!.reference.date!.slice(0, 4),
      },
      expected: String(first!.reference.year),
      actual: first!.reference.date!.slice(0, 4),
      evidence: evidenceOf(first!),
    }));
  },
};
