import type { Language } from '../../locales/index.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';
import type { Database } from '../../store/driver.ts';
import type { QueryLimits } from '../../store/query.ts';
import { dataVersion } from '../../store/review/session.ts';
import type { Loader } from './load/loader.ts';
import type { Uploads } from './load/uploads.ts';
import type { Readers } from './readers.ts';
import type { SplitSlip } from './shape/slip.ts';

/** What every route has at hand. */
export interface ReviewContext {
  /** Of the database file. */
  path: string;
  language: Language;
  version: string;
  rules: RuleSet;
  readers: Readers;
  remembered: Remembered;
  loader: Loader;
  uploads: Uploads;
  /** What a query of the SQL box may take. */
  query: QueryLimits;
  splitSlip: SplitSlip;
}

/** What is counted over the whole database is counted once, until the database changes. */
export class Remembered {
  readonly #watch: Database;
  readonly #found = new Map<string, Promise<unknown>>();
  #version = -1;

  /** The connection is for this alone: a connection is not told of its own changes. */
  constructor(watch: Database) {
    this.#watch = watch;
  }

  async get<T>(name: string, find: () => Promise<T>): Promise<T> {
    const version = await dataVersion(this.#watch);
    if (version !== this.#version) this.#found.clear();
    this.#version = version;
    const known = this.#found.get(name);
    if (known) return known as Promise<T>;
    const found = find();
    this.#found.set(name, found);
    found.catch(() => this.#found.delete(name));
    return found;
  }

  close(): Promise<void> {
    return this.#watch.close();
  }
}
