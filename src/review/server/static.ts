import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context } from 'hono';

/** Where the build puts the page; the same place, whether the program runs compiled or from its sources. */
export const pageFolder = fileURLToPath(new URL('../../../dist/review/page/', import.meta.url));

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** The files of the page. What a request asks for is looked up among their names, and never becomes a path. */
export class PageFiles {
  readonly #folder: string;
  #names = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Every address without a file's ending is the page itself, which knows its own states. Null where there is no such file. */
  async answer(request: Context): Promise<Response | null> {
    const path = request.req.path;
    const found = await this.#find(extname(path) === '' ? '/index.html' : path);
    const bytes = found === undefined ? null : await readFile(found).catch(() => null);
    if (bytes === null) return null;
    return request.body(new Uint8Array(bytes), 200, {
      'Content-Type': types[extname(found!)] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
    });
  }

  /** A file that is not known may have been built since. */
  async #find(path: string): Promise<string | undefined> {
    if (!this.#names.has(path)) this.#names = await this.#list();
    return this.#names.get(path);
  }

  async #list(): Promise<Map<string, string>> {
    const found = await readdir(this.#folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = found.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    return new Map(
      files.map((file) => [`/${file.slice(this.#folder.length).split(sep).filter(Boolean).join('/')}`, file]),
    );
  }
}
