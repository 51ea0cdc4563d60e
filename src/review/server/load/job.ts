import type { Language } from '../../../locales/index.ts';
import { readMessage } from '../../../locales/read.ts';
import { ingest, type Outcome } from '../../../pipeline/ingest.ts';
import { type Limits, Workers } from '../../../pipeline/workers/index.ts';
import { harmless } from '../../../present/harmless.ts';
import { reasonOf } from '../../../present/reason.ts';
import type { RuleSet } from '../../../rules/ruleSet.ts';
import { openStore } from '../../../store/open.ts';
import { findingKeysIn } from '../../../store/review/finding.ts';
import { findingsAt } from '../../../store/review/findings.ts';
import type { LoadEvent, LoadJob } from '../../api.ts';
import type { Readers } from '../readers.ts';
import { findingRow } from '../shape/finding.ts';
import type { SplitSlip } from '../shape/slip.ts';
import type { Upload, Uploads } from './uploads.ts';

export interface JobSettings {
  /** Of the database file. */
  path: string;
  rules: RuleSet;
  language: Language;
  limits: Limits;
  uploads: Uploads;
  readers: Readers;
  splitSlip: SplitSlip;
}

type Tell = (event: LoadEvent) => void;

/** Reads the files of a job into the database, exactly as `ingest` does, and tells of each and of its findings. */
export async function runJob(
  job: LoadJob,
  uploads: readonly Upload[],
  settings: JobSettings,
  tell: Tell,
): Promise<void> {
  const { language } = settings;
  job.state = 'reading';
  tell({ type: 'job', job });
  for (const [index, { path }] of uploads.entries())
    if (path === null) report(index, { state: 'unreadable', reason: readMessage('unknownKind', language) });
  try {
    await loadAll();
    job.state = 'done';
  } catch (error) {
    job.state = 'failed';
    for (const { state, index } of job.files)
      if (state === 'waiting' || state === 'reading')
        report(index, { state: 'unreadable', reason: reasonOf(error, language) });
  }
  tell({ type: 'done', job });

  function report(index: number, change: Partial<LoadJob['files'][number]>): void {
    const file = Object.assign(job.files[index]!, change);
    tell({ type: 'file', job: job.job, file });
  }

  async function loadAll(): Promise<void> {
    const paths = [...new Set(uploads.flatMap(({ path }) => path ?? []))];
    if (paths.length === 0) return;
    const indexes = (path: string) => uploads.flatMap((one, index) => (one.path === path ? [index] : []));
    const database = await openStore(settings.path);
    const workers = new Workers(settings.limits);
    try {
      const pack = workers.packer(settings.rules, language);
      const told = new Told(job, settings, tell);
      const outcomes = await ingest(database, paths, {
        rules: settings.rules,
        language,
        pack: (path) => {
          for (const index of indexes(path)) report(index, { state: 'reading' });
          return pack(path);
        },
        onOutcome: (outcome) => {
          for (const index of indexes(outcome.path)) report(index, changeOf(outcome, language));
          if (outcome.done !== 'unreadable') told.report(outcome.report);
        },
      });
      job.state = 'comparing';
      for (const outcome of outcomes) {
        if (outcome.done !== 'unreadable') told.report(outcome.report);
        else for (const index of indexes(outcome.path)) await settings.uploads.forget(uploads[index]!);
      }
      await told.end();
      const reports = outcomes.flatMap((outcome) => (outcome.done === 'unreadable' ? [] : [outcome.report]));
      job.findings = (await settings.readers.use((reading) => findingKeysIn(reading, reports))).length;
    } finally {
      workers.close();
      await database.close();
    }
  }
}

const changeOf = (outcome: Outcome, language: Language): Partial<LoadJob['files'][number]> =>
  outcome.done === 'unreadable'
    ? { state: 'unreadable', reason: reasonOf(outcome.error, language) }
    : {
        ...{ state: outcome.done, report_id: outcome.report, findings: outcome.findings },
        notes: outcome.warnings.map(harmless),
      };

/** Tells of every finding once, as soon as its report is loaded; those across reports come last. */
class Told {
  readonly #job: LoadJob;
  readonly #settings: JobSettings;
  readonly #tell: Tell;
  readonly #known = new Set<string>();
  #last: Promise<void> = Promise.resolve();

  constructor(job: LoadJob, settings: JobSettings, tell: Tell) {
    this.#job = job;
    this.#settings = settings;
    this.#tell = tell;
  }

  report(id: number): void {
    this.#last = this.#last.then(async () => {
      const rows = await this.#settings.readers.use(async (database) =>
        findingsAt(database, await findingKeysIn(database, [id])),
      );
      // A copy of a report, which is not known to be one yet, has the same findings.
      for (const row of rows.filter(({ fingerprint }) => !this.#known.has(String(fingerprint)))) {
        this.#known.add(String(row.fingerprint));
        this.#tell({ type: 'finding', job: this.#job.job, finding: findingRow(row, this.#settings.splitSlip) });
      }
      this.#job.findings = this.#known.size;
    });
    this.#last.catch(() => undefined);
  }

  /** When all are told. */
  end(): Promise<void> {
    return this.#last;
  }
}
