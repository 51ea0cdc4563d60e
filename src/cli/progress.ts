import type { Translate } from '../locales/index.ts';

const pause = 100;

/** How far long work is, on one line of a terminal; nothing where the stream is no terminal. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #total: number;
  readonly #t: Translate;
  readonly #started = Date.now();
  #done = 0;
  #findings = 0;
  #shown = 0;

  constructor(stream: NodeJS.WriteStream, total: number, t: Translate) {
    this.#stream = stream;
    this.#total = total;
    this.#t = t;
  }

  /** One more file is done. */
  step(findings: number): void {
    this.#done++;
    this.#findings += findings;
    if (!this.#stream.isTTY || Date.now() - this.#shown < pause) return;
    this.#shown = Date.now();
    const left = this.#total - this.#done;
    const seconds = Math.ceil((((this.#shown - this.#started) / this.#done) * left) / 1000);
    const values = { done: this.#done, left, findings: this.#findings, time: clock(seconds) };
    const line = this.#t('progress.line', values).slice(0, (this.#stream.columns ?? 80) - 1);
    this.#stream.write(`\r\u001b[K${line}`);
  }

  /** A line that stays, above the progress. */
  line(text: string): void {
    this.end();
    this.#stream.write(`${text}\n`);
  }

  /** Takes the progress off the terminal. */
  end(): void {
    if (this.#stream.isTTY && this.#shown > 0) this.#stream.write('\r\u001b[K');
    this.#shown = 0;
  }
}

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
