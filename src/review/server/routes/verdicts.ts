import { z } from 'zod';
import type { Database } from '../../../store/driver.ts';
import { openStore } from '../../../store/open.ts';
import { findingKeysOf } from '../../../store/review/finding.ts';
import { giveVerdict, verdictKinds, verdictOf, withdrawVerdict } from '../../../store/verdicts.ts';
import type { VerdictAnswer } from '../../api.ts';
import { route } from '../frame/route.ts';
import { notFound, RequestProblem } from '../problem.ts';

const path = '/api/findings/:fingerprint/verdict';

export const give = route({
  method: 'put',
  path,
  about: 'Says what an auditor thinks of a finding, in the place of a former verdict; to dismiss, a reason is needed.',
  body: z.strictObject({ verdict: z.enum(verdictKinds), reason: z.string().max(5000).nullable().optional() }),
  async answer({ review, param, body }) {
    const reason = body.reason?.trim() || null;
    if (body.verdict === 'dismissed' && reason === null) throw new RequestProblem('badRequest', 'verdict.needsReason');
    return changing(review.path, async (database) => {
      const fingerprint = param('fingerprint');
      const before = await answerOf(database, fingerprint);
      if (before.covers === 0 && before.verdict === null) throw notFound();
      await giveVerdict(database, fingerprint, body.verdict, reason);
      return answerOf(database, fingerprint);
    });
  },
});

export const withdraw = route({
  method: 'delete',
  path,
  about: 'Takes a verdict back.',
  answer: ({ review, param }) =>
    changing(review.path, async (database) => {
      if (!(await withdrawVerdict(database, param('fingerprint')))) throw notFound();
      return answerOf(database, param('fingerprint'));
    }),
});

/** A connection of its own: what is loaded meanwhile has another. */
async function changing<T>(path: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openStore(path, false);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

async function answerOf(database: Database, fingerprint: string): Promise<VerdictAnswer> {
  const given = await verdictOf(database, fingerprint);
  return {
    fingerprint,
    verdict: given?.verdict ?? null,
    verdict_reason: given?.reason ?? null,
    verdict_at: given?.givenAt ?? null,
    covers: (await findingKeysOf(database, fingerprint)).length,
  };
}
