import { defaultLimits } from '../options.ts';
import { atLeast, type Kit, positive } from './kit.ts';

const server = '--db postgres://doisoat@db.example/doisoat';

/** The commands for many machines. */
export function addQueueCommands({ t, done, command, db, rules, format, examples }: Kit): void {
  command('enqueue', t('help.enqueue'))
    .argument('<path...>', t('help.path'))
    .addOption(db())
    .addOption(rules())
    .addHelpText(...examples(`enqueue /reports ${server}`))
    .action(async (paths, options) => done(await (await import('../commands/enqueue.ts')).runEnqueue(paths, options)));

  command('worker', t('help.worker'))
    .addOption(db())
    .option('--concurrency <n>', t('help.concurrency'), atLeast(1))
    .option('--until-done', t('help.untilDone'))
    .option('--timeout <seconds>', t('help.fileTimeout'), positive, defaultLimits.timeout)
    .option('--memory <mb>', t('help.memory'), atLeast(256), defaultLimits.memory)
    .addOption(rules())
    .addHelpText(...examples(`worker ${server}`, `worker ${server} --concurrency 4 --until-done`))
    .action(async (options) => done(await (await import('../commands/worker.ts')).runWorker(options)));

  command('status', t('help.status'))
    .addOption(db())
    .addOption(format('text', 'json'))
    .option('--retry', t('help.retry'))
    .addOption(rules())
    .addHelpText(...examples(`status ${server}`, `status ${server} --retry`))
    .action(async (options) => done(await (await import('../commands/status.ts')).runStatus(options)));
}
