import Table from 'cli-table3';
import type { Measure, Row } from './measure.ts';

/** A table of one measure's rows, with shares of the ordinary input's speed and of the earlier run's. */
export function tableOf(measure: Measure, rows: readonly Row[], earlier: readonly Row[] | null): string {
  const columns = [
    ...measure.parts.map((part) => `${part} ${measure.unit}/s`),
    'of ordinary',
    ...(earlier ? ['of earlier'] : []),
    'found',
    'peak MB',
    'processor',
  ];
  const table = new Table({
    head: [measure.name, measure.unit, ...columns],
    colAligns: ['left', ...columns.map(() => 'right' as const), 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) {
    const { input, size, result } = row;
    if ('failed' in result) {
      table.push([input, size, { colSpan: columns.length, content: result.failed }]);
      continue;
    }
    const like = (other: string) => (one: Row) =>
      one.measure === measure.name && one.input === other && one.size === size;
    const shares = (other: Row | undefined) => measure.parts.map((part) => share(row, other, part)).join(' / ');
    table.push([
      input,
      size,
      ...measure.parts.map((part) => result.speed[part]!.toFixed(2)),
      shares(rows.find(like(measure.ordinary))),
      ...(earlier ? [shares(earlier.find(like(input)))] : []),
      result.found,
      result.peak.toFixed(0),
      result.processor.toFixed(2),
    ]);
  }
  const notes = rows.flatMap(({ size, result }) =>
    'failed' in result ? [] : (result.notes ?? []).map((note) => `  ${size} ${measure.unit}: ${note}`),
  );
  return [table.toString(), ...notes].join('\n');
}

/** The speed of a part as a percentage of the same part's in another row; "–" where that row has none. */
function share({ result }: Row, other: Row | undefined, part: string): string {
  if (!other || 'failed' in result || 'failed' in other.result) return '–';
  const percent = Math.round((100 * result.speed[part]!) / other.result.speed[part]!);
  return percent > 999 ? '> 999 %' : `${percent} %`;
}
