import type { Review, ReviewOptions } from '../../../src/review/server/index.ts';
import { built } from '../built.ts';
import type { Lap, Measure } from '../measure.ts';
import { reviewDatabase } from '../review/place.ts';

const first = 'start, first findings';
const ordinary = 'findings';

/** What is asked for; a number in it is another one each time, so that no answer is remembered. */
const requests: Record<string, (turn: number) => string> = {
  [ordinary]: () => '/api/findings?limit=50',
  'findings, severity': (turn) => `/api/findings?limit=50&severity=${['error', 'warning', 'info'][turn % 3]}`,
  'findings, rule': (turn) =>
    `/api/findings?limit=50&rule=${['sum-mismatch', 'ratio-mismatch', 'heading-sequence'][turn % 3]}`,
  'findings, issuer': (turn) => `/api/findings?limit=50&issuer=xa+${turn + 1}`,
  'findings, period': (turn) => `/api/findings?limit=50&period=${2010 + (turn % 5)}-0${(turn % 9) + 1}`,
  'findings, verdict': (turn) => `/api/findings?limit=50&verdict=${['open', 'dismissed', 'fixed'][turn % 3]}`,
  'findings, by date': (turn) => `/api/findings?limit=50&order=-date&offset=${turn * 50}`,
  'findings, all filters': (turn) =>
    `/api/findings?limit=50&severity=error,warning&rule=sum-mismatch,ratio-mismatch&verdict=open&period=${2010 + (turn % 5)}`,
  reports: (turn) => `/api/reports?limit=50&order=-findings&offset=${turn * 50}`,
  'one report': (turn) => `/api/reports/${turn + 1}`,
  'series of one issuer': (turn) => `/api/series?measure=${encodeURIComponent('lĩnh vực số 7')}&issuer=xa+${turn + 1}`,
  documents: (turn) => `/api/documents?limit=50&offset=${turn * 50}`,
  search: (turn) => `/api/search?limit=50&q=ky+${turn + 1}`,
};

/** The server of the review page over ten thousand reports, from the request to the last byte of its answer. */
export const review: Measure = {
  name: 'review page',
  unit: 'requests',
  inputs: [first, ...Object.keys(requests)],
  ordinary,
  sizes: [10_000],
  parts: ['answering'],
  async prepare(input, size) {
    const { startReview } = await built<typeof import('../../../src/review/server/index.ts')>('review/server/index.js');
    const { loadRules } = await built<typeof import('../../../src/rules/load.ts')>('rules/load.js');
    const path = await reviewDatabase(size);
    const limits = { seconds: 60, megabytes: 1024, workers: 1 };
    const options: ReviewOptions = {
      ...{ path, host: '127.0.0.1', port: 0, language: 'vi', version: '', rules: loadRules(), limits },
    };
    if (input === first)
      return timed(async () => {
        const served = await startReview(options);
        const found = await ask(served, '/api/session').then(() => ask(served, requests[ordinary]!(0)));
        // Ending it is timed too: a few milliseconds.
        await served.close();
        return found;
      });
    const served = await startReview(options);
    let turn = 0;
    return timed(() => ask(served, requests[input]!(turn++)));
  },
};

const timed = (work: () => Promise<number>) => async (): Promise<Lap> => {
  const begun = performance.now();
  const found = await work();
  return { work: 1, found, seconds: { answering: (performance.now() - begun) / 1000 } };
};

/** How many there are of what an answer lists. */
async function ask({ url }: Review, path: string): Promise<number> {
  const answer = await fetch(new URL(path, url));
  const { total, figures } = (await answer.json()) as { total?: number; figures?: unknown[] };
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
  return total ?? figures?.length ?? 0;
}
