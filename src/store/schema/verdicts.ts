/**
 * What auditors say of findings. A verdict belongs to a fingerprint, not to a row, so that it outlives every reading and
 * check; rule, quote and path say what it was given for when no finding matches it any more.
 */
export const verdictTables = `
CREATE TABLE verdicts (
  fingerprint TEXT PRIMARY KEY CHECK (fingerprint <> ''),
  verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'dismissed', 'fixed')),
  reason TEXT CHECK (trim(reason) <> ''),
  given_at TEXT NOT NULL,
  rule TEXT NOT NULL,
  quote TEXT,
  path TEXT NOT NULL,
  CHECK (verdict <> 'dismissed' OR reason IS NOT NULL)
) STRICT, WITHOUT ROWID;
`;
