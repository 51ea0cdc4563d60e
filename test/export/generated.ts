import type { Database } from '../../src/store/driver.ts';
import { openStore } from '../../src/store/open.ts';

/** How much of each a report of the generated database has. */
export const each = { figures: 100, references: 10, relations: 20, findings: 2 };

const count = (name: string, most: number) =>
  `${name}(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM ${name} WHERE n < ${most})`;

/** A database of so many invented reports, made by SQL alone: what is in it is of no meaning, only of the usual size. */
export async function generateDatabase(path: string, reports: number): Promise<Database> {
  const database = await openStore(path);
  const insert = (table: string, columns: string, values: string, most: number) =>
    `INSERT INTO ${table} (report_id, ${columns})
     WITH ${count('report', reports)}, ${count('x', most)} SELECT report.n, ${values} FROM report, x;`;
  await database.exec(`BEGIN;
    INSERT INTO reports (id, sha256, format, pages, ocr, warnings, type, number, symbol, date, issuer, title,
      period_kind, period_label, period_start, period_end, recipients, content_key, extraction_stamp, check_stamp)
    WITH ${count('report', reports)}
    SELECT n, printf('%064x', n), 'docx', 3, 0, '[]', 'Báo cáo', n, 'BC-UBND', '2023-12-10', 'UBND xã số ' || n,
      'Kết quả công tác cải cách hành chính năm 2023 của xã số ' || n, 'year', 'năm 2023', '2023-01-01', '2023-12-31',
      '["Như trên"]', n, 'e', 'c' FROM report;
    INSERT INTO files (path, report_id, is_primary, loaded_at)
    WITH ${count('report', reports)} SELECT '/reports/2023/xa-so-' || n || '.docx', n, 1, '2024-01-01' FROM report;
    INSERT INTO report_texts (report_id, text, analysis, page_runs)
    WITH ${count('report', reports)}
    SELECT n, replace(hex(zeroblob(1000)), '0', 'Xã tiếp nhận 1.204 hồ sơ. '), '{}', '[]' FROM report;
    ${insert(
      'figures',
      'id, position, start_offset, end_offset, quote, value, decimals, unit, scale, amount, kind, measure, level, dossier, approximate, status, checked, page',
      `'f' || x.n, x.n, x.n * 20, x.n * 20 + 12, x.n || ' hồ sơ tiếp nhận', x.n + 0.5, 1, 'hồ sơ', 1, x.n + 0.5, 'count',
       'hồ sơ của lĩnh vực số ' || (x.n % 50), 'xã', 1, 0, 'tiếp nhận', 'agrees', x.n % 5 + 1`,
      each.figures,
    )}
    ${insert(
      '"references"',
      'id, position, start_offset, end_offset, quote, type, number, symbol, date, inherited, key',
      `'r' || x.n, x.n, x.n * 200, x.n * 200 + 30, 'Kế hoạch số ' || x.n || '/KH-UBND', 'Kế hoạch', x.n, 'KH-UBND',
       '2023-01-05', 0, x.n || '/KH-UBND|' || (report.n % 40)`,
      each.references,
    )}
    ${insert(
      'relations',
      'id, position, kind, expected, actual, tolerance, holds',
      `'e' || x.n, x.n, 'sum', x.n, x.n, 0, 1`,
      each.relations,
    )}
    ${insert('relation_terms', 'relation_id, role, position, figure_id', `'e' || (x.n % 20 + 1), 'part', x.n, 'f' || x.n`, 60)}
    ${insert(
      'findings',
      'position, rule, severity, message, expected, actual, fingerprint',
      `x.n - 1, 'sum-mismatch', 'error', 'Tổng in không bằng các thành phần cộng lại', x.n, x.n + 1, report.n || '-' || x.n`,
      each.findings,
    )}
    ${insert(
      'evidence',
      'finding, position, in_report, start_offset, end_offset, quote, figure_id',
      `(x.n - 1) / 3, (x.n - 1) % 3, report.n, x.n * 20, x.n * 20 + 12, x.n || ' hồ sơ tiếp nhận', 'f' || x.n`,
      each.findings * 3,
    )}
    ${insert(
      'series_points',
      'reporter, figure, words, status, level, scope, period_kind, period_label, period_start, period_end, own, cumulative, unit, kind, amount, tolerance, approximate',
      `'UBND xã số ' || report.n, 'f' || x.n, 'lĩnh vực số ' || x.n, 'tiếp nhận', 'xã', '[]', 'year', 'năm 2023', '2023-01-01', '2023-12-31', 1, 0,
       'hồ sơ', 'count', x.n + 0.5, 0, 0`,
      each.figures,
    )}
    COMMIT; PRAGMA wal_checkpoint(TRUNCATE);`);
  return database;
}
