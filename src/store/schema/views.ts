/** A field of a cited document as most of its mentions in original reports print it. */
const commonest = (field: string) => `(SELECT m.${field} FROM "references" m
    JOIN reports o ON o.id = m.report_id AND o.copy_of IS NULL
    WHERE m.key = d.key AND m.${field} IS NOT NULL
    GROUP BY m.${field} ORDER BY count(*) DESC, length(m.${field}) DESC, m.${field} LIMIT 1) AS ${field}`;

/** The one figure of a role in a relation. */
const termOf = (role: string) => `(SELECT t.figure_id FROM relation_terms t
    WHERE t.report_id = x.report_id AND t.relation_id = x.id AND t.role = '${role}') AS ${role}`;

/** Whether a point `q` is described as the point `p` is, by the same issuer. */
const sameDescription = `q.reporter = p.reporter AND q.period_start = p.period_start AND q.period_end = p.period_end
    AND coalesce(q.measure, q.words) = coalesce(p.measure, p.words) AND q.kind = p.kind AND q.status IS p.status
    AND q.level IS p.level AND q.channel IS p.channel AND q.scope = p.scope`;

/** Half a unit of a figure's last printed digit; nought for what is exact: see `intervalOf`. */
const half = `iif(x.kind NOT IN ('percent', 'other') AND x.scale = 1 AND (x.decimals = 0 OR x.kind = 'score'), 0,
      pow(10, -x.decimals) * x.scale / 2)`;

/** How far "more than 60%" reaches: ten units of the last digit that is not nought; see `boundedRatio`. */
const farBound = `10 * pow(10, iif(x.decimals = 0 AND x.value % 10 = 0, 1, -x.decimals))`;

