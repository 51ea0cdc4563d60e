import { type Language, translate } from '../locales/index.ts';
import { readMessage } from '../locales/read.ts';
import { UnopenedFile } from '../pipeline/makeReport.ts';
import { LimitExceeded } from '../pipeline/workers/index.ts';
import { harmless } from '../present/harmless.ts';
import { UnreadableFile } from '../read/index.ts';

/** One line that names the file, why it cannot be read and what to do. */
export function describeUnreadable(path: string, error: unknown, language: Language): string {
  return translate(language, 'unreadable.line', { path: harmless(path), reason: reasonOf(error, language) });
}

/** Why a file could not be read. What is no `UnreadableFile` is a mistake of the program's own, and said to be one. */
export function reasonOf(error: unknown, language: Language): string {
  if (error instanceof UnreadableFile) return readMessage(error.reason, language);
  const detail = harmless(String((error as Error).message).split('\n')[0]!);
  if (error instanceof UnopenedFile) return translate(language, `unopened.${error.reason}`, { detail });
  if (error instanceof LimitExceeded) return translate(language, `limit.${error.limited}`, { limit: error.limit });
  if (process.env.DOISOAT_DEBUG) console.error(error);
  return translate(language, 'unreadable.internal', { detail });
}

/** What a user should know of a file that was read all the same. */
export const warningLine = (path: string, warning: string, language: Language): string =>
  translate(language, 'loaded.warning', { path: harmless(path), warning: harmless(warning) });
