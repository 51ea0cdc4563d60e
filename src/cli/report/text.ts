import type { Translate } from '../../locales/index.ts';
import { shortFingerprint } from '../../present/fingerprint.ts';
import { harmless } from '../../present/harmless.ts';
import { comparison, formatNumber } from '../../present/numbers.ts';
import { passage, wrap } from '../../present/passage.ts';
import { placeOf } from '../../present/place.ts';
import { shownPath } from '../../present/shownPath.ts';
import type { AuditedReport, JudgedFinding } from '../../store/audited.ts';
import type { Verdict } from '../../store/verdicts.ts';
import { databaseOption } from '../databaseOption.ts';
import { describeLoaded, readFiles } from '../loading.ts';
import { type Audit, coverage, inOrder, totals, uncheckedOf } from './audit.ts';
import type { Style } from './style.ts';

export interface TextOptions {
  t: Translate;
  style: Style;
  /** A rule's name in plain words. */
  titleOf: (rule: string) => string;
  textOf: (report: number) => Promise<string>;
}

const mostCompared = 4;
const mostClean = 20;
const longestTitle = 200;

/** Hands over the report for people, piece by piece: each report with its findings, then the summary. */
export async function* auditText(audit: Audit, options: TextOptions): AsyncGenerator<string> {
  for (const report of inOrder(audit.reports)) {
    if (report.findings.length === 0) continue;
    const text = await options.textOf(report.id);
    const findings = report.findings.map((finding) => describeFinding(finding, report, text, options));
    yield `${[head(report, options), ...findings].join('\n\n')}\n\n`;
  }
  const clean = inOrder(audit.reports).filter(({ findings }) => findings.length === 0);
  if (clean.length > 0) yield `${cleanLines(clean, options).join('\n')}\n\n`;
  yield `${summary(audit, options).join('\n')}\n`;
}

/** Reports without a finding, a line each: what of them was checked. */
function cleanLines(clean: readonly AuditedReport[], { t, style }: TextOptions): string[] {
  const lines = clean.slice(0, mostClean).map((report) => `  ${shownPath(report.path)}: ${covered(report, t)}`);
  const more = clean.length - lines.length;
  return [style.bold(t('audit.clean')), ...lines, ...(more > 0 ? [`  ${t('audit.moreClean', { count: more })}`] : [])];
}

function head(report: AuditedReport, { t, style }: TextOptions): string {
  const whole = harmless(report.title ?? t('audit.untitled'));
  const title = whole.length > longestTitle ? `${whole.slice(0, longestTitle)}…` : whole;
  const about = [report.issuer, report.periodLabel].filter((part) => part !== null).map(harmless);
  const lines = [wrap(title, style.width, '').split('\n').map(style.bold).join('\n')];
  if (about.length > 0) lines.push(`  ${about.join(' · ')}`);
  lines.push(style.dim(`  ${shownPath(report.path)}`));
  lines.push(style.dim(`  ${covered(report, t)}`));
  if (report.copies.length > 0)
    lines.push(
      style.dim(wrap(t('audit.copies', { list: report.copies.map(shownPath).join(', ') }), style.width, '  ')),
    );
  return lines.join('\n');
}

/** How many of a report's dossier figures are covered by a calculation. */
const covered = ({ counts, dismissed }: AuditedReport, t: Translate): string =>
  t('audit.covered', { ...counts, share: shareOf(coverage(counts)) }) +
  (dismissed.length > 0 ? `; ${t('verdict.here', { count: dismissed.length })}` : '');

const shareOf = (percent: number | null): string => (percent === null ? '—' : `${formatNumber(percent, 1)}%`);

function describeFinding(finding: JudgedFinding, report: AuditedReport, text: string, options: TextOptions): string {
  const { t, style } = options;
  const [accused, ...compared] = finding.evidence;
  const label = style.severity(finding.severity, t(`severity.${finding.severity}`));
  const lines = [
    `  ${label}  ${style.bold(options.titleOf(finding.rule))} ${style.dim(`[${finding.rule}] #${shortFingerprint(finding.fingerprint)}`)}`,
    wrap(harmless(finding.message), style.width, '    '),
  ];
  if (accused) {
    const { line, from, to } = passage(text, accused);
    lines.push(style.marks(wrap(`${placeOf(accused, report, t)}“${line}”`, style.width, '    ')));
    const outside = compared.filter(({ start, end, elsewhere }) => elsewhere !== undefined || start < from || end > to);
    for (const one of outside.slice(0, mostCompared)) {
      const words = one.elsewhere === undefined ? passage(text, one).line : harmless(one.quote);
      const quoted = `${t('audit.compared')} ${placeOf(one, report, t)}“${words}”`;
      lines.push(style.marks(wrap(quoted, style.width, '      ')));
    }
    if (outside.length > mostCompared) lines.push(`      ${t('audit.more', { count: outside.length - mostCompared })}`);
  }
  const values = comparison(finding, report.figures);
  if (values) lines.push(`    ${style.bold(t('audit.values', { ...values, printed: harmless(values.printed) }))}`);
  if (finding.verdict) lines.push(wrap(t('verdict.line', { verdict: said(finding.verdict, t) }), style.width, '    '));
  return lines.join('\n');
}

/** A verdict with its reason, where there is one. */
const said = ({ verdict, reason }: Verdict, t: Translate): string => {
  const kind = t(`verdict.${verdict}`);
  return reason === null ? kind : t('verdict.because', { verdict: kind, reason: harmless(reason) });
};

function summary(audit: Audit, { t, style }: TextOptions): string[] {
  const sums = totals(audit.reports);
  const db = databaseOption(audit.database);
  const clean = audit.reports.filter(({ findings }) => findings.length === 0).length;
  const lines = [
    style.bold(t('audit.read', { ...sums, files: readFiles(audit.loaded) })),
    ...describeLoaded(audit.loaded, t),
    t('audit.figures', { ...sums, share: shareOf(coverage(sums)) }),
    ...uncheckedOf(audit.reports).map((one) => `  ${t('audit.unchecked', { ...one, reason: harmless(one.reason) })}`),
    t('audit.findings', { ...sums, clean }),
    ...(sums.dismissed > 0 ? [t('verdict.hidden', { count: sums.dismissed, db })] : []),
    ...(audit.gone > 0 ? [t('verdict.gone', { count: audit.gone, db })] : []),
    t('loaded.database', { path: audit.database }),
    t('checked.next', { db }),
  ];
  return [style.dim('─'.repeat(Math.min(style.width, 60))), ...lines];
}
