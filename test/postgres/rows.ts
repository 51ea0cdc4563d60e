import type { Database, Row } from '../../src/store/driver.ts';
import { viewNames } from '../../src/store/schema/views.ts';

/** Columns that hold numbers of reports: these are told by their paths, since two databases may number them otherwise. */
const reportColumns = ['report_id', 'copy_of', 'superseded_by', 'in_report'];

/** Every row of every view as a line, in an order of its own; two databases of the same content give the same. */
export async function allRows(database: Database): Promise<Record<string, string[]>> {
  const reports = await database.all<{ id: number; path: string }>(
    'SELECT report_id AS id, path FROM files WHERE is_primary = 1',
  );
  const paths = new Map(reports.map(({ id, path }) => [id, path]));
  const named = (id: unknown) => paths.get(Number(id)) ?? null;
  const plain = (row: Row) =>
    Object.entries(row).map(([name, value]): [string, unknown] => {
      if (reportColumns.includes(name)) return [name, value === null ? null : named(value)];
      if (typeof value !== 'string') return [name, value];
      return [name, value.replace(/"report_id":(\d+)/g, (_, id) => `"report_id":"${named(id)}"`)];
    });
  const found: Record<string, string[]> = {};
  for (const view of viewNames)
    found[view] = (await database.all<Row>(`SELECT * FROM ${view}`))
      .map(({ id, ...row }) => JSON.stringify(plain(view === 'v_comparisons' ? row : { id: id!, ...row })))
      .sort();
  return found;
}

/** What stands in only one of the two, in a few words: an assertion on all rows would print thousands of lines. */
export function differences(one: Record<string, string[]>, other: Record<string, string[]>): string[] {
  return viewNames.flatMap((view) => {
    const lost = one[view]!.filter((row) => !other[view]!.includes(row));
    const more = other[view]!.filter((row) => !one[view]!.includes(row));
    if (lost.length + more.length === 0 && one[view]!.length === other[view]!.length) return [];
    const first = [...lost.slice(0, 1).map((row) => `- ${row}`), ...more.slice(0, 1).map((row) => `+ ${row}`)];
    return [`${view}: ${lost.length} missing, ${more.length} too many of ${one[view]!.length}`, ...first];
  });
}
