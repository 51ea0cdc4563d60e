import type { Database } from './driver.ts';

/** Where figures stand; by "report figure". */
export async function placesOf(
  database: Database,
  figures: readonly { report: number; figure: string }[],
): Promise<Map<string, { start: number; end: number; quote: string; page: number | null }>> {
  const rows = await database.all<{ key: string; start: number; end: number; quote: string; page: number | null }>(
    `SELECT x.report_id || ' ' || x.id AS key, x.start_offset AS start, x.end_offset AS "end", x.quote, x.page
     FROM json_each(?) j JOIN figures x ON x.report_id = CAST(j.value ->> 'report' AS INTEGER) AND x.id = j.value ->> 'figure'`,
    [JSON.stringify(figures)],
  );
  return new Map(rows.map(({ key, ...place }) => [key, place]));
}

/** Where a report states its period, else its title. */
export async function periodPlaceOf(
  database: Database,
  report: number,
): Promise<{ start: number; end: number; quote: string; page: number | null }> {
  const row = await database.get<{ span: string | null; text: string; runs: string }>(
    `SELECT coalesce(analysis -> '$.identity.places.period', analysis -> '$.identity.places.title') AS span, text,
       page_runs AS runs
     FROM report_texts WHERE report_id = ?`,
    [report],
  );
  const { start, end } = JSON.parse(row!.span ?? '{"start":0,"end":0}') as { start: number; end: number };
  const runs = JSON.parse(row!.runs) as [at: number, page: number | null][];
  const page = runs.findLast(([at]) => at <= start)?.[1] ?? null;
  return { start, end, quote: row!.text.slice(start, end), page };
}
