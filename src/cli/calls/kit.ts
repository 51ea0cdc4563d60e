import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Translate } from '../../locales/index.ts';
import { defaultDatabase } from '../options.ts';

/** What the commands are put together from. */
export interface Kit {
  t: Translate;
  /** Is told the exit status. */
  done: (status: number) => void;
  command: (usage: string, about: string, parent?: Command) => Command;
  /** A command that only holds others. */
  group: (name: string, about: string) => Command;
  db: () => Option;
  rules: () => Option;
  format: (...choices: string[]) => Option;
  /** Calls to learn from, below a command's help. */
  examples: (...calls: string[]) => ['after', string];
}

export function makeKit(program: Command, t: Translate, done: Kit['done']): Kit {
  const group = (name: string, about: string, parent = program) => settle(parent.command(name).description(about), t);
  return {
    t,
    done,
    group,
    command: (usage, about, parent = program) =>
      group(usage, about, parent).addOption(
        new Option('--lang <lang>', t('help.lang')).choices(['vi', 'en']).default('vi'),
      ),
    db: () => new Option('--db <file>', t('help.db')).default(defaultDatabase),
    rules: () => new Option('--rules <dir>', t('help.rules')),
    format: (...choices) => new Option('--format <format>', t('help.format')).choices(choices).default(choices[0]),
    examples: (...calls) => [
      'after',
      `\n${t('help.examples')}\n${calls.map((call) => `  doisoat ${call}`).join('\n')}`,
    ],
  };
}

/** Help and errors in the user's language; errors are thrown, not printed. */
export function settle(command: Command, t: Translate): Command {
  const titles: Record<string, string> = {
    'Usage:': t('help.usage'),
    'Arguments:': t('help.arguments'),
    'Options:': t('help.options'),
    'Commands:': t('help.commands'),
  };
  return (
    command
      .helpOption('-h, --help', t('help.help'))
      .helpCommand(false)
      // What stands behind "verdict list" belongs to `list`, also where `verdict` has an option of that name.
      .enablePositionalOptions()
      .configureHelp({
        styleTitle: (title) => titles[title] ?? title,
        optionDescription: (option) => describe(option, t),
      })
      .configureOutput({ writeErr: () => {} })
      .exitOverride()
  );
}

/** What an option is for, what it can be and what it is when it is left out. */
function describe({ description, argChoices, defaultValue }: Option, t: Translate): string {
  const more = [
    ...(argChoices ? [t('help.choices', { list: argChoices.join(', ') })] : []),
    ...(defaultValue === undefined ? [] : [t('help.default', { value: String(defaultValue) })]),
  ];
  return more.length === 0 ? description : `${description} (${more.join('; ')})`;
}

/** The value of an option that must be a number above zero. */
export function positive(value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new InvalidArgumentError('');
  return number;
}

/** The value of an option that must be a whole number, and not below this one. */
export const atLeast = (least: number) => (value: string) => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least) throw new InvalidArgumentError('');
  return number;
};
