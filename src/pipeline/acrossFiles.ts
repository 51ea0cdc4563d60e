import { documentFinding } from '../check/across/documentFinding.ts';
import {
  compareCitations,
  compareLevels,
  compareOwn,
  type KnownReport,
  missingPeriods,
  type Statement,
} from '../check/across/index.ts';
import { missingFinding } from '../check/across/missingFinding.ts';
import { superseded } from '../check/across/superseded.ts';
import { toFinding } from '../check/across/toFinding.ts';
import type { Language } from '../check/index.ts';
import type { Finding } from '../model/document.ts';
import { addTo } from '../model/multimap.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import type { AnalysedFile } from './analyse.ts';
import { pageFinder } from './pages.ts';

/** Adds to every report what comparing it with the others finds, without a database; no two are copies of each other. */
export function withFindingsAcross(
  files: readonly AnalysedFile[],
  rules: RuleSet,
  language: Language,
): AnalysedFile['document'][] {
  const findings = new Map<number, Finding[]>();
  const path = (report: number) => files[report]!.document.source.path;
  const figure = ({ from, point }: Statement) =>
    files[from.id]!.document.figures.find(({ id }) => id === point.figure)!;
  const { own, family } = byOrganisation(files);
  const gaps = rules.entries('check').find(({ id, enabled }) => id === 'missing-period' && enabled);
  for (const [key, reports] of family) {
    const comparisons = [...compareOwn(own.get(key) ?? [], rules), ...compareLevels(key, reports, rules)];
    for (const comparison of comparisons)
      if (comparison.verdict === 'disagrees') {
        const rule = rules.entry('check', comparison.check);
        addTo(findings, comparison.stated.from.id, toFinding(comparison, { rule, language, place: figure, path }));
      }
    if (gaps)
      for (const gap of missingPeriods(own.get(key) ?? [], Number(gaps.parameters.least), Number(gaps.parameters.most)))
        addTo(
          findings,
          gap.next.id,
          missingFinding(gap, rules, language, { place: (id) => periodIn(files[id]!), path }),
        );
  }
  const citing = files.flatMap(({ document, series }, report) =>
    (series.cited ?? []).map((one) => ({ ...one, report, on: document.report.date })),
  );
  for (const disputed of compareCitations(citing, rules)) {
    const mention = (one: (typeof citing)[number]) =>
      files[one.report]!.document.references.find(({ id }) => id === one.reference)!;
    addTo(findings, disputed.wrong.report, documentFinding(disputed, rules, language, { place: mention, path }));
  }
  return files.map(({ document }, id) => ({
    ...document,
    findings: [...document.findings, ...(findings.get(id) ?? [])],
  }));
}

/** The reports of every organisation that are in force, and with those of the ones below it. */
function byOrganisation(files: readonly AnalysedFile[]) {
  const issued = new Map<string, KnownReport[]>();
  files.forEach(({ document, series }, id) => {
    const { organisation, points, growths = [], partial = false } = series;
    if (organisation)
      addTo(issued, organisation.key, { id, organisation, report: document.report, points, growths, partial });
  });
  const own = new Map<string, KnownReport[]>();
  const family = new Map<string, KnownReport[]>();
  for (const [key, reports] of issued) {
    const gone = superseded(
      reports.map(({ id }) => {
        const { document, series } = files[id]!;
        const replaces = document.references.find((one) => one.id === series.replaces) ?? null;
        return { id, report: document.report, replaces };
      }),
    );
    const valid = reports.filter(({ id }) => !gone.has(id));
    own.set(key, valid);
    for (const known of valid)
      for (const one of new Set([key, known.organisation?.parent])) if (one) addTo(family, one, known);
  }
  return { own, family };
}

/** Where a report states its period, else its title. */
function periodIn({ document, analysis, pages }: AnalysedFile) {
  const { start, end } = analysis.identity.places.period ?? analysis.identity.places.title ?? { start: 0, end: 0 };
  return { start, end, quote: document.text.slice(start, end), page: pageFinder(pages)(start) };
}
