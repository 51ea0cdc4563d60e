import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Finding } from '../../model/document.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';
import { fillTemplate } from '../fillTemplate.ts';
import type { Language } from '../index.ts';
import { printDate } from '../mentions.ts';
import type { MissingPeriod } from './missingPeriod.ts';
import type { Place } from './toFinding.ts';

/** A gap in the reports of one organisation, as an information on the report that goes on behind it. */
export function missingFinding(
  { missing, last, next }: MissingPeriod,
  rules: RuleSet,
  language: Language,
  { place, path }: { place(report: number): Place; path(report: number): string },
): Finding {
  const rule = rules.entry('check', 'missing-period');
  const [first, end] = [missing[0]!.start, missing.at(-1)!.end];
  const { key, name } = last.organisation!;
  const values = {
    organisation: name,
    from: printDate(first),
    to: printDate(end),
    count: String(missing.length),
    before: `${last.report.period!.label}, ${basename(path(last.id))}`,
    after: `${next.report.period!.label}, ${basename(path(next.id))}`,
  };
  const parts = [rule.id, key, first, end];
  return {
    rule: rule.id,
    severity: rule.severity,
    message: fillTemplate(rule.message[language], values),
    expected: null,
    actual: null,
    evidence: [next, last].map(({ id }) => {
      const { start, end, quote, page } = place(id);
      return { start, end, quote, page, figure: null, reference: null };
    }),
    fingerprint: createHash('sha256').update(parts.join('|')).digest('hex').slice(0, 20),
  };
}
