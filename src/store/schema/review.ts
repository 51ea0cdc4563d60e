/**
 * For the review page: how each report is laid out, packed (`text/packedLayout.ts`), so that neither the file nor another
 * recognition of a scan is needed to show it; and the counts of cited documents from an index alone.
 */
export const reviewTables = `
CREATE TABLE report_layouts (
  report_id INTEGER PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
  layout TEXT NOT NULL
) STRICT;
DROP INDEX references_by_key;
CREATE INDEX references_by_key ON "references" (key, report_id);
`;

/** The findings in the order in which they are shown first, with all that their filters ask of them. */
export const reviewIndex = `
CREATE INDEX findings_listed ON findings (
  (CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END), report_id, position, severity, rule, fingerprint
);
`;
