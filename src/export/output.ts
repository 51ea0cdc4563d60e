import { renameSync, rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** A file that is written piece by piece. */
export class Output {
  readonly #file: FileHandle;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async open(path: string): Promise<Output> {
    return new Output(await open(path, 'w'));
  }

  write(piece: string | Uint8Array): Promise<void> {
    return this.#file.writeFile(piece);
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

/** Lets a file be written under another name, and gives it its own when all of it is there. */
export async function writeAside(path: string, work: (aside: string) => Promise<void>): Promise<void> {
  const aside = `${path}.part`;
  try {
    await work(aside);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** Writes a file whole or not at all. */
export const writeFile = (path: string, work: (output: Output) => Promise<void>): Promise<void> =>
  writeAside(path, async (aside) => {
    const output = await Output.open(aside);
    try {
      await work(output);
    } finally {
      await output.close();
    }
  });

/** Small pieces are handed on together. */
export async function writePieces(output: Output, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  let waiting = '';
  for await (const piece of pieces) {
    waiting += piece;
    if (waiting.length < 1 << 16) continue;
    await output.write(waiting);
    waiting = '';
  }
  if (waiting !== '') await output.write(waiting);
}
