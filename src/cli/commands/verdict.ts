import { type Translate, translator } from '../../locales/index.ts';
import { shortFingerprint } from '../../present/fingerprint.ts';
import { harmless } from '../../present/harmless.ts';
import { asCsv, asJson } from '../../present/rows.ts';
import { shownPath } from '../../present/shownPath.ts';
import type { Database, Row } from '../../store/driver.ts';
import {
  coveredFindings,
  fingerprintsLike,
  giveVerdict,
  type ListedVerdict,
  listVerdicts,
  type VerdictKind,
  verdictKinds,
  withdrawVerdict,
} from '../../store/verdicts.ts';
import { withDatabase } from '../database.ts';
import { databaseOption } from '../databaseOption.ts';
import { exit, UsageError } from '../exit.ts';
import type { DatabaseOptions } from '../options.ts';
import { asTable } from '../table.ts';
import { write, writeLines } from '../write.ts';

const open = 'open';

/** `doisoat verdict FINGERPRINT VERDICT`: says what an auditor thinks of a finding; "open" takes it back. */
export async function runVerdict(
  start: string,
  kind: string,
  options: DatabaseOptions & { reason?: string },
): Promise<number> {
  const t = translator(options.lang);
  const kinds: string[] = [...verdictKinds, open];
  if (!kinds.includes(kind)) throw new UsageError(t('verdict.kinds', { list: kinds.join(', ') }));
  const reason = options.reason?.trim() || null;
  if (kind === 'dismissed' && reason === null) throw new UsageError(t('verdict.needsReason'));
  return withDatabase(options.db, 'change', t, async (database) => {
    const fingerprint = await theOne(database, start.replace(/^#/, '').toLowerCase(), t);
    if (kind !== open) await giveVerdict(database, fingerprint, kind as VerdictKind, reason);
    else if (!(await withdrawVerdict(database, fingerprint)))
      throw new UsageError(t('verdict.none', { fingerprint: shortFingerprint(fingerprint) }));
    await writeLines(process.stdout, await describe(database, fingerprint, kind as VerdictKind | 'open', t));
    return exit.done;
  });
}

/** `doisoat verdict list`. */
export async function listAllVerdicts(
  options: DatabaseOptions & { format: 'table' | 'json' | 'csv' },
): Promise<number> {
  const t = translator(options.lang);
  return withDatabase(options.db, 'read', t, async (database) => {
    const verdicts = await listVerdicts(database);
    const rows = verdicts.map((one) => rowOf(one));
    if (options.format === 'json') await write(process.stdout, asJson(rows));
    else if (options.format === 'csv') await write(process.stdout, asCsv(rows));
    else await write(process.stdout, await asTable(verdicts.map((one) => shownRow(one, t))));
    const gone = verdicts.filter(({ findings }) => findings === 0).length;
    if (verdicts.length === 0) await writeLines(process.stderr, [t('verdict.empty')]);
    if (gone > 0)
      await writeLines(process.stderr, [t('verdict.gone', { count: gone, db: databaseOption(options.db) })]);
    return exit.done;
  });
}

async function theOne(database: Database, start: string, t: Translate): Promise<string> {
  const found = start === '' ? [] : await fingerprintsLike(database, start);
  const [only, second] = found;
  if (only === undefined) throw new UsageError(t('verdict.unknown', { fingerprint: harmless(start) }));
  if (second !== undefined) throw new UsageError(t('verdict.several', { fingerprint: start, list: found.join(', ') }));
  return only;
}

/** What was said of which places. */
async function describe(
  database: Database,
  fingerprint: string,
  kind: VerdictKind | 'open',
  t: Translate,
): Promise<string[]> {
  const covered = await coveredFindings(database, fingerprint);
  const short = shortFingerprint(fingerprint);
  const head = t('verdict.given', { fingerprint: short, rule: covered[0]?.rule ?? '', verdict: t(`verdict.${kind}`) });
  const places = covered.map(({ path, quote }) =>
    t('verdict.covers', { path: shownPath(path), quote: harmless(quote ?? '') }),
  );
  return [head, ...places];
}

const rowOf = ({ givenAt, ...verdict }: ListedVerdict): Row => ({ ...verdict, given_at: givenAt });

const shownRow = (one: ListedVerdict, t: Translate): Row => ({
  '#': shortFingerprint(one.fingerprint),
  [t('verdict.column.verdict')]: t(`verdict.${one.verdict}`),
  [t('verdict.column.reason')]: one.reason,
  [t('verdict.column.rule')]: one.rule,
  [t('verdict.column.quote')]: one.quote,
  [t('verdict.column.path')]: shownPath(one.path),
  [t('verdict.column.findings')]: one.findings,
});
