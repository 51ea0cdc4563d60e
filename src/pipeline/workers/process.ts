import { type ChildProcess, fork } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { errorOf, type Made } from './answer.ts';
import type { Order, Report } from './keeper.ts';
import { LimitExceeded, type Limits } from './limits.ts';
import { processOptions, sibling } from './modules.ts';
import type { Preparation } from './thread.ts';

/** How V8 and the system end a process for which there is no more memory; on Windows and in shells it is a status. */
const forMemory = new Set<unknown>(['SIGABRT', 'SIGTRAP', 'SIGKILL', 'SIGILL', 134, 133, 137, 132]);

/** A process that reads one file at a time. It starts at once, and is of no more use after it was ended. */
export class ReadingProcess {
  readonly #child: ChildProcess;
  readonly #limits: Limits;
  #settle: ((report: Report | Error) => void) | undefined;
  /** How it ended by itself. */
  #last: Report | undefined;
  /** Whether another file can be given to it. */
  fit = true;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#child = fork(fileURLToPath(sibling('keeper')), [`${limits.seconds}`, `${limits.megabytes}`], {
      execArgv: processOptions(limits.workers),
      serialization: 'advanced',
      // Libraries that print, and V8's last words, are nothing for the user.
      stdio: ['ignore', 'ignore', process.env.DOISOAT_DEBUG ? 'inherit' : 'ignore', 'ipc'],
    });
    this.#child.on('message', (report: Report) => this.#settle?.(report));
    this.#child.on('error', (error) => this.#settle?.(error));
    this.#child.on('exit', (code, signal) => {
      this.fit = false;
      const how = signal ?? code;
      const memory = forMemory.has(how);
      this.#last = { tired: true, ...(memory ? { over: 'memory' } : { broke: `the reading process ended: ${how}` }) };
      this.#settle?.(this.#last);
    });
  }

  prepare(preparation: Preparation): void {
    this.#order({ prepare: preparation });
  }

  /** @throws UnreadableFile, UnopenedFile, LimitExceeded, or another error where the program is at fault */
  async read<K extends keyof Made>(path: string, as: K): Promise<Made[K]> {
    const report = await new Promise<Report | Error>((resolve) => {
      this.#settle = resolve;
      if (this.#last) resolve(this.#last);
      else this.#order({ read: { path, as } });
    });
    this.#settle = undefined;
    if (report instanceof Error || report.tired) this.end();
    if (report instanceof Error) throw report;
    if ('made' in report) return report.made as Made[K];
    if ('refused' in report) throw errorOf(report.refused);
    if ('broke' in report) throw new Error(report.broke);
    const { seconds, megabytes } = this.#limits;
    throw new LimitExceeded(report.over, report.over === 'time' ? seconds : megabytes);
  }

  end(): void {
    this.fit = false;
    this.#child.kill(constants.signals.SIGKILL);
  }

  #order(order: Order): void {
    // A process that has ended says so by itself.
    this.#child.send(order, () => {});
  }
}
