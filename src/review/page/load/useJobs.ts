import { useEffect, useState } from 'preact/hooks';
import type { FindingRow, List, LoadEvent, LoadedFile, LoadJob } from '../../api.ts';
import { api, ask, Refusal } from '../fetching.ts';
import { useLanguage } from '../words.ts';
import { upload } from './upload.ts';

export interface Arrived {
  job: string;
  finding: FindingRow;
}

const names = ['job', 'file', 'finding', 'done'] as const;

/** The jobs of this run as they stand, and the findings as they arrive. */
export function useJobs() {
  const lang = useLanguage();
  const [jobs, setJobs] = useState<LoadJob[]>([]);
  const [findings, setFindings] = useState<Arrived[]>([]);
  const [refused, setRefused] = useState<string | null>(null);
  const [sending, setSending] = useState<number | null>(null);

  useEffect(() => {
    const source = new EventSource(api('load/events', { lang }));
    const take = ({ data }: MessageEvent<string>) => {
      const event = JSON.parse(data) as LoadEvent;
      if (event.type === 'finding') setFindings((all) => added(all, event));
      else if (event.type === 'file') setJobs((all) => withFile(all, event.job, event.file));
      else setJobs((all) => withJob(all, event.job));
    };
    for (const name of names) source.addEventListener(name, take);
    ask<List<LoadJob>>(api('load', { lang })).then(
      ({ rows }) => {
        setJobs((all) => [...all, ...rows.filter((job) => !has(all, job))]);
      },
      () => undefined,
    );
    return () => source.close();
  }, [lang]);

  const load = async (files: readonly File[]) => {
    setRefused(null);
    setSending(0);
    try {
      const { job, files: states } = await upload(api('load', { lang }), files, setSending);
      setJobs((all) =>
        all.some((one) => one.job === job) ? all : withJob(all, { job, state: 'waiting', files: states, findings: 0 }),
      );
    } catch (error) {
      setRefused(error instanceof Refusal ? error.message : '');
    } finally {
      setSending(null);
    }
  };
  return { jobs, findings, refused, sending, load };
}

const has = (jobs: readonly LoadJob[], { job }: LoadJob) => jobs.some((one) => one.job === job);

function withJob(jobs: readonly LoadJob[], job: LoadJob): LoadJob[] {
  return has(jobs, job) ? jobs.map((one) => (one.job === job.job ? job : one)) : [job, ...jobs];
}

function withFile(jobs: readonly LoadJob[], job: string, file: LoadedFile): LoadJob[] {
  const put = (files: readonly LoadedFile[]) => {
    const others = files.filter(({ index }) => index !== file.index);
    return [...others, file].sort((a, b) => a.index - b.index);
  };
  return jobs.map((one) => (one.job === job ? { ...one, files: put(one.files) } : one));
}

/** A connection that was lost and made again may tell something twice. */
function added(all: readonly Arrived[], next: Arrived): Arrived[] {
  const same = ({ finding }: Arrived) =>
    finding.fingerprint === next.finding.fingerprint && finding.report_id === next.finding.report_id;
  return [next, ...all.filter((one) => !same(one))];
}
