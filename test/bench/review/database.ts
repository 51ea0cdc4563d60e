import type { Database } from '../../../src/store/driver.ts';

/** How much of each a report of the generated database has: what a report of the corpus has. */
const each = { figures: 145, references: 60, relations: 40, findings: 5, passages: 60 };
const organisations = 500;
const severities = ['error', 'error', 'warning', 'warning', 'info'];

const count = (name: string, most: number) =>
  `${name}(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM ${name} WHERE n < ${most})`;
const oneOf = (values: readonly string[], index: string) =>
  `json_extract('${JSON.stringify(values)}', '$[' || ((${index}) % ${values.length}) || ']')`;

/**
 * Fills an empty database with invented reports of 500 bodies, a quarter each, made by SQL alone: what is in it is of no
 * meaning, only of the usual size and variety.
 */
export async function fillDatabase(database: Database, reports: number, rules: readonly string[]): Promise<void> {
  const insert = (table: string, columns: string, values: string, most: number) =>
    `INSERT INTO ${table} (report_id, ${columns})
     WITH ${count('report', reports)}, ${count('x', most)} SELECT report.n, ${values} FROM report, x;`;
  const year = `(2010 + report.n / (4 * ${organisations}))`;
  const quarter = `(report.n / ${organisations} % 4)`;
  const start = `printf('%d-%02d-01', ${year}, ${quarter} * 3 + 1)`;
  const end = `printf('%d-%02d-30', ${year}, ${quarter} * 3 + 3)`;
  await database.exec(`BEGIN;
    INSERT INTO organisations (key, name, level, changed)
    WITH ${count('x', organisations)} SELECT 'xa ' || x.n, 'UBND xã số ' || x.n, 'commune', 0 FROM x;
    INSERT INTO reports (id, sha256, format, pages, ocr, warnings, type, number, symbol, date, issuer, title, organisation,
      period_kind, period_label, period_start, period_end, recipients, content_key, extraction_stamp, check_stamp)
    WITH ${count('report', reports)}
    SELECT n, printf('%064x', n), 'docx', 3, 0, '[]', 'Báo cáo', n, 'BC-UBND', ${end}, 'UBND xã',
      'Kết quả công tác cải cách hành chính của xã', 'xa ' || (n % ${organisations} + 1), 'quarter',
      'quý ' || (${quarter} + 1) || ' năm ' || ${year}, ${start}, ${end}, '["Như trên"]', n, 'e', 'c' FROM report;
    INSERT INTO files (path, report_id, is_primary, loaded_at)
    WITH ${count('report', reports)} SELECT '/reports/xa-so-' || n || '.docx', n, 1, '2024-01-01' FROM report;
    INSERT INTO report_texts (report_id, text, analysis, page_runs)
    WITH ${count('report', reports)}
    SELECT n, replace(hex(zeroblob(500)), '0', 'Xã tiếp nhận 1.204 hồ sơ. '), '{}', '[]' FROM report;
    ${insert(
      'figures',
      `id, position, start_offset, end_offset, quote, value, decimals, unit, scale, amount, kind, measure, level, dossier,
       approximate, status, checked, page`,
      `'f' || x.n, x.n, x.n * 20, x.n * 20 + 12, x.n || ' hồ sơ', x.n + report.n, 0, 'hồ sơ', 1, x.n + report.n, 'count',
       'lĩnh vực số ' || x.n, 'xã', 1, 0, 'tiếp nhận', 'agrees', x.n % 5 + 1`,
      each.figures,
    )}
    ${insert(
      '"references"',
      'id, position, start_offset, end_offset, quote, type, number, symbol, date, inherited, key',
      `'r' || x.n, x.n, x.n * 200, x.n * 200 + 30, 'Kế hoạch số ' || x.n || '/KH-UBND', 'Kế hoạch', x.n, 'KH-UBND',
       '2023-01-05', 0, x.n || '/KH-UBND|' || (report.n % ${organisations})`,
      each.references,
    )}
    ${insert('relations', 'id, position, kind, expected, actual, tolerance, holds', `'e' || x.n, x.n, 'sum', x.n, x.n, 0, 1`, each.relations)}
    ${insert('relation_terms', 'relation_id, role, position, figure_id', `'e' || (x.n % ${each.relations} + 1), 'part', x.n, 'f' || x.n`, 100)}
    ${insert(
      'findings',
      'position, rule, severity, message, expected, actual, fingerprint',
      `x.n - 1, ${oneOf(rules, 'report.n * 7 + x.n')}, ${oneOf(severities, 'x.n')},
       'Tổng in “' || x.n || ' hồ sơ” nhưng các thành phần cộng lại được ' || (x.n + 1) || ', lệch 1.', x.n, x.n + 1,
       printf('%08x', (report.n * 2654435761 + x.n * 40503) & 4294967295) || '-' || report.n || '-' || x.n`,
      each.findings,
    )}
    ${insert(
      'evidence',
      'finding, position, in_report, start_offset, end_offset, quote, page, figure_id',
      `(x.n - 1) / 3, (x.n - 1) % 3, report.n, x.n * 20, x.n * 20 + 12, x.n || ' hồ sơ', 1, 'f' || x.n`,
      each.findings * 3,
    )}
    INSERT INTO verdicts (fingerprint, verdict, reason, given_at, rule, path)
    SELECT fingerprint, ${oneOf(['confirmed', 'dismissed', 'fixed'], 'report_id')}, 'đã xem', '2024-01-01', rule, ''
    FROM findings WHERE report_id % 10 = 0;
    ${insert(
      'series_points',
      `figure, reporter, words, status, level, scope, period_kind, period_label, period_start, period_end, own, cumulative, unit, kind,
       amount, tolerance, approximate`,
      `'f' || x.n, 'xa ' || (report.n % ${organisations} + 1), 'lĩnh vực số ' || x.n, 'tiếp nhận', 'xã', '[]', 'quarter', 'quý', ${start}, ${end}, 1, 0, 'hồ sơ', 'count',
       x.n + report.n, 0, 0`,
      each.figures,
    )}
    INSERT INTO passages (id, report_id, start_offset, end_offset, page)
    WITH ${count('report', reports)}, ${count('x', each.passages)}
    SELECT (report.n - 1) * ${each.passages} + x.n, report.n, x.n * 100, x.n * 100 + 90, 1 FROM report, x;
    INSERT INTO passage_words (rowid, printed, bare)
    SELECT id, 'xã tiếp nhận ' || id || ' hồ sơ kỳ ' || (id % 97), 'xa tiep nhan ' || id || ' ho so ky ' || (id % 97)
    FROM passages;
    COMMIT; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE);`);
}
