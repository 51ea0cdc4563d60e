import type { Kit } from './kit.ts';

/** The commands about the rules and how well they do. */
export function addRuleCommands({ t, done, command, group, db, rules, format, examples }: Kit): void {
  const ruleSet = group('rules', t('help.ruleSet'));
  command('list', t('help.ruleList'), ruleSet)
    .addOption(rules())
    .action(async (options) => done(await (await import('../commands/rules.ts')).runRules('list', options)));
  command('show', t('help.ruleShow'), ruleSet)
    .argument('<id>', t('help.ruleId'))
    .addOption(rules())
    .action(async (id, options) =>
      done(await (await import('../commands/rules.ts')).runRules('show', { ...options, id })),
    );
  command('test', t('help.ruleTest'), ruleSet)
    .addOption(rules())
    .action(async (options) => done(await (await import('../commands/rules.ts')).runRules('test', options)));
  command('known', t('help.ruleKnown'), ruleSet)
    .addOption(db())
    .addOption(rules())
    .addHelpText(...examples('rules known > my-rules/known.yaml'))
    .action(async (options) => done(await (await import('../commands/known.ts')).runKnown(options)));

  command('eval', t('help.eval'))
    .argument('<dir>', t('help.evalDirectory'))
    .option('--gold <dir>', t('help.gold'))
    .option('--baseline <file>', t('help.baseline'))
    .option('--save <file>', t('help.save'))
    .addOption(format('text', 'json'))
    .addOption(rules())
    .action(async (dir, options) => done(await (await import('../commands/eval.ts')).runEval(dir, options)));
}
