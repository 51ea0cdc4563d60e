import { type Language, type MessageKey, type Translate, translator } from '../locales/index.ts';
import { collectFiles, NoReports } from '../pipeline/collect.ts';
import { ingest, type Outcome } from '../pipeline/ingest.ts';
import type { Workers } from '../pipeline/workers/index.ts';
import { harmless } from '../present/harmless.ts';
import { reasonOf } from '../present/reason.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import type { Database } from '../store/driver.ts';
import { Progress } from './progress.ts';
import { warningLine } from './unreadable.ts';

/** What came of the paths of a call. */
export interface Loaded {
  outcomes: Outcome[];
  /** Files of other kinds, found in folders. */
  skipped: number;
  /** Symbolic links found in folders. */
  links: number;
  unreadable: { path: string; reason: string }[];
}

/** Reads the paths of a call into the database; says on stderr what cannot be read, and how far it is. */
export async function load(
  database: Database,
  paths: readonly string[],
  rules: RuleSet,
  language: Language,
  workers: Workers,
): Promise<Loaded> {
  const t = translator(language);
  const { files, skipped, links, problems } = await collectFiles(paths);
  const unreadable: Loaded['unreadable'] = [];
  const progress = new Progress(process.stderr, files.length, t);
  const refuse = (path: string, reason: string) => {
    unreadable.push({ path, reason });
    progress.line(t('unreadable.line', { path: harmless(path), reason }));
  };
  for (const { path, error } of problems)
    refuse(path, error instanceof NoReports ? t('unopened.noReports') : reasonOf(error, language));

  const outcomes = await ingest(database, files, {
    rules,
    language,
    pack: workers.packer(rules, language),
    onOutcome: (outcome) => {
      if (outcome.done === 'unreadable') refuse(outcome.path, reasonOf(outcome.error, language));
      else for (const warning of outcome.warnings) progress.line(warningLine(outcome.path, warning, language));
      progress.step(outcome.done === 'unreadable' ? 0 : outcome.findings);
    },
    // The memory of the reading processes is free for what follows.
    onRead: () => workers.close(),
  });
  progress.end();
  return { outcomes, skipped, links, unreadable };
}

/** How many files could be read, now or before. */
export const readFiles = ({ outcomes }: Loaded): number => outcomes.filter(({ done }) => done !== 'unreadable').length;

/** One line for each thing that was done to files: "read 5, unchanged 10 …". */
export function describeLoaded({ outcomes, skipped, links, unreadable }: Loaded, t: Translate): string[] {
  const kinds = ['loaded', 'reread', 'rechecked', 'unchanged'] as const;
  const lines: string[] = kinds
    .map((kind) => [kind, outcomes.filter(({ done }) => done === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => t(`loaded.${kind}` satisfies MessageKey, { count }));
  if (skipped > 0) lines.push(t('loaded.skipped', { count: skipped }));
  if (links > 0) lines.push(t('loaded.links', { count: links }));
  if (unreadable.length > 0) lines.push(t('loaded.unreadable', { count: unreadable.length }));
  return lines;
}
