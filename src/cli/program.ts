import { Command } from 'commander';
import type { Translate } from '../locales/index.ts';
import { addDatabaseCommands } from './calls/database.ts';
import { makeKit, settle } from './calls/kit.ts';
import { addQueueCommands } from './calls/queue.ts';
import { addReportCommands } from './calls/reports.ts';
import { addRuleCommands } from './calls/rules.ts';
import { addServeCommand } from './calls/serve.ts';
import { programVersion } from './version.ts';

/**
 * The command line. Only commander and the messages are loaded here: what a command needs is imported when it runs.
 * `done` is told the exit status.
 */
export function makeProgram(t: Translate, done: (status: number) => void): Command {
  const program = settle(new Command('doisoat'), t);
  program.description(t('help.program')).version(programVersion(), '-V, --version', t('help.version'));
  program.addHelpText('after', `\n${t('help.more')}`);
  const kit = makeKit(program, t, done);
  addReportCommands(kit);
  addDatabaseCommands(kit);
  addRuleCommands(kit);
  addServeCommand(kit);
  addQueueCommands(kit);
  return program;
}
