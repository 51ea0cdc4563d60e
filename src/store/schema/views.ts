/** A field of a cited document as most of its mentions in original reports print it. */
const commonest = (field: string) => `(SELECT m.${field} FROM "references" m
    JOIN reports o ON o.id = m.report_id AND o.copy_of IS NULL
    WHERE m.key = d.key AND m.${field} IS NOT NULL
    GROUP BY m.${field} ORDER BY count(*) DESC, length(m.${field}) DESC, m.${field} LIMIT 1) AS ${field}`;

/** The views of the interface contract. Made anew whenever the schema's version rises. */
export const views = `
CREATE VIEW v_reports AS
SELECT r.id AS report_id, f.path, r.sha256, r.format, r.pages, r.ocr, r.warnings,
  r.type, r.number, r.year, r.symbol, r.place, r.date, r.issuer, r.province, r.title,
  r.period_kind, r.period_label, r.period_start, r.period_end, r.data_window_start, r.data_window_end,
  r.signer, r.recipients, r.copy_of
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
  max(CASE t.role WHEN 'total' THEN t.figure_id END) AS total,
  json_group_array(t.figure_id ORDER BY t.position) FILTER (WHERE t.role = 'part') AS parts,
  max(CASE t.role WHEN 'percent' THEN t.figure_id END) AS percent,
  max(CASE t.role WHEN 'numerator' THEN t.figure_id END) AS numerator,
  max(CASE t.role WHEN 'denominator' THEN t.figure_id END) AS denominator,
  x.expected, x.actual, x.tolerance, x.holds
FROM relations x
JOIN files f ON f.report_id = x.report_id AND f.is_primary = 1
LEFT JOIN relation_terms t ON t.report_id = x.report_id AND t.relation_id = x.id
GROUP BY x.report_id, x.id;

-- Findings of a copy are those of its original, so they stand here once.
CREATE VIEW v_findings AS
SELECT x.report_id, f.path, x.rule, x.severity, x.message, x.expected, x.actual,
  json_group_array(
    json_object('start', e.start_offset, 'end', e.end_offset, 'quote', e.quote, 'page', e.page,
      'figure', e.figure_id, 'reference', e.reference_id) ORDER BY e.position
  ) FILTER (WHERE e.position IS NOT NULL) AS evidence,
  x.fingerprint,
  max(CASE e.position WHEN 0 THEN e.quote END) AS quote,
  CAST(max(CASE e.position WHEN 0 THEN e.page END) AS INTEGER) AS page,
  CAST(max(CASE e.position WHEN 0 THEN e.start_offset END) AS INTEGER) AS start_offset,
  CAST(max(CASE e.position WHEN 0 THEN e.end_offset END) AS INTEGER) AS end_offset,
  v.verdict, v.reason AS verdict_reason, v.given_at AS verdict_at
FROM findings x
JOIN reports r ON r.id = x.report_id AND r.copy_of IS NULL
JOIN files f ON f.report_id = x.report_id AND f.is_primary = 1
LEFT JOIN verdicts v ON v.fingerprint = x.fingerprint
LEFT JOIN evidence e ON e.report_id = x.report_id AND e.finding = x.position
GROUP BY x.report_id, x.position;

-- The passages that a finding rests on, one a row; position 0 is the accused one.
CREATE VIEW v_evidence AS
SELECT e.report_id, f.path, x.rule, x.fingerprint, e.finding, e.position, e.start_offset, e.end_offset, e.quote, e.page,
  e.figure_id AS figure, e.reference_id AS reference
FROM evidence e
JOIN findings x ON x.report_id = e.report_id AND x.position = e.finding
JOIN reports r ON r.id = e.report_id AND r.copy_of IS NULL
JOIN files f ON f.report_id = e.report_id AND f.is_primary = 1;

-- One row for what one report says of one measure in its own period: the first count that it prints, else the first figure.
-- other_values counts further, different amounts under the same description.
CREATE VIEW v_series AS
SELECT report_id, path, issuer, province, measure, status, level, channel, period_kind, period_label, period_start,
  period_end, value, unit, amount, kind, id, quote, page, other_values
FROM (
  SELECT r.id AS report_id, f.path, r.issuer, r.province, x.measure, x.status, x.level, x.channel, r.period_kind,
    r.period_label, r.period_start, r.period_end, x.value, x.unit, x.amount, x.kind, x.id, x.quote, x.page,
    row_number() OVER best AS place,
    CAST((SELECT count(DISTINCT o.amount) - 1 FROM figures o WHERE o.report_id = x.report_id AND o.kind = x.kind
      AND o.measure = x.measure AND o.status IS x.status AND o.level IS x.level AND o.channel IS x.channel)
      AS INTEGER) AS other_values
  FROM figures x
  JOIN reports r ON r.id = x.report_id AND r.copy_of IS NULL
  JOIN files f ON f.report_id = r.id AND f.is_primary = 1
  WHERE x.measure IS NOT NULL AND r.issuer IS NOT NULL AND r.period_kind IS NOT NULL
  WINDOW best AS (
    PARTITION BY r.issuer, x.measure, x.status, x.level, x.channel, r.period_kind, r.period_start, r.period_end
    ORDER BY x.kind = 'count' DESC, r.id, x.position)
)
WHERE place = 1;
`;

export const viewNames = [
  'v_reports',
  'v_references',
  'v_documents',
  'v_figures',
  'v_relations',
  'v_findings',
  'v_evidence',
  'v_series',
] as const;
