import type { Analysis, FigureNode } from '../model/analysis.ts';
import type { Period } from '../model/document.ts';
import type { Growth, SeriesPoint } from '../model/series.ts';
import { intervalOf } from '../relate/interval.ts';
import { momentAgainst } from './moment.ts';
import type { SeriesWords } from './words.ts';

/** How far before a percentage its sentence is read. */
const reach = 160;

/**
 * Growths since a period that is named but whose value is not printed: right behind the value that has grown, or in a
 * sentence that says by its words which one of the report's values that is.
 */
export function growthsOf(
  { text, figures, relations }: Analysis,
  own: Period,
  points: readonly SeriesPoint[],
  words: SeriesWords,
): Growth[] {
  const checked = new Set(
    relations.flatMap(({ relation: { kind, percent } }) => (kind === 'change' ? (percent ?? []) : [])),
  );
  const byFigure = new Map(points.map((point) => [point.figure, point]));
  return figures.flatMap((node, index) => {
    const { figure } = node;
    if (figure.kind !== 'percent' || figure.table !== null || figure.approximate || checked.has(figure.id)) return [];
    const said = words.growthAt(text, figure.start, figure.end);
    if (said === null) return [];
    const before = figures[index - 1];
    const isBehind = before !== undefined && said.value && text.slice(before.figure.end, said.start).trim() === '';
    const clause = text.slice(Math.max(0, figure.start - reach), said.start);
    const of = isBehind ? byFigure.get(before.figure.id) : meant(node, clause, points, words);
    if (of === undefined || !of.own || of.nature !== 'flow' || of.approximate) return [];
    const since = momentAgainst(said.since, of.period, own, words);
    if (since === null) return [];
    const { low, high } = intervalOf(figure);
    // Some cut off what others round.
    const widened = high.add(high.sub(low).div(2));
    return [
      {
        figure: figure.id,
        of: of.figure,
        direction: said.direction,
        since,
        low: low.toString(),
        high: widened.toString(),
      },
    ];
  });
}

/** The only value of the report's own period that has the status and level that a sentence with a mere percentage names. */
function meant(
  { slots }: FigureNode,
  before: string,
  points: readonly SeriesPoint[],
  words: SeriesWords,
): SeriesPoint | undefined {
  const clause = before.split(/[.;:\n\t]/).at(-1)!;
  // A value in the sentence may be the one that has grown.
  if (/\d/u.test(clause.replace(words.patterns.get('series.since-before'), ''))) return undefined;
  const status = slots.status ?? words.statusIn(clause);
  if (status === null) return undefined;
  const alike = points.filter(
    ({ own, kind, measure, status: stated, level, channel, scope }) =>
      own &&
      kind === 'count' &&
      measure !== null &&
      scope.length === 0 &&
      channel === slots.channel &&
      stated === status &&
      level === slots.level,
  );
  const [one] = alike;
  return one && alike.every(({ amount }) => amount === one.amount) ? one : undefined;
}
