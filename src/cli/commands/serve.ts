import { translator } from '../../locales/index.ts';
import { usualWorkers } from '../../pipeline/workers/index.ts';
import { harmless } from '../../present/harmless.ts';
import { type Review, startReview } from '../../review/server/index.ts';
import { isLoopback } from '../../review/server/security/hosts.ts';
import { loadRules } from '../../rules/load.ts';
import { shownDatabase } from '../../store/postgres/address.ts';
import { explain } from '../database.ts';
import { exit, UsageError } from '../exit.ts';
import { type DatabaseOptions, defaultLimits } from '../options.ts';
import { programVersion } from '../version.ts';
import { writeLines } from '../write.ts';

interface ServeOptions extends DatabaseOptions {
  port: number;
  host: string;
}

/** `doisoat serve`: the review page, until it is stopped. */
export async function runServe(options: ServeOptions): Promise<number> {
  const t = translator(options.lang);
  const review = await start(options);
  await writeLines(process.stdout, [t('serve.open', { url: review.url }), t('serve.stop')]);
  if (!isLoopback(options.host)) await writeLines(process.stderr, [t('serve.token')]);
  await stopped();
  await review.close();
  return exit.done;
}

async function start({ db: path, host, port, lang: language, rules }: ServeOptions): Promise<Review> {
  const t = translator(language);
  const limits = {
    seconds: defaultLimits.timeout,
    megabytes: defaultLimits.memory,
    workers: usualWorkers(defaultLimits.memory),
  };
  const settings = { path, host, port, language, version: programVersion(), rules: loadRules(rules), limits };
  try {
    return await startReview(settings);
  } catch (error) {
    const { syscall, message, code } = error as NodeJS.ErrnoException;
    if (syscall === 'listen' || syscall === 'getaddrinfo')
      throw new UsageError(t('serve.taken', { host: harmless(host), port, detail: harmless(code ?? message) }));
    throw new UsageError(explain(error as Error, harmless(shownDatabase(path)), t));
  }
}

/** When the user says so. A second time, nothing is waited for. */
const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
