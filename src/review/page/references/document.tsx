import type { DocumentDetail } from '../../api.ts';
import { api } from '../fetching.ts';
import { useFormat } from '../format.ts';
import { SeverityBadge } from '../parts/badges.tsx';
import { reportName } from '../parts/head.tsx';
import { ProblemNote, Waiting } from '../parts/notes.tsx';
import { Passage } from '../parts/passage.tsx';
import { Title } from '../parts/title.tsx';
import { href } from '../place.ts';
import { useRuleTitle } from '../session.ts';
import { useAnswer } from '../useAnswer.ts';
import { useWords } from '../words.ts';
import { documentName } from './name.ts';

/** One cited document: which reports cite it and in what words, and what does not agree. */
export function CitedDocument({ documentKey }: { documentKey: string }) {
  const t = useWords();
  const { number, day } = useFormat();
  const title = useRuleTitle();
  const { data, problem, reload } = useAnswer<DocumentDetail>(api(`documents/${encodeURIComponent(documentKey)}`));
  if (problem) return <ProblemNote problem={problem} again={reload} />;
  if (!data) return <Waiting />;
  const { document: cited, mentions, findings, alike } = data;
  const about = [day(cited.date), cited.issuer ?? cited.organisation, cited.subject].filter((one) => one !== null);
  const reports = byReport(mentions);
  return (
    <div class="sheet-view narrow">
      <a class="back always" href={href('references')}>
        ‹ {t('references.title')}
      </a>
      <Title>{documentName(cited)}</Title>
      <p class="source">{about.join(' · ')}</p>
      {findings.length > 0 && (
        <section>
          <h2>{t('references.conflictsOf')}</h2>
          <ul class="plain lines">
            {findings.map((row) => (
              <li key={`${row.report_id}.${row.finding}`}>
                <a href={href('findings', null, { finding: row.fingerprint, in: row.report_id })}>
                  <SeverityBadge severity={row.severity} /> {title(row.rule)}
                </a>
                <span class="small"> {row.statement}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('references.citedBy', { reports: number(reports.size), mentions: number(mentions.length) })}</h2>
        {[...reports].map(([id, those]) => (
          <section key={id} class="citing">
            <h3>
              <a href={href('reports', id)}>{reportName(those[0]!.report)}</a>
            </h3>
            <ul class="plain lines">
              {those.map((one) => (
                <li key={one.id}>
                  <a class="passage-link" href={href('reports', id, { at: `${one.start_offset}-${one.end_offset}` })}>
                    <Passage passage={one.passage} />
                  </a>
                  {one.page !== null && <span class="small"> {t('page.short', { page: one.page })}</span>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
      {alike.length > 0 && (
        <section>
          <h2>{t('references.alike')}</h2>
          <ul class="plain lines">
            {alike.map((one) => (
              <li key={one.key}>
                <a href={href('references', one.key)}>{documentName(one)}</a>
                <span class="small"> {[day(one.date), one.issuer, one.subject].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type Mentions = DocumentDetail['mentions'];

function byReport(mentions: Mentions): Map<number, Mentions> {
  const reports = new Map<number, Mentions>();
  for (const one of mentions) reports.set(one.report_id, [...(reports.get(one.report_id) ?? []), one]);
  return reports;
}
