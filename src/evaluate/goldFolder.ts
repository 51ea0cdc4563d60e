import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, parse } from 'node:path';
import { type Gold, goldSchema } from './gold.ts';

/** A gold annotation that cannot be used: the message names file and key. */
export class GoldError extends Error {
  override name = 'GoldError';
}

/** A file to be measured: where it is, how it is called in results, and the gold of its report. */
export interface GoldFile {
  path: string;
  /** Path below the folder: "2024/report-a.docx". */
  name: string;
  gold: Gold;
  /** The gold was written from a file of this very format. */
  sameFile: boolean;
}

const notReports: ReadonlySet<string> = new Set(['.json', '.ts', '.md', '']);

/**
 * All files below `directory` whose stem has a gold annotation, beside them or in `goldDirectory`.
 * @throws GoldError
 */
export function findGoldFiles(directory: string, goldDirectory = directory): GoldFile[] {
  const golds = new Map<string, Gold>();
  for (const name of filesBelow(goldDirectory)) {
    if (extname(name) !== '.json') continue;
    const gold = readGold(join(goldDirectory, name));
    if (gold) golds.set(parse(gold.file).name, gold);
  }
  return filesBelow(directory).flatMap((name) => {
    const gold = golds.get(parse(name).name);
    const kind = extname(name).toLowerCase();
    if (!gold || notReports.has(kind)) return [];
    const written = extname(gold.file).toLowerCase();
    return [{ path: join(directory, name), name, gold, sameFile: written === kind || !/^\.[a-z]+$/.test(written) }];
  });
}

function filesBelow(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile())
      .map((found) => join(found.parentPath, found.name).slice(join(directory, '/').length))
      .sort();
  } catch (cause) {
    throw new GoldError(`${directory}: ${(cause as Error).message}`);
  }
}

/** null for JSON that is no annotation: it names no file. */
function readGold(path: string): Gold | null {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new GoldError(`${path}: not valid JSON: ${(cause as Error).message}`);
  }
  if (typeof json !== 'object' || json === null || !('file' in json)) return null;
  const parsed = goldSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new GoldError(`${path}: ${issue.path.join('.')}: ${issue.message}`);
}
