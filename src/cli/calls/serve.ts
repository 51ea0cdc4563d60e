import { InvalidArgumentError } from 'commander';
import { atLeast, type Kit } from './kit.ts';

/** The command that opens the review page. */
export function addServeCommand({ t, done, command, db, rules, examples }: Kit): void {
  command('serve', t('help.serve'))
    .addOption(db())
    .option('--port <n>', t('help.port'), port, 8137)
    .option('--host <address>', t('help.host'), '127.0.0.1')
    .addOption(rules())
    .addHelpText(...examples('serve', 'serve --db output/2024.db --port 9000', 'serve --host 0.0.0.0 --lang en'))
    .action(async (options) => done(await (await import('../commands/serve.ts')).runServe(options)));
}

function port(value: string): number {
  const number = atLeast(0)(value);
  if (number > 65_535) throw new InvalidArgumentError('');
  return number;
}
