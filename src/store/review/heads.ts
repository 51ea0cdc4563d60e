/** What names a report `r` wherever it is spoken of; `o` its organisation, `f` its file. */
export const head = `r.id AS report_id, f.path, r.format, r.type,
  r.number || ifnull('/' || r.year, '') || ifnull(iif(instr(r.symbol, '/') > 0, '-', '/') || r.symbol, '') AS report_number,
  r.title, coalesce(o.name, r.issuer) AS issuer, r.date, r.period_label, r.period_start, r.period_end`;

export const headTables = `JOIN files f ON f.report_id = r.id AND f.is_primary = 1
  LEFT JOIN organisations o ON o.key = r.organisation`;
