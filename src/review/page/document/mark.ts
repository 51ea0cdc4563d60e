import type { PlacedFigure } from '../../api.ts';

export interface Span {
  start: number;
  end: number;
}

/** A passage that a finding rests on: what is accused, or what it was compared with. */
export interface Mark extends Span {
  role: 'accused' | 'compared';
}

/** A stretch of text of which all is in the same figure and under the same mark. */
export interface Piece extends Span {
  figure: PlacedFigure | null;
  role: Mark['role'] | null;
}

/** Cuts a span of the report's text where figures and marks begin and end. Figures are in the order of the text. */
export function cut({ start, end }: Span, figures: readonly PlacedFigure[], marks: readonly Mark[]): Piece[] {
  const here = within(figures, start, end);
  const over = marks.filter((mark) => mark.start < end && mark.end > start);
  const edges = new Set([start, end]);
  for (const { start_offset, end_offset } of here) edges.add(start_offset).add(end_offset);
  for (const mark of over) edges.add(mark.start).add(mark.end);
  const at = [...edges].filter((edge) => edge >= start && edge <= end).sort((a, b) => a - b);
  return at.slice(0, -1).map((from, index) => ({
    start: from,
    end: at[index + 1]!,
    figure: here.find(({ start_offset, end_offset }) => start_offset <= from && from < end_offset) ?? null,
    role: over.find((mark) => mark.start <= from && from < mark.end)?.role ?? null,
  }));
}

/** The figures that stand in a span; found by halving, for a report may have thousands. */
function within(figures: readonly PlacedFigure[], start: number, end: number): PlacedFigure[] {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figures[middle]!.end_offset <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < figures.length && figures[last]!.start_offset < end) last++;
  return figures.slice(low, last);
}
