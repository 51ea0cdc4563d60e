import type { Row } from './driver.ts';
import { QueryProblem } from './queryProblem.ts';

/** The answer to a query. */
export interface Collected {
  rows: Row[];
  /** Whether there are more than were asked for. */
  more: boolean;
}

/** At most this many characters of text are collected. */
const mostCharacters = 100_000_000;

/** Takes rows up to the limit; `onRow` may put an end to it. @throws QueryProblem */
export async function collect(
  source: AsyncIterable<Row>,
  limits: { rows: number },
  onRow: () => void = () => {},
): Promise<Collected> {
  const rows: Row[] = [];
  let characters = 0;
  for await (const row of source) {
    for (const value of Object.values(row)) characters += typeof value === 'string' ? value.length : 8;
    onRow();
    if (characters > mostCharacters) throw new QueryProblem('large');
    rows.push(row);
  }
  return { rows: rows.slice(0, limits.rows), more: rows.length > limits.rows };
}
