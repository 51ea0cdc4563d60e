import type { ReportHead } from '../../api.ts';

/** Who reported about when: how a report is called in one line. */
export function reportName(report: ReportHead): string {
  const named = [report.issuer, report.period_label].filter((one) => one !== null).join(' · ');
  return named || report.title || fileName(report);
}

/** The name of the file alone; folders are of no interest on the page. */
export function fileName({ path }: Pick<ReportHead, 'path'>): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
