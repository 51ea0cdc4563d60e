import { Decimal } from 'decimal.js';
import { fold } from '../../extract/references/fold.ts';
import type { Period, Report } from '../../model/document.ts';
import type { Growth, Organisation, SeriesPoint } from '../../model/series.ts';

/** A report as the checks over many reports see it. */
export interface KnownReport {
  id: number;
  organisation: Organisation | null;
  report: Pick<Report, 'date' | 'period' | 'dataWindow'>;
  points: readonly SeriesPoint[];
  growths?: readonly Growth[];
  /** Whether units below are not counted in it. */
  partial?: boolean;
}

/** What one report says of one series and period; the amount lies between `low` and `high`. */
export interface Statement {
  from: KnownReport;
  point: SeriesPoint;
  low: Decimal;
  high: Decimal;
}

/** What the reports of one organisation say of one measure, level, channel and scope. */
export interface Series {
  key: string;
  organisation: Organisation;
  /** Any of its values: all have the same measure, level, channel, scope and unit. */
  sample: SeriesPoint;
  /** In the order of their periods' beginnings, then of their ends, then of the reports. */
  statements: Statement[];
}

/** A value that a report states in more than one way, so that none of them can be compared. */
export interface Unclear {
  from: KnownReport;
  points: readonly SeriesPoint[];
}

/** All that the reports of a set say, by series. Reports of unknown organisations say nothing here. */
export class History {
  readonly series: readonly Series[];
  readonly unclear: readonly Unclear[];
  readonly reports: readonly KnownReport[];
  readonly #byKey: ReadonlyMap<string, Series>;
  readonly #organisations: ReadonlyMap<string, Organisation>;
  readonly #reported: ReadonlySet<string>;

  constructor(reports: readonly KnownReport[]) {
    this.reports = [...reports].sort((a, b) => order(a.report.date, b.report.date) || a.id - b.id);
    const series = new Map<string, Series>();
    const unclear: Unclear[] = [];
    for (const from of this.reports) {
      const { organisation } = from;
      if (organisation === null) continue;
      for (const { what, points } of statedBy(from)) {
        const [point] = points as [SeriesPoint];
        if (points.some(({ amount }) => amount !== point.amount)) {
          unclear.push({ from, points });
          continue;
        }
        const key = keyOf(organisation.key, what);
        const found = series.get(key) ?? { key, organisation, sample: point, statements: [] };
        found.statements.push(toStatement(from, point));
        series.set(key, found);
      }
    }
    this.#byKey = new Map([...series.values()].flatMap(byStatus).map((one) => [one.key, one]));
    this.series = [...this.#byKey.values()];
    for (const { statements } of this.series) statements.sort(byPeriod);
    this.unclear = unclear;
    this.#reported = new Set(
      this.reports.map(
        ({ organisation, report }) => `${organisation?.key}|${report.period?.start}|${report.period?.end}`,
      ),
    );
    this.#organisations = new Map(
      this.reports.flatMap(({ organisation }) => (organisation ? [[organisation.key, organisation] as const] : [])),
    );
  }

  /** The series of another measure, level, scope or organisation that is like this one in all else. */
  like({ organisation, sample }: Series, change: Partial<SeriesPoint>, of = organisation.key): Series | null {
    return this.#byKey.get(keyOf(of, whatIs({ ...sample, ...change }))) ?? null;
  }

  /** Whether an organisation has a report of that very period. */
  hasReport(key: string, { start, end }: Pick<Period, 'start' | 'end'>): boolean {
    return this.#reported.has(`${key}|${start}|${end}`);
  }

  /** The organisations that report to one. */
  below(key: string): Organisation[] {
    return [...this.#organisations.values()].filter(({ parent }) => parent === key);
  }
}

/** The values of a report that should be one: of one series and period. */
function statedBy({ points }: KnownReport): Iterable<{ what: string; points: SeriesPoint[] }> {
  const stated = new Map<string, { what: string; points: SeriesPoint[] }>();
  for (const point of points) {
    const what = whatIs(point);
    const key = `${what}\0${point.period.start}\0${point.period.end}`;
    const found = stated.get(key);
    if (found) found.points.push(point);
    else stated.set(key, { what, points: [point] });
  }
  return stated.values();
}

/** What a value is of; a measure of the fixed vocabulary stands for its status. No stored text holds a NUL. */
function whatIs({ measure, words, level, channel, scope, unit, kind }: SeriesPoint): string {
  const what = measure === null ? `~${fold(words ?? '')}\0${unit}` : measure;
  return `${kind}\0${what}\0${level}\0${channel}\0${scope.join('\0')}`;
}

const keyOf = (organisation: string, what: string) => `${organisation}\0${what}`;

/** Printed words mean one thing where their status is the same, or only one is known. */
function byStatus(series: Series): Series[] {
  const known = new Set(series.statements.flatMap(({ point }) => point.status ?? []));
  if (series.sample.measure !== null || known.size < 2) return [series];
  return [...known, null].flatMap((status) => {
    const statements = series.statements.filter(({ point }) => point.status === status);
    const [first] = statements;
    return first ? [{ ...series, key: `${series.key} ${status}`, sample: first.point, statements }] : [];
  });
}

export function toStatement(from: KnownReport, point: SeriesPoint): Statement {
  const [amount, tolerance] = [new Decimal(point.amount), new Decimal(point.tolerance)];
  return { from, point, low: amount.sub(tolerance), high: amount.add(tolerance) };
}

const order = (a: string | null, b: string | null) => (a ?? '').localeCompare(b ?? '');

const byPeriod = (a: Statement, b: Statement) =>
  order(a.point.period.start, b.point.period.start) ||
  order(a.point.period.end, b.point.period.end) ||
  order(a.from.report.date, b.from.report.date) ||
  a.from.id - b.from.id;