/** The views of the interface contract. Made anew whenever the schema's version rises. */
export const views = `
CREATE VIEW v_reports AS
SELECT r.id AS report_id, f.path, r.sha256, r.format, r.pages, r.ocr, r.warnings,
  r.type, r.number, r.year, r.symbol, r.place, r.date, r.issuer, r.province, r.title,
  r.period_kind, r.period_label, r.period_start, r.period_end, r.data_window_start, r.data_window_end,
  r.signer, r.recipients, r.copy_of, r.superseded_by, r.organisation
FROM reports r JOIN files f ON f.report_id = r.id AND f.is_primary = 1;

CREATE VIEW v_references AS
SELECT x.report_id, f.path, x.id, x.start_offset, x.end_offset, x.quote, x.type, x.number, x.year, x.symbol, x.date,
  x.issuer, x.subject, x.inherited, x.key, x.page, x.organisation
FROM "references" x JOIN files f ON f.report_id = x.report_id AND f.is_primary = 1;

-- Each document once, copies of one report left out. Where its mentions print a field in several ways, the commonest
-- stands here, of equally common ones the longest (a date: the earliest). mention_list: all its mentions, as JSON.
CREATE VIEW v_documents AS
WITH cited AS (
  SELECT x.*, f.path
  FROM "references" x
  JOIN reports r ON r.id = x.report_id AND r.copy_of IS NULL
  JOIN files f ON f.report_id = x.report_id AND f.is_primary = 1
)
SELECT d.key,
  ${commonest('type')},
  ${commonest('number')},
  ${commonest('year')},
  ${commonest('symbol')},
  ${commonest('date')},
  ${commonest('issuer')},
  ${commonest('organisation')},
  ${commonest('subject')},
  CAST(count(*) AS INTEGER) AS mentions, CAST(count(DISTINCT d.report_id) AS INTEGER) AS reports,
  json_group_array(
    json_object('report_id', d.report_id, 'path', d.path, 'id', d.id, 'quote', d.quote, 'start_offset', d.start_offset,
      'end_offset', d.end_offset, 'page', d.page) ORDER BY d.report_id, d.position
  ) AS mention_list
FROM cited d
GROUP BY d.key;

CREATE VIEW v_figures AS
SELECT x.report_id, f.path, x.id, x.start_offset, x.end_offset, x.quote, x.value, x.decimals, x.unit, x.scale, x.amount,
  x.maximum, x.kind, x.measure, x.level, x.dossier, x.approximate, x.status, x.channel, x.checked, x.reason, x.page,
  x.table_index, x.table_row, x.table_column
FROM figures x JOIN files f ON f.report_id = x.report_id AND f.is_primary = 1;

CREATE VIEW v_relations AS
SELECT x.report_id, f.path, x.id, x.kind,
  ${termOf('total')},
  (SELECT json_group_array(t.figure_id ORDER BY t.position) FROM relation_terms t
    WHERE t.report_id = x.report_id AND t.relation_id = x.id AND t.role = 'part') AS parts,
  ${termOf('percent')},
  ${termOf('numerator')},
  ${termOf('denominator')},
  x.expected, x.actual, x.tolerance, x.holds
FROM relations x JOIN files f ON f.report_id = x.report_id AND f.is_primary = 1;

-- Findings of a copy are those of its original, so they stand here once.
CREATE VIEW v_findings AS
SELECT x.report_id, f.path, x.position AS finding, x.rule, x.severity, x.message, x.expected, x.actual,
  (SELECT json_group_array(
      json_patch(
        json_object('start', e.start_offset, 'end', e.end_offset, 'quote', e.quote, 'page', e.page,
          'figure', e.figure_id, 'reference', e.reference_id),
        iif(e.in_report = x.report_id, '{}', json_object('report_id', e.in_report))) ORDER BY e.position)
    FROM evidence e WHERE e.report_id = x.report_id AND e.finding = x.position) AS evidence,
  x.fingerprint, a.quote, a.page, a.start_offset, a.end_offset,
  v.verdict, v.reason AS verdict_reason, v.given_at AS verdict_at
FROM findings x
JOIN reports r ON r.id = x.report_id AND r.copy_of IS NULL
JOIN files f ON f.report_id = x.report_id AND f.is_primary = 1
LEFT JOIN verdicts v ON v.fingerprint = x.fingerprint
LEFT JOIN evidence a ON a.report_id = x.report_id AND a.finding = x.position AND a.position = 0;

-- The passages that a finding rests on, one a row; position 0 is the accused one.
CREATE VIEW v_evidence AS
SELECT e.report_id, f.path, x.rule, x.fingerprint, e.finding, e.position, e.start_offset, e.end_offset, e.quote, e.page,
  e.figure_id AS figure, e.reference_id AS reference, e.in_report
FROM evidence e
JOIN findings x ON x.report_id = e.report_id AND x.position = e.finding
JOIN reports r ON r.id = e.report_id AND r.copy_of IS NULL
JOIN files f ON f.report_id = e.report_id AND f.is_primary = 1;

-- Who reported; parent: the key of the organisation above it.
CREATE VIEW v_organisations AS
SELECT o.key, o.name, o.level, o.parent, o.province, o.province_now,
  CAST((SELECT count(*) FROM reports r WHERE r.organisation = o.key AND r.copy_of IS NULL) AS INTEGER) AS reports
FROM organisations o;

-- One row for what is reported of one measure in one period: the report's own statement before what others remember.
-- measure: the name in the fixed vocabulary, else the printed words; printed: always those. other_values counts further,
-- different amounts under the same description in the same report.
CREATE VIEW v_series AS
SELECT p.report_id, d.path, r.organisation, coalesce(o.name, r.issuer) AS issuer,
  coalesce(o.province, r.province) AS province, o.province_now,
  p.measure AS measure_id, coalesce(p.name, x.measure) AS measure, x.measure AS printed,
  x.status, x.level, x.channel, p.scope, p.period_kind, p.period_label, p.period_start, p.period_end, p.own,
  p.cumulative, x.value, x.unit, x.amount, x.kind, x.id, x.quote, x.page,
  CAST((SELECT count(DISTINCT q.amount) - 1 FROM series_points q
    WHERE ${sameDescription} AND q.report_id = p.report_id) AS INTEGER) AS other_values
FROM series_points p
JOIN reports r ON r.id = p.report_id AND r.copy_of IS NULL AND r.superseded_by IS NULL
JOIN files d ON d.report_id = r.id AND d.is_primary = 1
JOIN figures x ON x.report_id = p.report_id AND x.id = p.figure
LEFT JOIN organisations o ON o.key = r.organisation
WHERE p.reporter IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM series_points q
  JOIN reports s ON s.id = q.report_id AND s.copy_of IS NULL AND s.superseded_by IS NULL
  JOIN figures y ON y.report_id = q.report_id AND y.id = q.figure
  WHERE ${sameDescription}
    AND (q.own, coalesce(s.date, ''), q.report_id, -y.position)
      > (p.own, coalesce(r.date, ''), p.report_id, -x.position)
);

-- Every comparison across reports, with its outcome; terms: what the stated figure is compared with, as JSON.
CREATE VIEW v_comparisons AS
SELECT c.id, c.rule, c.verdict, c.reason, c.report_id, f.path, c.figure, x.quote, x.page, c.expected, c.actual,
  (SELECT json_group_array(json_object('report_id', t.report_id, 'path', d.path, 'figure', t.figure, 'quote', y.quote,
      'page', y.page) ORDER BY t.position)
    FROM comparison_terms t
    JOIN figures y ON y.report_id = t.report_id AND y.id = t.figure
    JOIN files d ON d.report_id = t.report_id AND d.is_primary = 1
    WHERE t.comparison = c.id) AS terms
FROM comparisons c
JOIN files f ON f.report_id = c.report_id AND f.is_primary = 1
JOIN figures x ON x.report_id = c.report_id AND x.id = c.figure;

-- One row per figure in a relation, with its role and its sign. It stands for anything from low to high: of an amount half a
-- unit of its last printed digit to both sides, but for things counted and scores awarded; uses says what else is meant.
-- The signed terms of a sum, balance, formula or difference give nought; in a rate, a part with its sign turns the new value
-- (numerator) into the earlier one where that is not printed, and the percentage of a fall is negative.
CREATE VIEW v_relation_terms AS
SELECT t.report_id, f.path, t.relation_id AS relation, r.kind, t.role, t.position, t.figure_id AS figure, t.sign, t.uses,
  x.quote, x.value, x.scale, x.amount, x.maximum, x.decimals, x.unit,
  CAST(CASE t.uses WHEN 'maximum' THEN x.maximum WHEN 'shortfall' THEN x.maximum - x.value
    ELSE x.amount - iif(t.uses = 'below', ${farBound}, ${half}) END AS REAL) AS low,
  CAST(CASE t.uses WHEN 'maximum' THEN x.maximum WHEN 'shortfall' THEN x.maximum - x.value
    ELSE x.amount + iif(t.uses = 'above', ${farBound}, ${half}) END AS REAL) AS high,
  r.expected, r.actual, r.tolerance, r.holds
FROM relation_terms t
JOIN relations r ON r.report_id = t.report_id AND r.id = t.relation_id
JOIN figures x ON x.report_id = t.report_id AND x.id = t.figure_id
JOIN files f ON f.report_id = t.report_id AND f.is_primary = 1;
`;

export const viewNames = [
  'v_reports',
  'v_references',
  'v_documents',
  'v_figures',
  'v_relations',
  'v_findings',
  'v_evidence',
  'v_organisations',
  'v_series',
  'v_comparisons',
  'v_relation_terms',
] as const;

/** Columns of the views that hold a list as JSON text. */
export const jsonColumns: ReadonlySet<string> = new Set([
  'warnings',
  'recipients',
  'parts',
  'evidence',
  'mention_list',
  'terms',
  'scope',
]);
