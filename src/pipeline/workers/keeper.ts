/**
 * The process that one file at a time is read in. Its thread does the work, so that this side always sees time and memory
 * and can end them both. A thread alone would not do: where V8 cannot grow a large array or map it ends the whole process.
 */
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Answer, Limited } from './answer.ts';
import { sibling, threadLimits, threadOptions } from './modules.ts';
import type { Preparation, Wanted } from './thread.ts';

/** What the process is told. */
export type Order = { prepare: Preparation } | { read: Wanted };
/** `tired`: the process holds so much memory that the next file should have a new one. */
export type Report = Answer & { tired: boolean };

const lookEvery = 50;
const [seconds = 0, megabytes = 0] = process.argv.slice(2).map(Number);
const most = megabytes * 2 ** 20;

const thread = new Piscina({
  filename: sibling('thread'),
  minThreads: 1,
  maxThreads: 1,
  execArgv: threadOptions(),
  resourceLimits: threadLimits(megabytes),
});
let prepared: Promise<unknown> = Promise.resolve();

// Who starts it ends it: what is typed at the terminal reaches both.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.on('message', (order: Order) => {
  if ('prepare' in order) {
    prepared = thread.run(order.prepare, { name: 'prepare' });
    prepared.catch(() => {});
  } else void read(order.read).then(report);
});

async function read(wanted: Wanted): Promise<Report> {
  let unwatch = () => {};
  try {
    await prepared;
    const { port1, port2 } = new MessageChannel();
    unwatch = watch(port1);
    const answer = (await thread.run({ ...wanted, pages: port2 }, { name: 'read', transferList: [port2] })) as Answer;
    return { ...answer, tired: process.memoryUsage.rss() > most / 2 };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const answer: Answer = code === 'ERR_WORKER_OUT_OF_MEMORY' ? { over: 'memory' } : { broke: message };
    return { ...answer, tired: true };
  } finally {
    unwatch();
  }
}

/** Ends the process as soon as it takes too long or too much. Every page of a scan has the time that a file has. */
function watch(pages: MessagePort): () => void {
  const time = setTimeout(end, seconds * 1000, 'time');
  pages.on('message', () => time.refresh());
  const memory = setInterval(() => process.memoryUsage.rss() > most && end('memory'), lookEvery);
  return () => {
    clearTimeout(time);
    clearInterval(memory);
    pages.close();
  };
}

function end(over: Limited): void {
  report({ over, tired: true }, () => process.kill(process.pid, 'SIGKILL'));
}

function report(said: Report, then = () => {}): void {
  process.send!(said, then);
}
