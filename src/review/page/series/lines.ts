import type { SeriesPoint } from '../../api.ts';

/** Points of one issuer and one description over periods of one length, in order; null where periods are missing between. */
export interface Line {
  key: string;
  issuer: string;
  /** What tells it from other lines: status, level, channel, scope. */
  about: string[];
  periodKind: string;
  points: (SeriesPoint | null)[];
}

const day = 86_400_000;

/** Puts points into lines, those with most points first. */
export function linesOf(points: readonly SeriesPoint[]): Line[] {
  const lines = new Map<string, Line>();
  for (const point of [...points].sort((a, b) => a.period_end.localeCompare(b.period_end))) {
    const about = slots(point);
    const key = JSON.stringify([point.organisation ?? point.issuer, about, point.kind, point.unit, point.period_kind]);
    const line = lines.get(key) ?? { key, issuer: point.issuer, about, periodKind: point.period_kind, points: [] };
    const last = line.points.at(-1);
    if (last && apart(last, point)) line.points.push(null);
    line.points.push(point);
    lines.set(key, line);
  }
  return [...lines.values()].sort((a, b) => held(b).length - held(a).length);
}

/** The points of a line without its gaps. */
export function held(line: Line): SeriesPoint[] {
  return line.points.filter((point) => point !== null);
}

/** When a point is drawn: the end of its period. */
export function moment(point: SeriesPoint): Date {
  return new Date(`${point.period_end}T00:00:00Z`);
}

/** Whether time passes between two periods that no point is of. Free ranges are never joined. */
function apart(one: SeriesPoint, next: SeriesPoint): boolean {
  const gap = Date.parse(next.period_start) - Date.parse(one.period_end);
  return one.period_kind === 'range' || gap > 1.5 * day;
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
