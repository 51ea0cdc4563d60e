import { type Language, runReportChecks } from '../check/index.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import type { Database } from '../store/driver.ts';
import { packFindings, replaceFindings } from '../store/findings.ts';
import { listReports } from '../store/reports.ts';
import { packSeries, replaceSeries } from '../store/series.ts';
import { loadAnalysis } from '../store/texts.ts';
import { transaction } from '../store/transaction.ts';
import { compareChanged } from './across.ts';
import { pageFinder } from './pages.ts';
import { stampsOf } from './stamps.ts';
import { statementsOf } from './statements.ts';

/** Runs the checks of one report again on what is stored of it. Call it inside a transaction. */
export async function recheckReport(
  database: Database,
  report: number,
  rules: RuleSet,
  language: Language,
  checkStamp: string,
): Promise<void> {
  const { analysis, pages } = await loadAnalysis(database, report);
  const findings = runReportChecks(analysis, rules, pageFinder(pages), language);
  await replaceFindings(database, report, packFindings(findings), checkStamp);
  const { issuer } = analysis.identity.report;
  await replaceSeries(database, report, packSeries(statementsOf(analysis, rules), issuer));
}

/** Runs every check over all that is loaded. `outdated` counts reports that were read by other extraction rules. */
export async function recheckAll(
  database: Database,
  rules: RuleSet,
  language: Language,
  onReport: () => void = () => {},
): Promise<{ reports: number; outdated: number }> {
  const stamps = stampsOf(rules, language);
  const reports = await listReports(database);
  for (const { id } of reports) {
    await transaction(database, () => recheckReport(database, id, rules, language, stamps.check));
    onReport();
  }
  await database.alone(() => compareChanged(database, rules, language));
  const outdated = reports.filter(({ extractionStamp }) => extractionStamp !== stamps.extraction).length;
  return { reports: reports.length, outdated };
}
