import { comparison } from '../../present/numbers.ts';
import type { JudgedFinding } from '../../store/audited.ts';
import { readFiles } from '../loading.ts';
import { type Audit, coverage, inOrder, totals, uncheckedOf } from './audit.ts';

/**
 * `audit --format json`: { schemaVersion, database, summary, reports: [{ path, copies, type, title, issuer, date, period,
 * counts, unchecked: [{ reason, figures }], findings, dismissed }], unreadable: [{ path, reason }], skipped, goneVerdicts }.
 * A finding is the contract's, with `comparison` (printed, recomputed and difference as shown to people) where the two are
 * numbers, and the `verdict` that an auditor gave; those that were dismissed stand apart.
 */
export function auditJson(audit: Audit): string {
  const reports = inOrder(audit.reports).map(
    ({ id: _, figures, periodLabel, findings, dismissed, counts, ...report }) => {
      const shown = (finding: JudgedFinding) => ({ ...finding, comparison: comparison(finding, figures) });
      return {
        ...report,
        counts: { ...counts, coverage: coverage(counts) },
        period: periodLabel,
        findings: findings.map(shown),
        dismissed: dismissed.map(shown),
      };
    },
  );
  const { database, loaded, gone: goneVerdicts } = audit;
  const { unreadable, skipped } = loaded;
  const sums = totals(audit.reports);
  const unchecked = uncheckedOf(audit.reports);
  const summary = { files: readFiles(loaded), ...sums, coverage: coverage(sums), unchecked };
  return `${JSON.stringify({ schemaVersion: 1, database, summary, reports, unreadable, skipped, goneVerdicts }, null, 2)}\n`;
}
