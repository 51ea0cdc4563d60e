import type { Period } from '../../model/document.ts';
import type { Patterns } from '../../rules/patterns.ts';

/** A period as printed; offsets are those of the text it was read from. */
export interface PeriodRead {
  period: Period;
  start: number;
  end: number;
}

type Groups = Record<string, string | undefined>;
interface Form {
  id: string;
  kind: Period['kind'] | ((groups: Groups) => Period['kind']);
  /** First and last month of the period in its year. */
  months(groups: Groups): [first: number, last: number];
}

const roman: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4 };
const quarter = ({ quarter: one }: Groups) => roman[one!.toUpperCase()] ?? Number(one);
const count = ({ months }: Groups) => (/^\d/.test(months!) ? Number(months) : 9);

const forms: readonly Form[] = [
  { id: 'period.half', kind: 'half', months: ({ firstHalf }) => (firstHalf === undefined ? [7, 12] : [1, 6]) },
  { id: 'period.half-of-year', kind: 'half', months: () => [1, 6] },
  {
    id: 'period.months',
    kind: (groups) => (count(groups) === 9 ? 'nineMonths' : 'range'),
    months: (groups) => [1, count(groups)],
  },
  { id: 'period.quarter', kind: 'quarter', months: (groups) => [quarter(groups) * 3 - 2, quarter(groups) * 3] },
  { id: 'period.month', kind: 'month', months: ({ month }) => [Number(month), Number(month)] },
];

/**
 * The period that a title or a sentence names first: parts of a year before years, years before runs of years.
 * `inYear`: the year of a part that names none; without it such a part is not read.
 */
export function readPeriod(text: string, patterns: Patterns, inYear?: number): PeriodRead | null {
  const parts = forms.flatMap((form) => {
    const match = patterns.get(form.id).exec(text);
    return match ? [{ form, match }] : [];
  });
  const first = parts.sort((a, b) => a.match.index - b.match.index)[0];
  const year = patterns.get('period.year').exec(text);
  if (first) {
    const { form, match } = first;
    const groups = match.groups!;
    const named = groups.year === undefined ? (yearBehind(text, match.index, patterns) ?? year) : null;
    const printed = groups.year ?? named?.groups?.year ?? inYear;
    if (printed === undefined) return null;
    const [from, to] = form.months(groups);
    const kind = typeof form.kind === 'function' ? form.kind(groups) : form.kind;
    const found = read(match, kind, Number(printed), from, Number(printed), to);
    return named ? { ...found, period: { ...found.period, label: joined(match[0], named[0]) } } : found;
  }
  if (year) return read(year, 'year', Number(year.groups!.year), 1, Number(year.groups!.year), 12);
  const years = patterns.get('period.years').exec(text);
  return years && read(years, 'range', Number(years.groups!.first), 1, Number(years.groups!.last), 12);
}

/** Of two periods with one year, the year stands behind the second. */
function yearBehind(text: string, at: number, patterns: Patterns): RegExpExecArray | null {
  return patterns.get('period.year').exec(text.slice(at));
}

/** The label with its year; the word for "year" stands once. */
function joined(label: string, year: string): string {
  const [word, digits] = year.split(/\s/u);
  return label.toLowerCase().endsWith(` ${word!.toLowerCase()}`) ? `${label} ${digits}` : `${label} ${year}`;
}

function read(
  match: RegExpExecArray,
  kind: Period['kind'],
  firstYear: number,
  first: number,
  lastYear: number,
  last: number,
): PeriodRead {
  const iso = (year: number, month: number, day: number) =>
    new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  const period = { kind, label: match[0], start: iso(firstYear, first, 1), end: iso(lastYear, last + 1, 0) };
  return { period, start: match.index, end: match.index + match[0].length };
}
