import { readFiles } from '../loading.ts';
import { type Audit, coverage, inOrder, totals, uncheckedOf } from './audit.ts';
import { comparison } from './numbers.ts';

/**
 * `audit --format json`: { schemaVersion, database, summary, reports: [{ path, copies, type, title, issuer, date, period,
 * counts, unchecked: [{ reason, figures }], findings }], unreadable: [{ path, reason }], skipped }. A finding is the contract's, with `comparison`
 * (printed, recomputed and difference as shown to people) where the two are numbers.
 */
export function auditJson(audit: Audit): string {
  const reports = inOrder(audit.reports).map(({ id: _, figures, periodLabel, findings, counts, ...report }) => ({
    ...report,
    counts: { ...counts, coverage: coverage(counts) },
    period: periodLabel,
    findings: findings.map((finding) => ({ ...finding, comparison: comparison(finding, figures) })),
  }));
  const { database, loaded } = audit;
  const { unreadable, skipped } = loaded;
  const sums = totals(audit.reports);
  const unchecked = uncheckedOf(audit.reports);
  const summary = { files: readFiles(loaded), ...sums, coverage: coverage(sums), unchecked };
  return `${JSON.stringify({ schemaVersion: 1, database, summary, reports, unreadable, skipped }, null, 2)}\n`;
}
