import { type Finding, type Severity, severities } from '../../model/document.ts';
import type { AuditedReport } from '../../store/audited.ts';
import type { Loaded } from '../loading.ts';

/** Everything that the faces of `audit` are made of. */
export interface Audit {
  database: string;
  reports: AuditedReport[];
  loaded: Loaded;
  /** Verdicts in the whole database that match no finding any more. */
  gone: number;
}

export const rank = (severity: Severity): number => severities.indexOf(severity);

/** Reports with the most severe findings first, then by path. */
export function inOrder(reports: readonly AuditedReport[]): AuditedReport[] {
  const key = ({ findings }: AuditedReport) => severities.map((severity) => -countOf(findings, severity));
  return [...reports].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    const differs = x.findIndex((value, index) => value !== y[index]);
    return differs < 0 ? (a.path < b.path ? -1 : 1) : x[differs]! - y[differs]!;
  });
}

export const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** Sums over all reports. */
export function totals(reports: readonly AuditedReport[]) {
  const findings = reports.flatMap((report) => report.findings);
  const sum = (key: keyof AuditedReport['counts']) => reports.reduce((all, { counts }) => all + counts[key], 0);
  return {
    reports: reports.length,
    copies: reports.reduce((all, { copies }) => all + copies.length, 0),
    references: sum('references'),
    figures: sum('figures'),
    dossier: sum('dossier'),
    dossierChecked: sum('dossierChecked'),
    error: countOf(findings, 'error'),
    warning: countOf(findings, 'warning'),
    info: countOf(findings, 'info'),
    dismissed: reports.reduce((all, { dismissed }) => all + dismissed.length, 0),
  };
}

/** Percent of the dossier figures that stand in at least one calculation, to one decimal; null where there are none. */
export const coverage = ({ dossier, dossierChecked }: Pick<AuditedReport['counts'], 'dossier' | 'dossierChecked'>) =>
  dossier === 0 ? null : Math.floor((1000 * dossierChecked) / dossier) / 10;

/** The reasons of all reports together, most figures first. */
export function uncheckedOf(reports: readonly AuditedReport[]): AuditedReport['unchecked'] {
  const byReason = new Map<string, number>();
  for (const { unchecked } of reports)
    for (const { reason, figures } of unchecked) byReason.set(reason, (byReason.get(reason) ?? 0) + figures);
  return [...byReason].map(([reason, figures]) => ({ reason, figures })).sort((a, b) => b.figures - a.figures);
}
