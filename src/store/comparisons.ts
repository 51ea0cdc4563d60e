import type { Finding } from '../model/document.ts';
import type { Database } from './driver.ts';
import { columnNames, findingColumns, rowOf } from './rows.ts';
import { insertRows } from './transaction.ts';

/** One comparison across reports as it is stored. */
export interface ComparisonRow {
  rule: string;
  verdict: 'agrees' | 'disagrees' | 'notCompared';
  reason: string | null;
  report: number;
  figure: string;
  expected: string;
  actual: string;
  terms: { report: number; figure: string }[];
}

/** A finding across reports: each passage says in which report it stands. */
export interface AcrossFinding extends Finding {
  report: number;
  inReports: number[];
}

/**
 * Findings across reports stand behind those of the report alone: those of an organisation's own reports with each other, those
 * of one period with its units (by the accused figure), those on documents (by the accused mention).
 */
const first = { own: 1_000_000, levels: 2_000_000, documents: 3_000_000 };
/** Rules of which one document can have a finding. */
const perMention = 2;

const theirs = 'report_id IN (SELECT id FROM reports WHERE organisation = ?)';

/** Puts these in the place of all that came of comparing one organisation's reports with each other. Call it inside a transaction. */
export async function replaceOwn(
  database: Database,
  organisation: string,
  levelRules: readonly string[],
  comparisons: readonly ComparisonRow[],
  findings: readonly AcrossFinding[],
): Promise<void> {
  await database.run(`DELETE FROM comparisons WHERE ${theirs} AND rule NOT IN (SELECT value FROM json_each(?))`, [
    ...[organisation, JSON.stringify(levelRules)],
  ]);
  await database.run(`DELETE FROM findings WHERE across = 1 AND position >= ? AND position < ? AND ${theirs}`, [
    ...[first.own, first.levels, organisation],
  ]);
  await insertComparisons(database, comparisons);
  await insertFindings(
    database,
    findings.map((finding, index) => ({ ...finding, position: first.own + index })),
  );
}

/** Puts these in the place of what came of comparing an organisation with its units in one period. Call it inside a transaction. */
export async function replaceLevels(
  database: Database,
  organisation: string,
  period: { start: string; end: string },
  levelRules: readonly string[],
  comparisons: readonly ComparisonRow[],
  findings: readonly AcrossFinding[],
): Promise<void> {
  const points = await database.all<{ report: number; figure: string; position: number }>(
    `SELECT p.report_id AS report, p.figure, x.position FROM series_points p
     JOIN figures x ON x.report_id = p.report_id AND x.id = p.figure
     WHERE p.reporter = ? AND p.period_start = ? AND p.period_end = ? AND p.measure IS NOT NULL`,
    [organisation, period.start, period.end],
  );
  const listed = JSON.stringify(points);
  await database.run(
    `DELETE FROM comparisons WHERE rule IN (SELECT value FROM json_each(?)) AND (report_id, figure) IN
       (SELECT CAST(value ->> 'report' AS INTEGER), value ->> 'figure' FROM json_each(?))`,
    [JSON.stringify(levelRules), listed],
  );
  await database.run(
    `DELETE FROM findings WHERE across = 1 AND (report_id, position) IN
       (SELECT CAST(value ->> 'report' AS INTEGER), CAST(value ->> 'position' AS INTEGER) + ? FROM json_each(?))`,
    [first.levels, listed],
  );
  const positions = new Map(points.map(({ report, figure, position }) => [`${report} ${figure}`, position]));
  const positionOf = ({ report, evidence }: AcrossFinding) => positions.get(`${report} ${evidence[0]?.figure}`)!;
  await insertComparisons(database, comparisons);
  await insertFindings(
    database,
    findings.map((finding) => ({ ...finding, position: first.levels + positionOf(finding) })),
  );
}

/** Puts these in the place of what was found on some documents. Call it inside a transaction. */
export async function replaceDisputed(
  database: Database,
  documents: readonly string[],
  findings: readonly (AcrossFinding & { mention: number; kind: number })[],
): Promise<void> {
  await database.run(
    `DELETE FROM findings WHERE across = 1 AND position >= ? AND (report_id, (position - ?) / ?) IN
       (SELECT c.report_id, x.position FROM citations c
        JOIN "references" x ON x.report_id = c.report_id AND x.id = c.reference
        WHERE c.document IN (SELECT value FROM json_each(?)))`,
    [first.documents, first.documents, perMention, JSON.stringify(documents)],
  );
  await insertFindings(
    database,
    findings.map((finding) => ({
      ...finding,
      position: first.documents + finding.mention * perMention + finding.kind,
    })),
  );
}

async function insertComparisons(database: Database, comparisons: readonly ComparisonRow[]): Promise<void> {
  const ids = await database.newIds('comparisons', comparisons.length);
  const numbered = comparisons.map((one, index) => ({ ...one, id: ids[index]! }));
  await insertRows(
    database,
    'comparisons',
    ['id', 'rule', 'verdict', 'reason', 'report_id', 'figure', 'expected', 'actual'],
    numbered.map(({ id, rule, verdict, reason, report, figure, expected, actual }) => [
      ...[id, rule, verdict, reason],
      ...[report, figure, expected, actual],
    ]),
  );
  await insertRows(
    database,
    'comparison_terms',
    ['comparison', 'position', 'report_id', 'figure'],
    numbered.flatMap(({ id, terms }) => terms.map(({ report, figure }, position) => [id, position, report, figure])),
  );
}

async function insertFindings(
  database: Database,
  numbered: readonly (AcrossFinding & { position: number })[],
): Promise<void> {
  await insertRows(
    database,
    'findings',
    ['report_id', 'position', 'across', ...columnNames(findingColumns)],
    numbered.map((finding) => [finding.report, finding.position, 1, ...rowOf(findingColumns, finding)]),
  );
  const columns = ['report_id', 'finding', 'position', 'in_report', 'start_offset', 'end_offset', 'quote', 'page'];
  await insertRows(
    database,
    'evidence',
    [...columns, 'figure_id', 'reference_id'],
    numbered.flatMap(({ report, position, evidence, inReports }) =>
      evidence.map(({ start, end, quote, page, figure, reference }, index) => [
        ...[report, position, index, inReports[index]!],
        ...[start, end, quote, page, figure, reference],
      ]),
    ),
  );
}

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
