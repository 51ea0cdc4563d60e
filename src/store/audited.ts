import { type Evidence, type Figure, type Finding, severities } from '../model/document.ts';
import type { Database } from './driver.ts';
import type { Verdict } from './verdicts.ts';

/** Evidence in another report has that report's path. */
export type PlacedEvidence = Evidence & { elsewhere?: string };

/** A finding with what an auditor said of it. */
export type JudgedFinding = Omit<Finding, 'evidence'> & { evidence: PlacedEvidence[]; verdict: Verdict | null };

/** What is printed of one report. */
export interface AuditedReport {
  id: number;
  path: string;
  /** Further files that hold the same report. */
  copies: string[];
  sha256: string;
  type: string | null;
  /** With its symbol, as printed. */
  number: string | null;
  title: string | null;
  issuer: string | null;
  date: string | null;
  periodLabel: string | null;
  counts: { references: number; figures: number; dossier: number; dossierChecked: number };
  /** Why dossier figures could not be checked, and how many for each reason, most first. */
  unchecked: { reason: string; figures: number }[];
  /** All but those that an auditor has dismissed. */
  findings: JudgedFinding[];
  dismissed: JudgedFinding[];
  /** The figures that the findings name. */
  figures: Map<string, Pick<Figure, 'quote' | 'value' | 'decimals' | 'table'>>;
}

type Head = Omit<AuditedReport, 'copies' | 'counts' | 'unchecked' | 'findings' | 'dismissed' | 'figures'> &
  AuditedReport['counts'];

/** The reports behind these numbers, each once: a copy is replaced by its original. In the order of their paths. */
export async function loadAudited(database: Database, reports: readonly number[]): Promise<AuditedReport[]> {
  const wanted = JSON.stringify([...new Set(reports)]);
  const heads = await database.all<Head>(
    `SELECT report_id AS id, path, sha256, type,
       number || ifnull('/' || year, '') || ifnull(iif(instr(symbol, '/') > 0, '-', '/') || symbol, '') AS number,
       title, issuer, date, period_label AS periodLabel,
       (SELECT count(*) FROM "references" x WHERE x.report_id = v.report_id) AS "references",
       (SELECT count(*) FROM figures x WHERE x.report_id = v.report_id) AS figures,
       (SELECT count(*) FROM figures x WHERE x.report_id = v.report_id AND dossier = 1) AS dossier,
       (SELECT count(*) FROM figures x WHERE x.report_id = v.report_id AND dossier = 1 AND checked <> 'unchecked')
         AS dossierChecked
     FROM v_reports v
     WHERE report_id IN (SELECT coalesce(copy_of, id) FROM reports WHERE id IN (SELECT value FROM json_each(?)))
     ORDER BY path`,
    [wanted],
  );
  return Promise.all(heads.map((head) => complete(database, head)));
}

async function complete(database: Database, head: Head): Promise<AuditedReport> {
  const { references, figures, dossier, dossierChecked, ...rest } = head;
  const copies = await database.all<{ path: string }>(
    `SELECT f.path FROM files f JOIN reports r ON r.id = f.report_id
     WHERE (r.id = ?1 OR r.copy_of = ?1) AND f.path <> ?2 ORDER BY f.path`,
    [head.id, head.path],
  );
  const findings = await loadFindings(database, head.id);
  const isDismissed = ({ verdict }: JudgedFinding) => verdict?.verdict === 'dismissed';
  return {
    ...rest,
    copies: copies.map(({ path }) => path),
    counts: { references, figures, dossier, dossierChecked },
    unchecked: await loadUnchecked(database, head.id),
    findings: findings.filter((finding) => !isDismissed(finding)),
    dismissed: findings.filter(isDismissed),
    figures: await loadEvidenceFigures(database, head.id),
  };
}

const loadUnchecked = (database: Database, report: number): Promise<AuditedReport['unchecked']> =>
  database.all(
    `SELECT coalesce(reason, '') AS reason, count(*) AS figures FROM figures
     WHERE report_id = ? AND dossier = 1 AND checked = 'unchecked' GROUP BY 1 ORDER BY 2 DESC, 1`,
    [report],
  );

async function loadFindings(database: Database, report: number): Promise<JudgedFinding[]> {
  type Row = Omit<Finding, 'evidence'> & { verdict: Verdict['verdict'] | null; reason: string | null; givenAt: string };
  const findings = await database.all<Row & { position: number }>(
    `SELECT x.position, x.rule, x.severity, x.message, x.expected, x.actual, x.fingerprint, v.verdict, v.reason,
       v.given_at AS givenAt
     FROM findings x LEFT JOIN verdicts v ON v.fingerprint = x.fingerprint WHERE x.report_id = ? ORDER BY x.position`,
    [report],
  );
  const evidence = await database.all<Evidence & { finding: number; elsewhere: string | null }>(
    `SELECT e.finding, e.start_offset AS start, e.end_offset AS "end", e.quote, e.page, e.figure_id AS figure,
       e.reference_id AS reference, f.path AS elsewhere
     FROM evidence e LEFT JOIN files f ON f.report_id = e.in_report AND f.is_primary = 1 AND e.in_report <> e.report_id
     WHERE e.report_id = ? ORDER BY e.finding, e.position`,
    [report],
  );
  const complete = new Map<number, JudgedFinding>();
  for (const { position, verdict, reason, givenAt, ...finding } of findings)
    complete.set(position, {
      ...finding,
      evidence: [],
      verdict: verdict === null ? null : { verdict, reason, givenAt },
    });
  for (const { finding, elsewhere, ...one } of evidence)
    complete.get(finding)?.evidence.push(elsewhere === null ? one : { ...one, elsewhere });
  return [...complete.values()].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

async function loadEvidenceFigures(database: Database, report: number): Promise<AuditedReport['figures']> {
  const rows = await database.all<{
    id: string;
    quote: string;
    value: number;
    decimals: number;
    table: number | null;
    row: number;
    column: number;
  }>(
    `SELECT id, quote, value, decimals, table_index AS "table", table_row AS "row", table_column AS "column"
     FROM figures x WHERE report_id = ?1
       AND id IN (SELECT figure_id FROM evidence WHERE report_id = ?1 AND in_report = ?1 AND figure_id IS NOT NULL)`,
    [report],
  );
  return new Map(
    rows.map(({ id, quote, value, decimals, table, row, column }) => {
      const cell = table === null ? null : { index: table, row, column };
      return [id, { quote, value, decimals, table: cell }];
    }),
  );
}
