/** Version 1 of the tables. Never edited once released: a change is a new entry in `migrations.ts`. */
export const tables = `
CREATE TABLE reports (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  format TEXT NOT NULL CHECK (format IN ('docx', 'pdf', 'doc', 'rtf', 'xlsx', 'txt', 'html')),
  pages INTEGER CHECK (pages >= 0),
  ocr INTEGER NOT NULL CHECK (ocr IN (0, 1)),
  warnings TEXT NOT NULL CHECK (json_valid(warnings)),
  type TEXT, number TEXT, year INTEGER, symbol TEXT, place TEXT,
  date TEXT CHECK (date GLOB '????-??-??'),
  issuer TEXT, province TEXT, title TEXT,
  period_kind TEXT CHECK (period_kind IN ('month', 'quarter', 'half', 'nineMonths', 'year', 'range')),
  period_label TEXT,
  period_start TEXT CHECK (period_start GLOB '????-??-??'),
  period_end TEXT CHECK (period_end GLOB '????-??-??'),
  data_window_start TEXT CHECK (data_window_start GLOB '????-??-??'),
  data_window_end TEXT CHECK (data_window_end GLOB '????-??-??'),
  signer TEXT,
  recipients TEXT NOT NULL CHECK (json_valid(recipients)),
  content_key TEXT NOT NULL,
  copy_of INTEGER REFERENCES reports (id) ON DELETE SET NULL CHECK (copy_of <> id),
  extraction_stamp TEXT NOT NULL,
  check_stamp TEXT NOT NULL
) STRICT;
CREATE INDEX reports_by_issuer ON reports (issuer, period_start);
CREATE INDEX reports_by_content ON reports (content_key);
CREATE INDEX reports_by_original ON reports (copy_of);

CREATE TABLE files (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  is_primary INTEGER NOT NULL CHECK (is_primary IN (0, 1)),
  loaded_at TEXT NOT NULL
) STRICT;
CREATE INDEX files_by_report ON files (report_id);
CREATE UNIQUE INDEX files_primary ON files (report_id) WHERE is_primary = 1;

CREATE TABLE report_texts (
  report_id INTEGER PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  analysis TEXT NOT NULL CHECK (json_valid(analysis)),
  page_runs TEXT NOT NULL CHECK (json_valid(page_runs))
) STRICT;

CREATE TABLE "references" (
  report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_offset INTEGER NOT NULL CHECK (end_offset >= start_offset),
  quote TEXT NOT NULL,
  type TEXT, number TEXT, year INTEGER, symbol TEXT,
  date TEXT CHECK (date GLOB '????-??-??'),
  issuer TEXT, subject TEXT,
  inherited INTEGER NOT NULL CHECK (inherited IN (0, 1)),
  key TEXT NOT NULL,
  page INTEGER,
  PRIMARY KEY (report_id, id)
) STRICT;
CREATE INDEX references_by_key ON "references" (key);
CREATE INDEX references_by_number ON "references" (number, symbol);

CREATE TABLE figures (
  report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_offset INTEGER NOT NULL CHECK (end_offset >= start_offset),
  quote TEXT NOT NULL,
  value REAL NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals >= 0),
  unit TEXT,
  scale REAL NOT NULL,
  amount REAL NOT NULL,
  maximum REAL,
  kind TEXT NOT NULL CHECK (kind IN ('count', 'percent', 'score', 'money', 'rank', 'ratio', 'other')),
  measure TEXT, level TEXT,
  dossier INTEGER NOT NULL CHECK (dossier IN (0, 1)),
  approximate INTEGER NOT NULL CHECK (approximate IN (0, 1)),
  status TEXT, channel TEXT,
  checked TEXT NOT NULL CHECK (checked IN ('agrees', 'disagrees', 'unchecked')),
  reason TEXT,
  page INTEGER,
  table_index INTEGER, table_row INTEGER, table_column INTEGER,
  PRIMARY KEY (report_id, id)
) STRICT;
CREATE INDEX figures_by_measure ON figures (measure, status);

CREATE TABLE relations (
  report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN
    ('sum', 'ratio', 'change', 'partOf', 'restated', 'list', 'formula', 'balance', 'difference')),
  expected REAL NOT NULL,
  actual REAL NOT NULL,
  tolerance REAL NOT NULL CHECK (tolerance >= 0),
  holds INTEGER NOT NULL CHECK (holds IN (0, 1)),
  PRIMARY KEY (report_id, id)
) STRICT;
CREATE INDEX relations_by_kind ON relations (kind, holds);

CREATE TABLE relation_terms (
  report_id INTEGER NOT NULL,
  relation_id TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('total', 'part', 'percent', 'numerator', 'denominator')),
  position INTEGER NOT NULL CHECK (position >= 0),
  figure_id TEXT NOT NULL,
  PRIMARY KEY (report_id, relation_id, role, position),
  FOREIGN KEY (report_id, relation_id) REFERENCES relations (report_id, id) ON DELETE CASCADE,
  FOREIGN KEY (report_id, figure_id) REFERENCES figures (report_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX relation_terms_by_figure ON relation_terms (report_id, figure_id);

CREATE TABLE findings (
  report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  rule TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
  message TEXT NOT NULL,
  expected ANY,
  actual ANY,
  fingerprint TEXT NOT NULL,
  PRIMARY KEY (report_id, position)
) STRICT;
CREATE INDEX findings_by_rule ON findings (rule, severity);
CREATE INDEX findings_by_fingerprint ON findings (fingerprint);

CREATE TABLE evidence (
  report_id INTEGER NOT NULL,
  finding INTEGER NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_offset INTEGER NOT NULL CHECK (end_offset >= start_offset),
  quote TEXT NOT NULL,
  page INTEGER,
  figure_id TEXT,
  reference_id TEXT,
  PRIMARY KEY (report_id, finding, position),
  FOREIGN KEY (report_id, finding) REFERENCES findings (report_id, position) ON DELETE CASCADE,
  FOREIGN KEY (report_id, figure_id) REFERENCES figures (report_id, id) ON DELETE CASCADE,
  FOREIGN KEY (report_id, reference_id) REFERENCES "references" (report_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX evidence_by_figure ON evidence (report_id, figure_id);
CREATE INDEX evidence_by_reference ON evidence (report_id, reference_id);
`;
