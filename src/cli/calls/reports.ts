import { type Command, Option } from 'commander';
import { defaultLimits } from '../options.ts';
import { atLeast, type Kit, positive } from './kit.ts';

/** The commands that read reports. */
export function addReportCommands({ t, done, command, db, rules, format, examples }: Kit): void {
  const failOn = () =>
    new Option('--fail-on <severity>', t('help.failOn')).choices(['none', 'info', 'warning', 'error']).default('none');
  const limits = (made: Command) =>
    made
      .option('--timeout <seconds>', t('help.fileTimeout'), positive, defaultLimits.timeout)
      .option('--memory <mb>', t('help.memory'), atLeast(256), defaultLimits.memory);

  limits(command('audit', t('help.audit')))
    .option('--workers <n>', t('help.workers'), atLeast(1))
    .argument('<path...>', t('help.path'))
    .addOption(db())
    .addOption(format('text', 'json', 'sarif'))
    .addOption(failOn())
    .addOption(rules())
    .addHelpText(
      ...examples(
        'audit corpus',
        'audit "2024/**/*.pdf" --fail-on error',
        'audit corpus --format sarif > output/audit.sarif',
      ),
    )
    .action(async (paths, options) => done(await (await import('../commands/audit.ts')).runAudit(paths, options)));

  limits(command('ingest', t('help.ingest')))
    .option('--workers <n>', t('help.workers'), atLeast(1))
    .argument('<path...>', t('help.path'))
    .addOption(db())
    .addOption(rules())
    .addHelpText(...examples('ingest corpus', 'ingest report.docx report.pdf --db output/2024.db'))
    .action(async (paths, options) => done(await (await import('../commands/ingest.ts')).runIngest(paths, options)));

  command('check', t('help.check'))
    .addOption(db())
    .addOption(rules())
    .option('--against <file>', t('help.against'))
    .option('--columns <columns>', t('help.columns'))
    .addOption(format('text', 'json', 'csv'))
    .addOption(failOn())
    .addHelpText(...examples('check', 'check --rules my-rules', t('help.againstExample')))
    .action(async (options) => {
      if (options.against !== undefined) done(await (await import('../commands/against.ts')).runAgainst(options));
      else done(await (await import('../commands/check.ts')).runCheck(options));
    });

  limits(command('extract', t('help.extract')))
    .argument('<file>', t('help.file'))
    .requiredOption('--json', t('help.json'))
    .addOption(rules())
    .addHelpText(...examples('extract report.pdf --json', 'extract report.docx --json | jq .findings'))
    .action(async (file, options) => done(await (await import('../commands/extract.ts')).runExtract(file, options)));
}
