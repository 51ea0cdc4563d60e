import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../locales/index.ts';
import type { Evidence, Severity } from '../model/document.ts';
import type { CheckRule } from '../rules/kinds/check.ts';
import type { AuditedReport, JudgedFinding } from '../store/audited.ts';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** What a SARIF file says beside its results. */
export interface SarifRun {
  programVersion: string;
  checks: readonly CheckRule[];
  language: Language;
  unreadable: readonly { path: string; reason: string }[];
}

/**
 * SARIF 2.1.0, piece by piece, one result a finding; one that an auditor has dismissed is suppressed. Regions count UTF-16
 * code units in the text that `extract --json` prints of the file; a page stands in the location's properties.
 */
export async function* sarifPieces(
  reports: Iterable<AuditedReport> | AsyncIterable<AuditedReport>,
  { programVersion: version, checks, language, unreadable }: SarifRun,
): AsyncGenerator<string> {
  const driver = {
    name: 'doisoat',
    version,
    language: language === 'vi' ? 'vi-VN' : 'en-US',
    rules: checks.map((rule) => ({
      id: rule.id,
      shortDescription: { text: rule.title[language] },
      fullDescription: { text: rule.meaning[language] },
      defaultConfiguration: { level: levels[rule.severity], enabled: rule.enabled },
    })),
  };
  const invocation = {
    executionSuccessful: unreadable.length === 0,
    toolExecutionNotifications: unreadable.map(({ path, reason }) => ({
      level: 'error',
      message: { text: reason },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
    })),
  };
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', invocations: [invocation], results: [] };
  const [head, tail] = JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }).split(
    /(?<="results":\[)(?=\])/,
  );
  yield head!;
  let between = '\n';
  for await (const { path, findings, dismissed } of reports)
    for (const finding of [...findings, ...dismissed]) {
      yield `${between}${JSON.stringify(resultOf(path, finding))}`;
      between = ',\n';
    }
  yield `\n${tail}\n`;
}

function resultOf(path: string, finding: JudgedFinding) {
  const { rule, severity, message, evidence, fingerprint, expected, actual, verdict } = finding;
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: message },
    locations: evidence.slice(0, 1).map((one) => location(path, one)),
    relatedLocations: evidence
      .slice(1)
      .map((one, index) => ({ id: index + 1, ...location(one.elsewhere ?? path, one) })),
    partialFingerprints: { 'doisoat/v1': fingerprint },
    ...(verdict?.verdict === 'dismissed'
      ? { suppressions: [{ kind: 'external', status: 'accepted', justification: verdict.reason }] }
      : {}),
    properties: { expected, actual, ...(verdict === null ? {} : { verdict: verdict.verdict }) },
  };
}

function location(path: string, { start, end, quote, page }: Evidence) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path) },
      region: { charOffset: start, charLength: end - start, snippet: { text: quote } },
    },
    ...(page === null ? {} : { properties: { page } }),
  };
}

/** Relative to the working folder where the file lies below it, else absolute. */
function uriOf(path: string): string {
  const near = relative(process.cwd(), path);
  if (near.startsWith('..') || near === '') return pathToFileURL(path).href;
  return near.split(sep).map(encodeURIComponent).join('/');
}
