import { type Language, translate } from '../locales/index.ts';
import { readMessage } from '../locales/read.ts';
import { UnopenedFile } from '../pipeline/makeReport.ts';
import { LimitExceeded } from '../pipeline/workers/index.ts';
import { UnreadableFile } from '../read/index.ts';
import { harmless } from './harmless.ts';

/** Why a file could not be read. What is no `UnreadableFile` is a mistake of the program's own, and said to be one. */
export function reasonOf(error: unknown, language: Language): string {
  if (error instanceof UnreadableFile) return readMessage(error.reason, language);
  const detail = harmless(String((error as Error).message).split('\n')[0]!);
  if (error instanceof UnopenedFile) return translate(language, `unopened.${error.reason}`, { detail });
  if (error instanceof LimitExceeded) return translate(language, `limit.${error.limited}`, { limit: error.limit });
  if (process.env.DOISOAT_DEBUG) console.error(error);
  return translate(language, 'unreadable.internal', { detail });
}
