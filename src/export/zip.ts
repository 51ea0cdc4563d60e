import { Zip, ZipDeflate } from 'fflate';
import type { Output } from './output.ts';

/** A part of a ZIP file cannot be larger. */
const largest = 0xffffffff;

/** More than a ZIP file can hold. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

const encoder = new TextEncoder();

/** Writes a ZIP file part by part; what a part is made of is handed on as it comes. Equal content gives equal bytes. */
export class ZipWriter {
  readonly #output: Output;
  readonly #zip: Zip;
  #made: Uint8Array[] = [];
  #failure: Error | null = null;
  #written = 0;

  constructor(output: Output) {
    this.#output = output;
    this.#zip = new Zip((error, data) => {
      if (error) this.#failure = error;
      else this.#made.push(data);
    });
  }

  /** @throws TooLarge */
  async add(name: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
    const part = new ZipDeflate(name, { level: 6 });
    part.mtime = new Date(1980, 0, 1);
    this.#zip.add(part);
    let size = 0;
    let waiting = '';
    const push = async (last: boolean) => {
      const bytes = encoder.encode(waiting);
      waiting = '';
      size += bytes.length;
      if (size > largest || this.#written > largest) throw new TooLarge();
      part.push(bytes, last);
      await this.#handOn();
    };
    for await (const piece of pieces) {
      waiting += piece;
      if (waiting.length >= 1 << 16) await push(false);
    }
    await push(true);
  }

  async finish(): Promise<void> {
    this.#zip.end();
    await this.#handOn();
  }

  async #handOn(): Promise<void> {
    if (this.#failure) throw this.#failure;
    const made = this.#made;
    this.#made = [];
    for (const bytes of made) {
      this.#written += bytes.length;
      await this.#output.write(bytes);
    }
  }
}
