import { documentFinding } from '../check/across/documentFinding.ts';
import { compareCitations } from '../check/across/index.ts';
import type { Language } from '../check/index.ts';
import { oneLine } from '../check/mentions.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { changedDocuments, loadCitations, markDocumentsCompared, pathsOf } from '../store/citations.ts';
import { replaceDisputed } from '../store/comparisons.ts';
import type { Database } from '../store/driver.ts';
import { transaction } from '../store/transaction.ts';

/** So many documents are compared in one transaction. */
const atOnce = 500;

/** Compares what reports say of the documents that have been cited anew. */
export async function compareDocuments(database: Database, rules: RuleSet, language: Language): Promise<void> {
  for (;;) {
    const documents = await changedDocuments(database, atOnce);
    if (documents.length === 0) return;
    await transaction(database, () => compareSome(database, documents, rules, language));
  }
}

async function compareSome(database: Database, documents: readonly string[], rules: RuleSet, language: Language) {
  const stored = await loadCitations(database, documents);
  const places = new Map(stored.map((one) => [`${one.report} ${one.reference}`, one]));
  const disputed = compareCitations(
    stored.map((one) => ({ ...one, quote: oneLine(one.quote) })),
    rules,
  );
  const paths = await pathsOf(
    database,
    disputed.map(({ right }) => right.report),
  );
  const place = ({ report, reference }: { report: number; reference: string }) => places.get(`${report} ${reference}`)!;
  const findings = disputed.map((one) => ({
    ...documentFinding(one, rules, language, { place, path: (report) => paths.get(report)! }),
    report: one.wrong.report,
    inReports: [one.wrong.report, one.right.report],
    mention: place(one.wrong).position,
    kind: Number(one.check === 'conflicting-subject'),
  }));
  await replaceDisputed(database, documents, findings);
  await markDocumentsCompared(database, documents);
}
