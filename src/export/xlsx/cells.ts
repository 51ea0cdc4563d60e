import { escapeXml } from '../xml.ts';

/** What stands in a cell: a date is shown as one, a link leads to another cell of the workbook. */
export type Cell =
  | { kind: 'empty' }
  | { kind: 'number'; value: number }
  | { kind: 'text'; text: string }
  | { kind: 'date'; days: number }
  | { kind: 'link'; sheet: string; cell: string; text: string };

export const empty: Cell = { kind: 'empty' };

/** Numbers of the formats in `styles.xml`. */
const style = { head: 1, date: 2, link: 3 };

/** "A", "B", … "Z", "AA" … */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

export function cellXml(cell: Cell, place: string): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'number':
      return `<c r="${place}"><v>${cell.value}</v></c>`;
    case 'date':
      return `<c r="${place}" s="${style.date}"><v>${cell.days}</v></c>`;
    case 'text':
      return inline(cell.text, place);
    case 'link': {
      const formula = `HYPERLINK("#'${cell.sheet}'!${cell.cell}","${cell.text.replaceAll('"', '""')}")`;
      return `<c r="${place}" s="${style.link}" t="str"><f>${escapeXml(formula)}</f><v>${asText(cell.text)}</v></c>`;
    }
  }
}

export const headXml = (text: string, place: string): string => inline(text, place, ` s="${style.head}"`);

const inline = (text: string, place: string, more = '') =>
  `<c r="${place}"${more} t="inlineStr"><is><t xml:space="preserve">${asText(text)}</t></is></c>`;

/** Excel takes "_x0041_" for a letter, so that an underscore before such a thing is written in the same way itself. */
const asText = (text: string) => escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));

/** Days as Excel counts them, for a day of the calendar that it knows; null for all else. */
export function excelDays(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const days = Math.round((Date.parse(`${text}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Excel takes 1900 for a leap year: before its March it is a day ahead.
  return days >= 61 ? days : null;
}
