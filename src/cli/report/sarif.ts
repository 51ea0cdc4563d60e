import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../../locales/index.ts';
import type { Evidence, Severity } from '../../model/document.ts';
import type { CheckRule } from '../../rules/kinds/check.ts';
import { programVersion } from '../version.ts';
import { type Audit, inOrder } from './audit.ts';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * `audit --format sarif`: SARIF 2.1.0, one result a finding. Regions count UTF-16 code units in the text that
 * `extract --json` prints of the file; a page, where there is one, stands in the location's properties.
 */
export function auditSarif(audit: Audit, checks: readonly CheckRule[], language: Language): string {
  const results = inOrder(audit.reports).flatMap(({ path, findings }) =>
    findings.map(({ rule, severity, message, evidence, fingerprint, expected, actual }) => ({
      ruleId: rule,
      level: levels[severity],
      message: { text: message },
      locations: evidence.slice(0, 1).map((one) => location(path, one)),
      relatedLocations: evidence.slice(1).map((one, index) => ({ id: index + 1, ...location(path, one) })),
      partialFingerprints: { 'doisoat/v1': fingerprint },
      properties: { expected, actual },
    })),
  );
  const driver = {
    name: 'doisoat',
    version: programVersion(),
    language: language === 'vi' ? 'vi-VN' : 'en-US',
    rules: checks.map((rule) => ({
      id: rule.id,
      shortDescription: { text: rule.title[language] },
      fullDescription: { text: rule.meaning[language] },
      defaultConfiguration: { level: levels[rule.severity], enabled: rule.enabled },
    })),
  };
  const invocation = {
    executionSuccessful: audit.loaded.unreadable.length === 0,
    toolExecutionNotifications: audit.loaded.unreadable.map(({ path, reason }) => ({
      level: 'error',
      message: { text: reason },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
    })),
  };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', invocations: [invocation], results };
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
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
