import type { Translate } from '../../locales/index.ts';
import { harmless } from '../../present/harmless.ts';
import { comparison } from '../../present/numbers.ts';
import { markEnd, markStart, passage } from '../../present/passage.ts';
import { placeOf } from '../../present/place.ts';
import type { AuditedReport, JudgedFinding, PlacedEvidence } from '../../store/audited.ts';
import { verdictKinds } from '../../store/verdicts.ts';
import type { PaperOptions } from './report.ts';
import { pageWidth, paragraph, type Run, table } from './word.ts';

const mostCompared = 8;
const labelWidth = 2400;

/** One finding: a heading, and a table of all that is known and said of it. */
export function findingXml(
  finding: JudgedFinding,
  number: number,
  report: AuditedReport,
  text: string,
  { t, titleOf }: PaperOptions,
): string {
  const [accused, ...compared] = finding.evidence;
  const cell = (content: string | Run[]) => paragraph(content, { style: 'Cell' });
  const quoted = (one: PlacedEvidence) => cell(quotation(one, report, text, t));
  const shown = compared.slice(0, mostCompared).map(quoted);
  if (compared.length > mostCompared) shown.push(cell(t('audit.more', { count: compared.length - mostCompared })));
  const rows: [string, string][] = [[t('papers.message'), cell(harmless(finding.message))]];
  if (accused) rows.push([t('papers.quote'), quoted(accused)]);
  if (shown.length > 0) rows.push([t('papers.compared'), shown.join('')]);
  const values = comparison(finding, report.figures);
  if (values) {
    rows.push([t('papers.printed'), cell(harmless(values.printed))]);
    rows.push([t('papers.recomputed'), cell(values.recomputed)], [t('papers.difference'), cell(values.difference)]);
  }
  rows.push([t('papers.verdict'), cell(choices(finding, t))]);
  rows.push([t('papers.reason'), cell(harmless(finding.verdict?.reason ?? ''))]);
  rows.push([t('papers.fingerprint'), cell(`${finding.fingerprint} (${finding.rule})`)]);

  const title = t('papers.finding', {
    number,
    severity: t(`severity.${finding.severity}`),
    title: titleOf(finding.rule),
  });
  const cells = rows.map(([label, value]) => [paragraph(label, { style: 'Label' }), value]);
  return paragraph(title, { style: 'Heading2' }) + table([labelWidth, pageWidth - labelWidth], cells);
}

/** Where it stands and what is printed there, the words in question in bold. */
function quotation(one: PlacedEvidence, report: AuditedReport, text: string, t: Translate): Run[] {
  const place = placeOf(one, report, t);
  if (one.elsewhere !== undefined)
    return [{ text: `${place}“` }, { text: harmless(one.quote), bold: true }, { text: '”' }];
  const [before = '', rest = ''] = passage(text, one).line.split(markStart);
  const [marked = '', after = ''] = rest.split(markEnd);
  return [{ text: `${place}“${before}` }, { text: marked, bold: true }, { text: `${after}”` }];
}

/** A box for each verdict: the one that was given is ticked, the others can be ticked by hand. */
function choices({ verdict }: JudgedFinding, t: Translate): string {
  const boxes = verdictKinds.map((kind) => `${verdict?.verdict === kind ? '☒' : '☐'} ${t(`verdict.${kind}`)}`);
  const given = verdict === null ? [] : [`(${t('papers.given', { date: verdict.givenAt.slice(0, 10) })})`];
  return [...boxes, ...given].join('   ');
}
