import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { detect } from '../../../read/index.ts';
import { isPostgres } from '../../../store/postgres/address.ts';

/** Of one request; what is larger is for the command line. */
export const mostBytes = 128 * 2 ** 20;
export const mostFiles = 200;

/** A file that has come, and where it is kept; null where it is of no kind that can be read. */
export interface Upload {
  name: string;
  bytes: number;
  path: string | null;
  /** Whether it was there before. */
  known: boolean;
}

/**
 * Where the files are kept that are dropped on the page: beside the database, each under its own hash. Nothing of a
 * request but the bytes reaches the disk.
 */
export class Uploads {
  readonly #folder: string;

  constructor(database: string) {
    // The address of a server is no place for files, and may hold a password.
    this.#folder = isPostgres(database) ? join('output', 'doisoat.files') : `${database}.files`;
  }

  async keep(name: string, bytes: Uint8Array): Promise<Upload> {
    const format = detect(bytes);
    if (format === null) return { name, bytes: bytes.length, path: null, known: false };
    const path = join(this.#folder, `${createHash('sha256').update(bytes).digest('hex')}.${format}`);
    const known = await stat(path).then(
      (found) => found.size === bytes.length,
      () => false,
    );
    if (!known) await this.#write(path, bytes);
    return { name, bytes: bytes.length, path, known };
  }

  /** One that could not be read. */
  async forget({ path, known }: Upload): Promise<void> {
    if (path !== null && !known) await rm(path, { force: true });
  }

  /** Whole, or not at all. */
  async #write(path: string, bytes: Uint8Array): Promise<void> {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const unfinished = join(this.#folder, `.${randomUUID()}`);
    try {
      await writeFile(unfinished, bytes, { flag: 'wx', mode: 0o600 });
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }
}
