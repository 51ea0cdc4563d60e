import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../check/index.ts';
import type { RuleSet } from '../rules/ruleSet.ts';

/** What a stored report was made with. Where one differs, the report is read again, or only checked again. */
export interface Stamps {
  extraction: string;
  check: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const extractionCode = ['model', 'read', 'text', 'rules', 'extract', 'relate'];

/** Made of the rules in force and of the program's own code, so that an update of either is noticed. */
export function stampsOf(rules: RuleSet, language: Language): Stamps {
  const own = JSON.parse(readFileSync(join(root, '..', 'package.json'), 'utf8')) as Record<string, unknown>;
  const packages = JSON.stringify([own.version, own.dependencies]);
  return {
    extraction: hash([packages, rules.extractionHash, ...codeOf(extractionCode)]),
    check: hash([language, rules.checkHash, ...codeOf(['series', 'check'])]),
  };
}

function codeOf(folders: readonly string[]): string[] {
  return folders.flatMap((folder) => {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.[jt]s$/.test(file),
    );
    return files.sort().map((file) => readFileSync(join(root, folder, file), 'utf8'));
  });
}

function hash(parts: readonly string[]): string {
  const made = createHash('sha256');
  for (const part of parts) made.update(part).update('\0');
  return made.digest('hex').slice(0, 16);
}
