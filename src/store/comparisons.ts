import { type AcrossFinding, type ComparisonRow, insertComparisons, insertFindings } from './comparisonRows.ts';
import type { Database } from './driver.ts';

/**
 * Findings across reports stand behind those of the report alone: those of an organisation's own reports with each other, those
 * of one period with its units (by the accused figure), those on documents (by the accused mention).
 */
const first = { own: 1_000_000, levels: 2_000_000, documents: 3_000_000 };
/** Rules of which one document can have a finding. */
const perMention = 2;

/**
 * Puts these in the place of all that came of comparing the reports of some organisations with each other. Findings stand by
 * organisation. Call it inside a transaction.
 */
export async function replaceOwn(
  database: Database,
  findings: ReadonlyMap<string, readonly AcrossFinding[]>,
  levelRules: readonly string[],
  comparisons: readonly ComparisonRow[],
): Promise<void> {
  const organisations = JSON.stringify([...findings.keys()]);
  const listed = '(SELECT value FROM json_each(?))';
  const theirs = `report_id IN (SELECT id FROM reports WHERE organisation IN ${listed})`;
  await database.run(`DELETE FROM comparisons WHERE ${theirs} AND rule NOT IN ${listed}`, [
    ...[organisations, JSON.stringify(levelRules)],
  ]);
  await database.run(`DELETE FROM findings WHERE across = 1 AND position >= ? AND position < ? AND ${theirs}`, [
    ...[first.own, first.levels, organisations],
  ]);
  await insertComparisons(database, comparisons);
  await insertFindings(
    database,
    [...findings.values()].flatMap((own) => own.map((finding, index) => ({ ...finding, position: first.own + index }))),
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
