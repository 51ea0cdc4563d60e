import { createHash } from 'node:crypto';
import type { Analysis, FindingDraft } from '../model/analysis.ts';
import { type Finding, type Severity, severities } from '../model/document.ts';
import type { SourceText } from '../model/text.ts';
import type { CheckRule } from '../rules/kinds/check.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { type CheckContext, contextOf } from './context.ts';
import { fillTemplate } from './fillTemplate.ts';
import { keepApart } from './keepApart.ts';
import { reportChecks } from './registry.ts';
import { makeScanNote } from './scanNote.ts';

/** A check of one report. It is pure: the same analysis and rule give the same findings. */
export interface ReportCheck {
  /** Identifier of its rule in `rules/checks/`. */
  id: string;
  run(analysis: Analysis, rule: CheckRule, context: CheckContext): FindingDraft[];
}

export type Language = 'vi' | 'en';

/** Runs every enabled check over one report; most severe first, then in document order. */
export function runReportChecks(
  analysis: Analysis,
  rules: RuleSet,
  pageAt: SourceText['pageAt'],
  language: Language = 'vi',
): Finding[] {
  const byId = new Map(rules.entries('check').map((rule) => [rule.id, rule]));
  const context = contextOf(rules);
  const apart = keepApart(analysis, rules, context.words);
  const noted = makeScanNote(analysis, rules, language);
  const findings = reportChecks.flatMap((check) => {
    const rule = byId.get(check.id);
    if (!rule?.enabled) return [];
    return check
      .run(apart, rule, context)
      .map((draft) => toFinding(draft, rule, rules, analysis.text, pageAt, language))
      .map(noted);
  });
  const rank = (finding: Finding) => severities.indexOf(finding.severity);
  return findings.sort((a, b) => rank(a) - rank(b) || (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

function toFinding(
  draft: FindingDraft,
  rule: CheckRule,
  rules: RuleSet,
  text: string,
  pageAt: SourceText['pageAt'],
  language: Language,
): Finding {
  const variant = draft.variant === undefined ? undefined : rule.variants[draft.variant];
  const template = (variant ?? rule.message)[language];
  const evidence = draft.evidence.map(({ start, end, figure, reference }) => ({
    start,
    end,
    quote: text.slice(start, end),
    page: pageAt(start),
    figure: figure ?? null,
    reference: reference ?? null,
  }));
  const slip = draft.slip && rules.entries('phrase').find(({ id }) => id === `slip.${draft.slip!.kind}`);
  const sentences = [
    fillTemplate(template, draft.values),
    ...(slip ? [fillTemplate(slip.text[language], draft.slip!.values)] : []),
  ];
  const severity: Severity = draft.severity ?? variant?.severity ?? rule.severity;
  return {
    rule: rule.id,
    severity,
    message: sentences.join(' '),
    expected: draft.expected,
    actual: draft.actual,
    evidence,
    fingerprint: fingerprint(
      rule.id,
      draft,
      evidence.map(({ quote }) => quote),
      text,
    ),
  };
}

/** Made of what is printed, not of where it stands, so that it survives a change of format or of layout. */
function fingerprint(rule: string, draft: FindingDraft, quotes: string[], text: string): string {
  const first = draft.evidence[0];
  const before = first ? text.slice(Math.max(0, first.start - 60), first.start) : '';
  const fold = (value: string) =>
    value
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
  const parts = [rule, String(draft.expected), String(draft.actual), ...quotes.map(fold), fold(before).slice(-24)];
  return createHash('sha256').update(parts.join('|')).digest('hex').slice(0, 20);
}
