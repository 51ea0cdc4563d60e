import { CommanderError } from 'commander';
import { type Language, type Translate, translator } from '../locales/index.ts';
import { explainCallError } from './callErrors.ts';
import { exit, UsageError } from './exit.ts';
import { makeProgram } from './program.ts';
import { tolerateClosedPipes, write } from './write.ts';

/** Runs one command line and returns its exit status. Nothing escapes as a stack trace. */
export async function run(args: string[]): Promise<number> {
  tolerateClosedPipes();
  const t = translator(languageOf(args));
  let status: number = exit.done;
  try {
    const program = makeProgram(t, (result) => {
      status = result;
    });
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exit.done;
    await write(process.stderr, `${explain(error, t)}\n`);
    return exit.usage;
  }
}

/** The language of help and of complaints about the call itself, before the call is understood. */
function languageOf(args: string[]): Language {
  const english = args.some((arg, at) => arg === '--lang=en' || (arg === '--lang' && args[at + 1] === 'en'));
  return english ? 'en' : 'vi';
}

function explain(error: unknown, t: Translate): string {
  if (error instanceof CommanderError) return explainCallError(error, t);
  const { name, message } = error as Error;
  if (error instanceof UsageError) return t('error.usage', { message });
  if (name === 'RuleError') return t('error.rules', { message });
  if (process.env.DOISOAT_DEBUG) return String((error as Error).stack ?? error);
  return t('error.unexpected', { message: String(message ?? error).split('\n')[0]! });
}
