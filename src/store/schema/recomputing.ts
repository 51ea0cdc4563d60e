/**
 * What lets the database do its arithmetic over again, and answer about one issuer, document or finding as fast among ten
 * thousand reports as among a hundred. reporter: the organisation's key, or the issuer as printed where it has none.
 * Nearly all reports are originals and valid, and a measure stands in nearly all of them: an index that led to those would
 * only be in the planner's way.
 */
export const recomputingTables = `
ALTER TABLE relation_terms ADD COLUMN sign INTEGER NOT NULL DEFAULT 1 CHECK (sign IN (-1, 1));
ALTER TABLE relation_terms ADD COLUMN uses TEXT NOT NULL DEFAULT 'amount'
  CHECK (uses IN ('amount', 'maximum', 'shortfall', 'above', 'below'));
UPDATE relation_terms SET sign = -1 WHERE role = 'total';

ALTER TABLE series_points ADD COLUMN reporter TEXT;
UPDATE series_points SET reporter = (SELECT coalesce(organisation, issuer) FROM reports WHERE id = report_id);
CREATE INDEX series_points_described
  ON series_points (reporter, period_start, period_end, coalesce(measure, words), report_id);
DROP INDEX series_points_by_measure;

CREATE INDEX organisations_by_name ON organisations (name);
DROP INDEX reports_by_original;
CREATE INDEX reports_by_original ON reports (copy_of) WHERE copy_of IS NOT NULL;
DROP INDEX reports_by_superseder;
CREATE INDEX reports_by_superseder ON reports (superseded_by) WHERE superseded_by IS NOT NULL;
DROP INDEX references_by_number;
CREATE INDEX references_by_number ON "references" (number, symbol, report_id);
DROP INDEX findings_by_rule;
CREATE INDEX findings_by_rule ON findings (rule, severity, report_id);
`;
