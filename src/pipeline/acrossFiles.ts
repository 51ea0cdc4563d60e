import { compareReports, type KnownReport, type Statement } from '../check/across/index.ts';
import { toFinding } from '../check/across/toFinding.ts';
import type { Language } from '../check/index.ts';
import { addTo } from '../model/multimap.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import type { AnalysedFile } from './analyse.ts';

/** Adds to every report what comparing it with the others finds, without a database; no two are copies of each other. */
export function withFindingsAcross(
  files: readonly AnalysedFile[],
  rules: RuleSet,
  language: Language,
): AnalysedFile['document'][] {
  const byOrganisation = new Map<string, KnownReport[]>();
  files.forEach(({ document, series }, id) => {
    const { organisation, points } = series;
    const known: KnownReport = { id, organisation, report: document.report, points };
    for (const key of new Set([organisation?.key, organisation?.parent])) if (key) addTo(byOrganisation, key, known);
  });
  const place = ({ from, point }: Statement) => files[from.id]!.document.figures.find(({ id }) => id === point.figure)!;
  const path = (report: number) => files[report]!.document.source.path;
  const findings = new Map<number, AnalysedFile['document']['findings']>();
  for (const [key, reports] of byOrganisation)
    for (const comparison of compareReports(key, reports, rules).comparisons)
      if (comparison.verdict === 'disagrees') {
        const rule = rules.entry('check', comparison.check);
        addTo(findings, comparison.stated.from.id, toFinding(comparison, { rule, language, place, path }));
      }
  return files.map(({ document }, id) => ({
    ...document,
    findings: [...document.findings, ...(findings.get(id) ?? [])],
  }));
}
