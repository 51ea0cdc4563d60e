import type { SeriesPoint } from '../../api.ts';

/** Points whose periods follow on each other. */
export interface Run {
  /** Whether periods are missing in front of it. */
  gap: boolean;
  points: SeriesPoint[];
}

/** What one issuer reports under one description, over periods of one length, in order. */
export interface Line {
  key: string;
  issuer: string;
  /** What tells it from other lines: status, level, channel, scope. */
  about: string[];
  periodKind: string;
  runs: Run[];
}

const day = 86_400_000;

/** Puts points into lines, those with most points first. */
export function linesOf(points: readonly SeriesPoint[]): Line[] {
  const lines = new Map<string, Line>();
  for (const point of [...points].sort((a, b) => a.period_end.localeCompare(b.period_end))) {
    const about = slots(point);
    const key = JSON.stringify([point.organisation ?? point.issuer, about, point.kind, point.unit, point.period_kind]);
    const line = lines.get(key) ?? { key, issuer: point.issuer, about, periodKind: point.period_kind, runs: [] };
    lines.set(key, line);
    const last = line.runs.at(-1);
    const between = last && daysBetween(last.points.at(-1)!, point);
    if (last && between === 1 && point.period_kind !== 'range') last.points.push(point);
    else line.runs.push({ gap: between !== undefined && between > 1, points: [point] });
  }
  return [...lines.values()].sort((a, b) => pointsOf(b).length - pointsOf(a).length);
}

/** What tells a point from all others. */
export const keyOf = (point: SeriesPoint): string => `${point.report_id}.${point.id}`;

export function pointsOf(line: Line): SeriesPoint[] {
  return line.runs.flatMap(({ points }) => points);
}

/** Where a point is drawn: the middle of its period. */
export function moment(point: SeriesPoint): Date {
  return new Date((Date.parse(point.period_start) + Date.parse(point.period_end) + day) / 2);
}

/** From the last day of one period to the first of another: 1 where they follow on each other, less where they overlap. */
function daysBetween(one: SeriesPoint, next: SeriesPoint): number {
  return (Date.parse(next.period_start) - Date.parse(one.period_end)) / day;
}

function slots({ status, level, channel, scope }: SeriesPoint): string[] {
  return [status, level, channel, ...scopeWords(scope)].filter((one) => one !== null);
}

/** What narrows a series besides; its JSON is the database's own. */
export function scopeWords(scope: string): string[] {
  try {
    const words: unknown = JSON.parse(scope);
    return Array.isArray(words) ? words.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))) : [];
  } catch {
    return [];
  }
}

const periodKinds = ['month', 'quarter', 'half', 'nineMonths', 'year', 'range'] as const;

/** How the length of a period is put into words. */
export function periodKey(kind: string): `periodKind.${(typeof periodKinds)[number]}` {
  return `periodKind.${periodKinds.find((one) => one === kind) ?? 'range'}`;
}
