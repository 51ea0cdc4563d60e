/**
 * The full-text index: one passage for each line of a report's text. Only the index is kept, twice (words as printed and
 * words without any mark); the text itself stands in `report_texts`.
 */
export const searchTables = `
CREATE TABLE passages (
  id INTEGER PRIMARY KEY,
  report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_offset INTEGER NOT NULL CHECK (end_offset > start_offset),
  page INTEGER
) STRICT;
CREATE INDEX passages_by_report ON passages (report_id);
CREATE VIRTUAL TABLE passage_words USING fts5(
  printed, bare, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
CREATE TRIGGER passages_gone AFTER DELETE ON passages BEGIN
  DELETE FROM passage_words WHERE rowid = old.id;
END;
`;
