import { type Kit, positive } from './kit.ts';

/** The commands that ask the database. */
export function addDatabaseCommands({ t, done, command, db, format, examples }: Kit): void {
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
    .addHelpText(
      ...examples(
        'search cai cach hanh chinh',
        `search '"một cửa" liên thông' --issuer "huyện Đồng Vang" --period 2023`,
      ),
    )
    .action(async (words, options) => done(await (await import('../commands/search.ts')).runSearch(words, options)));

  const verdict = command('verdict', t('help.verdict'))
    .argument('<fingerprint>', t('help.fingerprint'))
    .argument('<verdict>', t('help.verdictKind'))
    .addOption(db())
    .option('--reason <text>', t('help.reason'))
    .addHelpText(
      ...examples(
        'verdict 3f9a01cd confirmed',
        'verdict 3f9a01cd dismissed --reason "Hai số liệu ở hai thời điểm khác nhau"',
        'verdict list',
      ),
    )
    .action(async (fingerprint, kind, options) =>
      done(await (await import('../commands/verdict.ts')).runVerdict(fingerprint, kind, options)),
    );
  command('list', t('help.verdictList'), verdict)
    .addOption(db())
    .addOption(format('table', 'json', 'csv'))
    .addHelpText(...examples('verdict list', 'verdict list --format csv > output/verdicts.csv'))
    .action(async (options) => done(await (await import('../commands/verdict.ts')).listAllVerdicts(options)));
}
