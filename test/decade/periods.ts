/** Reporting periods, in quarters counted from the first quarter of the first year. */
export interface Span {
  kind: 'quarter' | 'half' | 'nineMonths' | 'year';
  year: number;
  /** First and last quarter, 1 to 4. */
  from: number;
  to: number;
}

const roman = ['', 'I', 'II', 'III', 'IV'];
const ends = ['', '31/3', '30/6', '30/9', '31/12'];
const legalEnds = ['14/12', '14/3', '14/6', '14/9', '14/12'];

/** The reports of one year, in the order in which they come. */
export function spansOf(year: number): Span[] {
  const quarter = (at: number): Span => ({ kind: 'quarter', year, from: at, to: at });
  const since = (kind: Span['kind'], to: number): Span => ({ kind, year, from: 1, to });
  return [quarter(1), quarter(2), since('half', 2), quarter(3), since('nineMonths', 3), quarter(4), since('year', 4)];
}

/** As a report says it; two ways for some. */
export function labelOf({ kind, year, from }: Span, way = 0): string {
  if (kind === 'quarter') return `quý ${roman[from]} năm ${year}`;
  if (kind === 'half') return way % 2 === 0 ? `6 tháng đầu năm ${year}` : `06 tháng đầu năm ${year}`;
  if (kind === 'nineMonths') return way % 2 === 0 ? `9 tháng năm ${year}` : `9 tháng đầu năm ${year}`;
  return `năm ${year}`;
}

export const quarterLabel = (quarter: number, year: number): string => `quý ${roman[quarter]} năm ${year}`;
export const quarterHead = (quarter: number): string => `Quý ${roman[quarter]}`;

/** The days counted by the rules for reports, by the calendar, or by some habit of one's own; null for none. */
export function windowOf({ year, from, to }: Span, way: 'legal' | 'calendar' | 'odd' | null): string | null {
  if (way === null) return null;
  if (way === 'calendar')
    return `từ ngày 01/${String(from * 3 - 2).padStart(2, '0')}/${year} đến ngày ${ends[to]}/${year}`;
  const start = from === 1 ? `15/12/${year - 1}` : `15/${from * 3 - 3}/${year}`;
  return `từ ngày ${start} đến ngày ${way === 'legal' ? legalEnds[to] : ends[to]}/${year}`;
}

const pad = (value: number) => String(value).padStart(2, '0');

/** The last month of a span; the day after its last day, by some days more. */
export function dayAfterEnd({ year, to }: Span, days: number): string {
  const date = new Date(Date.UTC(year, to * 3, days));
  return date.toISOString().slice(0, 10);
}

/** "2019-02-05" → "05/02/2019". */
export const shortDate = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number);
  return `${pad(day!)}/${month! < 3 ? pad(month!) : month}/${year}`;
};

/** "2019-02-05" → "ngày 05 tháng 02 năm 2019". */
export const longDate = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number);
  return `ngày ${pad(day!)} tháng ${month! < 3 ? pad(month!) : month} năm ${year}`;
};
