import { Option } from 'commander';
import { type Kit, positive } from './kit.ts';

/** The commands that ask the database. */
export function addDatabaseCommands({ t, done, command, db, rules, format, examples }: Kit): void {
  command('query', t('help.query'))
    .argument('<sql>', t('help.sql'))
    .addOption(db())
    .addOption(format('table', 'json', 'csv'))
    .option('--limit <rows>', t('help.limit'), positive, 1000)
    .option('--timeout <seconds>', t('help.timeout'), positive, 30)
    .addHelpText(
      ...examples(
        'query "SELECT rule, count(*) FROM v_findings GROUP BY rule"',
        'query "SELECT * FROM v_series" --format csv',
      ),
    )
    .action(async (sql, options) => done(await (await import('../commands/query.ts')).runQuery(sql, options)));

  command('search', t('help.search'))
    .argument('<words...>', t('help.words'))
    .addOption(db())
    .addOption(format('table', 'json', 'csv'))
    .option('--issuer <name>', t('help.issuer'))
    .option('--period <period>', t('help.period'))
    .option('--limit <rows>', t('help.hits'), positive, 50)
    .option('--timeout <seconds>', t('help.timeout'), positive, 30)
    .addHelpText(...examples('search cai cach hanh chinh', t('help.searchExample')))
    .action(async (words, options) => done(await (await import('../commands/search.ts')).runSearch(words, options)));

  command('export', t('help.export'))
    .argument('<dir>', t('help.exportDirectory'))
    .addOption(db())
    .addOption(format('csv', 'xlsx', 'parquet', 'json'))
    .addOption(new Option('--papers <which>', t('help.papers')).choices(['all', 'report', 'none']).default('all'))
    .addOption(rules())
    .addHelpText(...examples('export output/tables', 'export output/tables --format xlsx --papers report'))
    .action(async (dir, options) => done(await (await import('../commands/export.ts')).runExport(dir, options)));

  const verdict = command('verdict', t('help.verdict'))
    .argument('<fingerprint>', t('help.fingerprint'))
    .argument('<verdict>', t('help.verdictKind'))
    .addOption(db())
    .option('--reason <text>', t('help.reason'))
    .addHelpText(...examples('verdict 3f9a01cd confirmed', t('help.verdictExample'), 'verdict list'))
    .action(async (fingerprint, kind, options) =>
      done(await (await import('../commands/verdict.ts')).runVerdict(fingerprint, kind, options)),
    );
  command('list', t('help.verdictList'), verdict)
    .addOption(db())
    .addOption(format('table', 'json', 'csv'))
    .addHelpText(...examples('verdict list', 'verdict list --format csv > output/verdicts.csv'))
    .action(async (options) => done(await (await import('../commands/verdict.ts')).listAllVerdicts(options)));
}
