import { useState } from 'preact/hooks';
import { announce } from '../announce.tsx';
import { useFormat } from '../format.ts';
import { Title } from '../parts/title.tsx';
import { href } from '../place.ts';
import { useSession } from '../session.ts';
import { useWords } from '../words.ts';
import { Job } from './job.tsx';
import { useJobs } from './useJobs.ts';

/** Files dropped or chosen are read and checked; what becomes of each shows as it happens. */
export function LoadView() {
  const t = useWords();
  const { number } = useFormat();
  const { limits } = useSession();
  const { jobs, findings, refused, sending, load } = useJobs();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const all = [...(files ?? [])];
    if (all.length === 0) return;
    announce(t('load.sending', { count: all.length }), { unseen: true });
    void load(all);
  };
  return (
    <div class="sheet-view narrow">
      <Title>{t('load.title')}</Title>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the file box inside is for everybody. */}
      <div
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <p class="drop-words" aria-hidden="true">
          {t('load.drop')}
        </p>
        <input
          id="load-files"
          class="unseen"
          type="file"
          multiple
          accept={limits.formats.map((name) => `.${name}`).join(',')}
          aria-describedby="load-note"
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            currentTarget.value = '';
          }}
        />
        <label class="button" for="load-files">
          {t('load.choose')}
        </label>
        <p id="load-note" class="small">
          {t('load.limits', {
            formats: limits.formats.join(', ').toUpperCase(),
            size: number(Math.floor(limits.upload_bytes / 1_048_576)),
            files: number(limits.upload_files),
          })}
        </p>
      </div>
      {sending !== null && (
        <p role="status">
          <progress max={1} value={sending} aria-label={t('load.progress')} /> {Math.round(sending * 100)} %
        </p>
      )}
      {refused !== null && (
        <p class="note problem" role="alert">
          {refused === '' ? t('page.unreachable') : refused}
        </p>
      )}
      {jobs.length === 0 && <p class="note">{t('load.nothing')}</p>}
      {jobs.map((job) => (
        <Job
          key={job.job}
          job={job}
          findings={findings.filter((one) => one.job === job.job).map((one) => one.finding)}
        />
      ))}
      {jobs.some(({ state }) => state === 'done') && (
        <p>
          <a class="button" href={href('findings')}>
            {t('load.toFindings')}
          </a>
        </p>
      )}
    </div>
  );
}
