import type { Database } from './driver.ts';
import { transaction } from './transaction.ts';

export const verdictKinds = ['confirmed', 'dismissed', 'fixed'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** What an auditor says of all findings of one fingerprint. */
export interface Verdict {
  verdict: VerdictKind;
  reason: string | null;
  /** ISO date and time. */
  givenAt: string;
}

/** A verdict with what it was given for, and how many findings it covers now. */
export interface ListedVerdict extends Verdict {
  fingerprint: string;
  rule: string;
  quote: string | null;
  path: string;
  findings: number;
}

/** A place that a verdict covers. */
export interface CoveredFinding {
  rule: string;
  path: string;
  quote: string | null;
}

/** The fingerprints of findings and verdicts that begin in this way: two are enough to tell that it is not clear. */
export async function fingerprintsLike(database: Database, start: string): Promise<string[]> {
  const among = (table: string) =>
    `SELECT fingerprint FROM ${table} WHERE fingerprint >= ?1 AND fingerprint < ?1 || '~'`;
  const rows = await database.all<{ fingerprint: string }>(
    `${among('findings')} UNION ${among('verdicts')} ORDER BY 1 LIMIT 5`,
    [start],
  );
  const found = rows.map(({ fingerprint }) => fingerprint);
  return found[0] === start ? [start] : found;
}

export const coveredFindings = (database: Database, fingerprint: string): Promise<CoveredFinding[]> =>
  database.all('SELECT rule, path, quote FROM v_findings WHERE fingerprint = ? ORDER BY path', [fingerprint]);

/** Gives a verdict, in the place of a former one. One that covers nothing any more keeps what it was given for. */
export function giveVerdict(
  database: Database,
  fingerprint: string,
  verdict: VerdictKind,
  reason: string | null,
): Promise<void> {
  return transaction(database, async () => {
    const given = [verdict, reason, new Date().toISOString()];
    const [first] = await coveredFindings(database, fingerprint);
    if (!first) {
      await database.run('UPDATE verdicts SET verdict = ?, reason = ?, given_at = ? WHERE fingerprint = ?', [
        ...given,
        fingerprint,
      ]);
      return;
    }
    await database.run(
      `INSERT INTO verdicts (verdict, reason, given_at, fingerprint, rule, quote, path) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (fingerprint) DO UPDATE SET verdict = excluded.verdict, reason = excluded.reason,
         given_at = excluded.given_at, rule = excluded.rule, quote = excluded.quote, path = excluded.path`,
      [...given, fingerprint, first.rule, first.quote, first.path],
    );
  });
}

export const verdictOf = (database: Database, fingerprint: string): Promise<Verdict | undefined> =>
  database.get('SELECT verdict, reason, given_at AS givenAt FROM verdicts WHERE fingerprint = ?', [fingerprint]);

/** Takes a verdict back; false where there was none. */
export function withdrawVerdict(database: Database, fingerprint: string): Promise<boolean> {
  return transaction(database, async () => {
    const before = await database.get('SELECT 1 FROM verdicts WHERE fingerprint = ?', [fingerprint]);
    await database.run('DELETE FROM verdicts WHERE fingerprint = ?', [fingerprint]);
    return before !== undefined;
  });
}

/** How many findings a verdict covers; those of copies are those of their originals. */
const covered = `(SELECT count(*) FROM findings x JOIN reports r ON r.id = x.report_id AND r.copy_of IS NULL
  WHERE x.fingerprint = v.fingerprint)`;

export const listVerdicts = (database: Database): Promise<ListedVerdict[]> =>
  database.all(
    `SELECT * FROM
       (SELECT v.fingerprint, v.verdict, v.reason, v.given_at AS givenAt, v.rule, v.quote, v.path, ${covered} AS findings
        FROM verdicts v) listed
     ORDER BY findings = 0, path, rule, fingerprint`,
  );

/** Verdicts that match no finding any more. */
export async function countGone(database: Database): Promise<number> {
  const row = await database.get<{ n: number }>(`SELECT count(*) AS n FROM verdicts v WHERE ${covered} = 0`);
  return row?.n ?? 0;
}
