import type { FindingRow, LoadJob } from '../../api.ts';
import { useFormat } from '../format.ts';
import { SeverityBadge } from '../parts/badges.tsx';
import { reportName } from '../parts/head.tsx';
import { href } from '../place.ts';
import { useRuleTitle } from '../session.ts';
import { useWords } from '../words.ts';

const mostShown = 200;

/** One load: each file with what became of it, and the findings that came of it, the newest first. */
export function Job({ job, findings }: { job: LoadJob; findings: readonly FindingRow[] }) {
  const t = useWords();
  const { number } = useFormat();
  const title = useRuleTitle();
  const done = job.files.filter(({ state }) => state !== 'waiting' && state !== 'reading').length;
  const name = t('load.job', { done: number(done), files: number(job.files.length) });
  return (
    <section class="job" aria-label={name}>
      <h2>
        {name} <span class="small">{t(`job.${job.state}`)}</span>
      </h2>
      {job.state !== 'done' && job.state !== 'failed' && (
        <progress max={job.files.length} value={done} aria-label={t('load.progress')} />
      )}
      <ul class="plain lines">
        {job.files.map((file) => (
          <li key={file.index} class={`file ${file.state}`}>
            {file.report_id === null ? file.name : <a href={href('reports', file.report_id)}>{file.name}</a>}{' '}
            <span class={`file-state ${file.state}`}>{t(`file.${file.state}`)}</span>
            {file.findings !== null && (
              <span class="small"> {t('load.findings', { count: number(file.findings) })}</span>
            )}
            {file.reason !== null && <p class="wrong small">{file.reason}</p>}
            {file.notes.map((note) => (
              <p key={note} class="small">
                {note}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <p role="status" class="count">
        {job.state === 'done' ? t('load.done', { count: number(job.findings) }) : ''}
      </p>
      {findings.length > 0 && (
        <>
          <h3>{t('load.arrived', { count: number(findings.length) })}</h3>
          <ul class="plain lines">
            {findings.slice(0, mostShown).map((row) => (
              <li key={`${row.report_id}.${row.fingerprint}`}>
                <a href={href('findings', null, { finding: row.fingerprint, in: row.report_id })}>
                  <SeverityBadge severity={row.severity} /> {title(row.rule)}
                </a>{' '}
                <span class="small">{reportName(row)}</span>
                <p class="small">{row.statement}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
