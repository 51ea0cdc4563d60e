/**
 * What reports say of each other's periods and documents, so that after a file has been loaded only what it touches is
 * compared again: the periods of an organisation, and the documents that are cited.
 */
export const comparingTables = `
-- Whether a report says that units below are not counted in it; the mention of the report that it takes the place of.
ALTER TABLE reports ADD COLUMN partial INTEGER NOT NULL DEFAULT 0 CHECK (partial IN (0, 1));
ALTER TABLE reports ADD COLUMN replaces TEXT;

-- Periods of which what an organisation or one of its units says has changed.
CREATE TABLE changed_periods (
  organisation TEXT NOT NULL,
  period_start TEXT NOT NULL,
  period_end TEXT NOT NULL,
  PRIMARY KEY (organisation, period_start, period_end)
) STRICT, WITHOUT ROWID;

-- Growths whose earlier value is not printed; the percentage lies between low and high.
CREATE TABLE growths (
  report_id INTEGER NOT NULL,
  figure TEXT NOT NULL,
  of_figure TEXT NOT NULL,
  direction INTEGER NOT NULL CHECK (direction IN (-1, 1)),
  since_start TEXT NOT NULL,
  since_end TEXT NOT NULL CHECK (since_end >= since_start),
  low TEXT NOT NULL,
  high TEXT NOT NULL,
  PRIMARY KEY (report_id, figure),
  FOREIGN KEY (report_id, figure) REFERENCES figures (report_id, id) ON DELETE CASCADE,
  FOREIGN KEY (report_id, of_figure) REFERENCES figures (report_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX growths_by_value ON growths (report_id, of_figure);

-- Mentions of which every reader can tell what document is meant; changed: not compared since it was loaded.
CREATE TABLE citations (
  report_id INTEGER NOT NULL,
  reference TEXT NOT NULL,
  document TEXT NOT NULL,
  subject TEXT,
  changed INTEGER NOT NULL CHECK (changed IN (0, 1)),
  PRIMARY KEY (report_id, reference),
  FOREIGN KEY (report_id, reference) REFERENCES "references" (report_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX citations_by_document ON citations (document);
CREATE INDEX citations_changed ON citations (document) WHERE changed = 1;

INSERT INTO changed_periods
SELECT DISTINCT r.organisation, p.period_start, p.period_end FROM series_points p JOIN reports r ON r.id = p.report_id
WHERE r.organisation IS NOT NULL;
UPDATE organisations SET changed = 1;
`;
