import { streamSSE } from 'hono/streaming';
import type { LoadAnswer, LoadEvent } from '../../api.ts';
import { route } from '../frame/route.ts';
import { receivedFiles } from '../load/received.ts';
import { RequestProblem } from '../problem.ts';

/** So many listen at most. */
const mostListeners = 30;
/** Keeps a connection open that says nothing, in milliseconds. */
const heartbeat = 15_000;

export const load = route({
  method: 'post',
  path: '/api/load',
  about: 'Loads files into the database, as multipart form data or one as the body with its name in `x-file-name`.',
  async answer({ review, request }) {
    if (review.loader.isFull) throw new RequestProblem('busy', 'serve.busy');
    const uploads = [];
    for (const { name, bytes } of await receivedFiles(request)) uploads.push(await review.uploads.keep(name, bytes));
    const { job, files } = review.loader.add(uploads);
    const answer: LoadAnswer = { job, files };
    return request.json(answer, 202);
  },
});

export const jobs = route({
  method: 'get',
  path: '/api/load',
  about: 'What was loaded since the server was started, newest first.',
  rows: async ({ review }, { limit, offset }) => {
    const all = review.loader.jobs;
    return { rows: all.slice(offset, offset + limit), total: all.length };
  },
});

export const events = route({
  method: 'get',
  path: '/api/load/events',
  about: 'Server-sent events of loading: `job`, `file`, `finding`, `done`.',
  async answer({ review, request }) {
    if (review.loader.listening >= mostListeners) throw new RequestProblem('busy', 'serve.busy');
    return streamSSE(request, async (stream) => {
      const waiting: LoadEvent[] = [];
      let wake = () => {};
      const stop = review.loader.listen((event) => {
        // As it is now: a job goes on changing.
        waiting.push(structuredClone(event));
        wake();
      });
      let open = true;
      stream.onAbort(() => {
        open = false;
        wake();
      });
      try {
        await stream.write(': open\n\n');
        while (open) {
          const event = waiting.shift();
          if (event) await stream.writeSSE({ event: event.type, data: JSON.stringify(event) });
          else if (!(await woken())) await stream.write(': still here\n\n');
        }
      } finally {
        stop();
      }

      /** False where nothing happened for a while. */
      function woken(): Promise<boolean> {
        return new Promise((resolve) => {
          const timer = setTimeout(resolve, heartbeat, false);
          wake = () => {
            clearTimeout(timer);
            resolve(true);
          };
        });
      }
    });
  },
});
