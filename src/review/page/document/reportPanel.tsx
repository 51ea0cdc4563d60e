import type { ReportDetail } from '../../api.ts';
import { useFormat } from '../format.ts';
import { SeverityBadge, VerdictBadge } from '../parts/badges.tsx';
import { changed, href, type Place } from '../place.ts';
import { useRuleTitle } from '../session.ts';
import { useWords } from '../words.ts';

/** What a report says of itself, its findings, its cited documents, and why figures were not checked. */
export function ReportPanel({ place, detail }: { place: Place; detail: ReportDetail }) {
  const t = useWords();
  const { number, day } = useFormat();
  const title = useRuleTitle();
  const { report, findings, references, unchecked } = detail;
  const facts: [string, string | number | null][] = [
    [t('report.title'), report.title],
    [t('report.number'), report.report_number],
    [t('report.date'), day(report.date)],
    [t('report.issuer'), report.issuer],
    [t('report.period'), report.period_label],
    [t('report.signer'), report.signer],
    [t('report.pages'), report.pages],
    [
      t('report.figures'),
      t('report.checkedOf', { checked: number(report.dossier_checked), all: number(report.dossier) }),
    ],
    [t('report.file'), report.path],
  ];
  return (
    <div class="panel">
      <dl class="facts">
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {report.copy_of !== null && (
        <p class="note small">
          <a href={href('reports', report.copy_of)}>{t('report.copy')}</a>
        </p>
      )}
      {report.superseded_by !== null && (
        <p class="note small">
          <a href={href('reports', report.superseded_by)}>{t('report.superseded')}</a>
        </p>
      )}
      {report.notes.length > 0 && (
        <ul class="plain small">
          {report.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <section>
        <h2>{t('report.findings', { count: number(findings.length) })}</h2>
        <ul class="plain lines">
          {findings.map((row) => (
            <li key={row.finding}>
              <a
                href={href('findings', null, { report: report.report_id, finding: row.fingerprint, in: row.report_id })}
              >
                <SeverityBadge severity={row.severity} /> {title(row.rule)}
              </a>{' '}
              <VerdictBadge verdict={row.verdict} />
              <span class="small clip">{row.statement}</span>
            </li>
          ))}
        </ul>
      </section>
      {unchecked.length > 0 && (
        <details>
          <summary>{t('report.unchecked')}</summary>
          <ul class="plain small">
            {unchecked.map(({ reason, figures }) => (
              <li key={reason}>
                {number(figures)}: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>{t('report.references', { count: number(references.length) })}</summary>
        <ol class="plain lines">
          {references.map((one) => (
            <li key={one.id}>
              <a href={changed(place, { at: `${one.start_offset}-${one.end_offset}`, figure: null })}>{one.quote}</a>{' '}
              <a class="small" href={href('references', one.key)}>
                {t('report.mentions')}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
