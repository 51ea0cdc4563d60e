/**
 * What reports say over years. Organisations are told by their key; a point is one figure in its series; comparisons and
 * the findings across reports are made anew whenever a report of theirs is loaded.
 */
export const acrossTables = `
CREATE TABLE organisations (
  key TEXT PRIMARY KEY CHECK (key <> ''),
  name TEXT NOT NULL,
  level TEXT CHECK (level IN ('central', 'province', 'district', 'commune')),
  parent TEXT,
  province TEXT,
  province_now TEXT,
  -- Whether its reports have changed since they were compared last.
  changed INTEGER NOT NULL CHECK (changed IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX organisations_by_parent ON organisations (parent);
CREATE INDEX organisations_changed ON organisations (changed) WHERE changed = 1;

ALTER TABLE reports ADD COLUMN organisation TEXT REFERENCES organisations (key);
ALTER TABLE reports ADD COLUMN superseded_by INTEGER REFERENCES reports (id) ON DELETE SET NULL;
CREATE INDEX reports_by_organisation ON reports (organisation, period_end);
CREATE INDEX reports_by_superseder ON reports (superseded_by);

CREATE TABLE series_points (
  report_id INTEGER NOT NULL,
  figure TEXT NOT NULL,
  measure TEXT,
  name TEXT,
  words TEXT,
  nature TEXT CHECK (nature IN ('flow', 'opening', 'closing', 'account', 'level')),
  status TEXT, level TEXT, channel TEXT,
  scope TEXT NOT NULL CHECK (json_valid(scope)),
  period_kind TEXT NOT NULL, period_label TEXT NOT NULL,
  period_start TEXT NOT NULL, period_end TEXT NOT NULL CHECK (period_end >= period_start),
  own INTEGER NOT NULL CHECK (own IN (0, 1)),
  cumulative INTEGER NOT NULL CHECK (cumulative IN (0, 1)),
  unit TEXT, kind TEXT NOT NULL,
  amount TEXT NOT NULL, tolerance TEXT NOT NULL,
  approximate INTEGER NOT NULL CHECK (approximate IN (0, 1)),
  PRIMARY KEY (report_id, figure),
  FOREIGN KEY (report_id, figure) REFERENCES figures (report_id, id) ON DELETE CASCADE,
  CHECK (measure IS NOT NULL OR words IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX series_points_by_measure ON series_points (measure, period_start);

CREATE TABLE comparisons (
  id INTEGER PRIMARY KEY,
  rule TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('agrees', 'disagrees', 'notCompared')),
  reason TEXT,
  report_id INTEGER NOT NULL,
  figure TEXT NOT NULL,
  expected TEXT NOT NULL,
  actual TEXT NOT NULL,
  FOREIGN KEY (report_id, figure) REFERENCES figures (report_id, id) ON DELETE CASCADE,
  CHECK ((verdict = 'notCompared') = (reason IS NOT NULL))
) STRICT;
CREATE INDEX comparisons_by_report ON comparisons (report_id, figure);

CREATE TABLE comparison_terms (
  comparison INTEGER NOT NULL REFERENCES comparisons (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  report_id INTEGER NOT NULL,
  figure TEXT NOT NULL,
  PRIMARY KEY (comparison, position),
  FOREIGN KEY (report_id, figure) REFERENCES figures (report_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX comparison_terms_by_report ON comparison_terms (report_id, figure);

-- Findings across reports have a passage in another report as evidence: in_report says where it stands.
ALTER TABLE findings ADD COLUMN across INTEGER NOT NULL DEFAULT 0 CHECK (across IN (0, 1));
CREATE TABLE evidence_in_reports (
  report_id INTEGER NOT NULL,
  finding INTEGER NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  in_report INTEGER NOT NULL,
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_offset INTEGER NOT NULL CHECK (end_offset >= start_offset),
  quote TEXT NOT NULL,
  page INTEGER,
  figure_id TEXT,
  reference_id TEXT,
  PRIMARY KEY (report_id, finding, position),
  FOREIGN KEY (report_id, finding) REFERENCES findings (report_id, position) ON DELETE CASCADE,
  FOREIGN KEY (in_report) REFERENCES reports (id) ON DELETE CASCADE,
  FOREIGN KEY (in_report, figure_id) REFERENCES figures (report_id, id) ON DELETE CASCADE,
  FOREIGN KEY (in_report, reference_id) REFERENCES "references" (report_id, id) ON DELETE CASCADE
) STRICT;
INSERT INTO evidence_in_reports
SELECT report_id, finding, position, report_id, start_offset, end_offset, quote, page, figure_id, reference_id FROM evidence;
DROP TABLE evidence;
ALTER TABLE evidence_in_reports RENAME TO evidence;
CREATE INDEX evidence_by_figure ON evidence (in_report, figure_id);
CREATE INDEX evidence_by_reference ON evidence (in_report, reference_id);
`;
