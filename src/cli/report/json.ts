import { readFiles } from '../loading.ts';
import { type Audit, inOrder, totals } from './audit.ts';
import { comparison } from './numbers.ts';

/**
 * `audit --format json`: { schemaVersion, database, summary, reports: [{ path, copies, type, title, issuer, date, period,
 * counts, findings }], unreadable: [{ path, reason }], skipped }. A finding is the contract's, with `comparison`
 * (printed, recomputed and difference as shown to people) where the two are numbers.
 */
export function auditJson(audit: Audit): string {
  const reports = inOrder(audit.reports).map(({ id: _, figures, periodLabel, findings, ...report }) => ({
    ...report,
    period: periodLabel,
    findings: findings.map((finding) => ({ ...finding, comparison: comparison(finding, figures) })),
  }));
  const { database, loaded } = audit;
  const { unreadable, skipped } = loaded;
  const summary = { files: readFiles(loaded), ...totals(audit.reports) };
  return `${JSON.stringify({ schemaVersion: 1, database, summary, reports, unreadable, skipped }, null, 2)}\n`;
}
