import type { Translate } from '../../locales/index.ts';
import { severities } from '../../model/document.ts';
import { harmless } from '../../present/harmless.ts';
import type { AuditedReport } from '../../store/audited.ts';
import { findingXml } from './finding.ts';
import { pageWidth, paragraph, table } from './word.ts';

export interface PaperOptions {
  t: Translate;
  /** A check's name in plain words. */
  titleOf: (rule: string) => string;
  textOf: (report: number) => Promise<string>;
}

/** A report's own paper: what it is, what was found, what was said of it, and the places to sign. */
export async function* reportPieces(
  report: AuditedReport,
  options: PaperOptions,
  newPage: boolean,
): AsyncGenerator<string> {
  const { t } = options;
  yield paragraph(t('papers.title'), { style: 'Title', newPage });
  yield paragraph(t('papers.subtitle'), { style: 'Subtitle' });
  yield paragraph(harmless(report.title ?? t('audit.untitled')), { style: 'Heading1' });
  yield identity(report, t);
  const findings = [...report.findings, ...report.dismissed];
  if (findings.length === 0) yield paragraph(t('papers.none'));
  else {
    const text = await options.textOf(report.id);
    for (const [index, finding] of findings.entries()) yield findingXml(finding, index + 1, report, text, options);
  }
  yield paragraph('');
  yield signatures(t);
  // Word wants a paragraph behind a table.
  yield paragraph('');
}

function identity(report: AuditedReport, t: Translate): string {
  const { findings, dismissed, counts } = report;
  const count = Object.fromEntries(
    severities.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]),
  );
  const share = counts.dossier === 0 ? '—' : `${Math.floor((1000 * counts.dossierChecked) / counts.dossier) / 10}%`;
  const rows: [string, string | null][] = [
    [t('papers.issuer'), report.issuer],
    [t('papers.number'), report.number],
    [t('papers.date'), report.date],
    [t('papers.period'), report.periodLabel],
    [t('papers.file'), report.path],
    [t('papers.copies'), report.copies.join('; ') || null],
    [t('papers.sha256'), report.sha256],
    [t('papers.coverage'), t('audit.covered', { ...counts, share: share.replace('.', ',') })],
    [t('papers.counts'), t('papers.countsLine', { ...count, dismissed: dismissed.length })],
  ];
  const shown = rows.filter(([, value]) => value !== null);
  const cells = shown.map(([label, value]) => [
    paragraph(label, { style: 'Label' }),
    paragraph(harmless(value!), { style: 'Cell' }),
  ]);
  return table([2400, pageWidth - 2400], cells);
}

/** Two hands: who made the paper and who looked it through. */
function signatures(t: Translate): string {
  const line = '……………………………………';
  const block = (who: string) =>
    [
      paragraph([{ text: who, bold: true }], { style: 'Cell', keep: true }),
      ...(['papers.name', 'papers.signature', 'papers.signed'] as const).map((key) =>
        paragraph(`${t(key)}: ${line}`, { style: 'Cell', keep: key !== 'papers.signed' }),
      ),
    ].join('');
  return table([pageWidth / 2, pageWidth / 2], [[block(t('papers.prepared')), block(t('papers.reviewed'))]]);
}
