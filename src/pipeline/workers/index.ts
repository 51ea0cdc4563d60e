import PQueue from 'p-queue';
import type { Language } from '../../check/index.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';
import type { ReportMaker } from '../makeReport.ts';
import type { ReportPacker } from '../packFile.ts';
import type { Made } from './answer.ts';
import type { Limits } from './limits.ts';
import { ReadingProcess } from './process.ts';
import type { Preparation } from './thread.ts';

export { LimitExceeded, type Limits, usualWorkers } from './limits.ts';

/** Reads files in processes of their own, each within its limits; one that dies is replaced. */
export class Workers {
  readonly #limits: Limits;
  readonly #queue: PQueue;
  readonly #idle: ReadingProcess[] = [];
  readonly #all = new Set<ReadingProcess>();
  /** Started before the rules are known: two cores load at once. */
  #first: ReadingProcess | undefined;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#queue = new PQueue({ concurrency: limits.workers });
    this.#first = this.#start();
  }

  /** The maker takes any number of files at once; they wait here for a process. */
  maker(rules: RuleSet, language: Language): ReportMaker {
    return this.#reader(rules, language, 'read');
  }

  /** The same for reports that are to be loaded. */
  packer(rules: RuleSet, language: Language): ReportPacker {
    return this.#reader(rules, language, 'pack');
  }

  #reader<K extends keyof Made>(rules: RuleSet, language: Language, as: K): (path: string) => Promise<Made[K]> {
    const preparation = { rules: rules.placed, language };
    if (this.#first) this.#idle.push(prepared(this.#first, preparation));
    this.#first = undefined;
    return (path) =>
      this.#queue.add(async () => {
        const process = this.#takeIdle() ?? prepared(this.#start(), preparation);
        try {
          return await process.read(path, as);
        } finally {
          if (process.fit) this.#idle.push(process);
          else this.#all.delete(process);
        }
      });
  }

  /** Ends all processes; who reads again gets new ones. */
  close(): void {
    for (const process of this.#all) process.end();
    this.#all.clear();
  }

  #takeIdle(): ReadingProcess | undefined {
    let process = this.#idle.pop();
    while (process && !process.fit) process = this.#idle.pop();
    return process;
  }

  #start(): ReadingProcess {
    const process = new ReadingProcess(this.#limits);
    this.#all.add(process);
    return process;
  }
}

function prepared(process: ReadingProcess, preparation: Preparation): ReadingProcess {
  process.prepare(preparation);
  return process;
}
