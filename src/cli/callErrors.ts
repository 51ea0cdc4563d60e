import type { CommanderError } from 'commander';
import type { MessageKey, Translate } from '../locales/index.ts';

const keys: Record<string, MessageKey> = {
  'commander.unknownOption': 'call.unknownOption',
  'commander.unknownCommand': 'call.unknownCommand',
  'commander.missingArgument': 'call.missingArgument',
  'commander.optionMissingArgument': 'call.optionMissingArgument',
  'commander.missingMandatoryOptionValue': 'call.missingOption',
  'commander.excessArguments': 'call.excessArguments',
  'commander.invalidArgument': 'call.invalidArgument',
};

/** What is wrong with the call, in one line of the user's language. */
export function explainCallError(error: CommanderError, t: Translate): string {
  if (error.code === 'commander.help') return t('error.usage', { message: t('call.noCommand') });
  const key = keys[error.code];
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const allowed = /Allowed choices are (.{0,300})\.$/.exec(error.message)?.[1];
  const said = key ? t(key, { named }) : error.message.replace(/^error: /, '');
  return t('error.usage', { message: allowed ? `${said}: ${t('call.choices', { allowed })}` : said });
}
