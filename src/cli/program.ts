import { Command, InvalidArgumentError, Option } from 'commander';
import type { Translate } from '../locales/index.ts';
import { defaultDatabase, defaultLimits } from './options.ts';
import { programVersion } from './version.ts';

type Done = (status: number) => void;

/**
 * The command line. Only commander and the messages are loaded here: what a command needs is imported when it runs.
 * `done` is told the exit status.
 */
export function makeProgram(t: Translate, done: Done): Command {
  const program = new Command('doisoat');
  program.description(t('help.program')).version(programVersion(), '-V, --version', t('help.version'));
  program.addHelpText('after', `\n${t('help.more')}`).helpCommand(false);

  const command = (usage: string, about: string, parent = program) => {
    const made = parent.command(usage).description(about);
    return settle(made, t).addOption(new Option('--lang <lang>', t('help.lang')).choices(['vi', 'en']).default('vi'));
  };
  const db = () => new Option('--db <file>', t('help.db')).default(defaultDatabase);
  const rules = () => new Option('--rules <dir>', t('help.rules'));
  const format = (...choices: string[]) =>
    new Option('--format <format>', t('help.format')).choices(choices).default(choices[0]);
  const limits = (made: Command) =>
    made
      .option('--timeout <seconds>', t('help.fileTimeout'), positive, defaultLimits.timeout)
      .option('--memory <mb>', t('help.memory'), atLeast(256), defaultLimits.memory);
  const severities = ['none', 'info', 'warning', 'error'];
  const failOn = () => new Option('--fail-on <severity>', t('help.failOn')).choices(severities).default('none');

  limits(command('audit', t('help.audit')))
    .option('--workers <n>', t('help.workers'), atLeast(1))
    .argument('<path...>', t('help.path'))
    .addOption(db())
    .addOption(format('text', 'json', 'sarif'))
    .addOption(failOn())
    .addOption(rules())
    .addHelpText(
      'after',
      examples(t, [
        'audit corpus',
        'audit "2024/**/*.pdf" --fail-on error',
        'audit corpus --format sarif > output/audit.sarif',
      ]),
    )
    .action(async (paths, options) => done(await (await import('./commands/audit.ts')).runAudit(paths, options)));

  limits(command('ingest', t('help.ingest')))
    .option('--workers <n>', t('help.workers'), atLeast(1))
    .argument('<path...>', t('help.path'))
    .addOption(db())
    .addOption(rules())
    .addHelpText('after', examples(t, ['ingest corpus', 'ingest report.docx report.pdf --db output/2024.db']))
    .action(async (paths, options) => done(await (await import('./commands/ingest.ts')).runIngest(paths, options)));

  command('check', t('help.check'))
    .addOption(db())
    .addOption(rules())
    .addHelpText('after', examples(t, ['check', 'check --rules my-rules']))
    .action(async (options) => done(await (await import('./commands/check.ts')).runCheck(options)));

  limits(command('extract', t('help.extract')))
    .argument('<file>', t('help.file'))
    .requiredOption('--json', t('help.json'))
    .addOption(rules())
    .addHelpText('after', examples(t, ['extract report.pdf --json', 'extract report.docx --json | jq .findings']))
    .action(async (file, options) => done(await (await import('./commands/extract.ts')).runExtract(file, options)));

  command('query', t('help.query'))
    .argument('<sql>', t('help.sql'))
    .addOption(db())
    .addOption(format('table', 'json', 'csv'))
    .option('--limit <rows>', t('help.limit'), positive, 1000)
    .option('--timeout <seconds>', t('help.timeout'), positive, 30)
    .addHelpText(
      'after',
      examples(t, [
        'query "SELECT rule, count(*) FROM v_findings GROUP BY rule"',
        'query "SELECT * FROM v_series" --format csv',
      ]),
    )
    .action(async (sql, options) => done(await (await import('./commands/query.ts')).runQuery(sql, options)));

  command('search', t('help.search'))
    .argument('<words...>', t('help.words'))
    .addOption(db())
    .addOption(format('table', 'json', 'csv'))
    .option('--issuer <name>', t('help.issuer'))
    .option('--period <period>', t('help.period'))
    .option('--limit <rows>', t('help.hits'), positive, 50)
    .option('--timeout <seconds>', t('help.timeout'), positive, 30)
    .addHelpText(
      'after',
      examples(t, [
        'search cai cach hanh chinh',
        `search '"một cửa" liên thông' --issuer "huyện Đồng Vang" --period 2023`,
      ]),
    )
    .action(async (words, options) => done(await (await import('./commands/search.ts')).runSearch(words, options)));

  const ruleSet = settle(program.command('rules').description(t('help.ruleSet')), t);
  command('list', t('help.ruleList'), ruleSet)
    .addOption(rules())
    .action(async (options) => done(await (await import('./commands/rules.ts')).runRules('list', options)));
  command('show', t('help.ruleShow'), ruleSet)
    .argument('<id>', t('help.ruleId'))
    .addOption(rules())
    .action(async (id, options) =>
      done(await (await import('./commands/rules.ts')).runRules('show', { ...options, id })),
    );
  command('test', t('help.ruleTest'), ruleSet)
    .addOption(rules())
    .action(async (options) => done(await (await import('./commands/rules.ts')).runRules('test', options)));
  command('known', t('help.ruleKnown'), ruleSet)
    .addOption(db())
    .addOption(rules())
    .addHelpText('after', examples(t, ['rules known > my-rules/known.yaml']))
    .action(async (options) => done(await (await import('./commands/known.ts')).runKnown(options)));

  command('eval', t('help.eval'))
    .argument('<dir>', t('help.evalDirectory'))
    .option('--gold <dir>', t('help.gold'))
    .option('--baseline <file>', t('help.baseline'))
    .option('--save <file>', t('help.save'))
    .addOption(format('text', 'json'))
    .addOption(rules())
    .action(async (dir, options) => done(await (await import('./commands/eval.ts')).runEval(dir, options)));

  return settle(program, t);
}

/** Help and errors in the user's language; errors are thrown, not printed. */
function settle(command: Command, t: Translate): Command {
  const titles: Record<string, string> = {
    'Usage:': t('help.usage'),
    'Arguments:': t('help.arguments'),
    'Options:': t('help.options'),
    'Commands:': t('help.commands'),
  };
  return command
    .helpOption('-h, --help', t('help.help'))
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => describe(option, t),
    })
    .configureOutput({ writeErr: () => {} })
    .exitOverride();
}

/** What an option is for, what it can be and what it is when it is left out. */
function describe({ description, argChoices, defaultValue }: Option, t: Translate): string {
  const more = [
    ...(argChoices ? [t('help.choices', { list: argChoices.join(', ') })] : []),
    ...(defaultValue === undefined ? [] : [t('help.default', { value: String(defaultValue) })]),
  ];
  return more.length === 0 ? description : `${description} (${more.join('; ')})`;
}

const examples = (t: Translate, calls: string[]) =>
  `\n${t('help.examples')}\n${calls.map((call) => `  doisoat ${call}`).join('\n')}`;

function positive(value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new InvalidArgumentError('');
  return number;
}

const atLeast = (least: number) => (value: string) => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least) throw new InvalidArgumentError('');
  return number;
};
