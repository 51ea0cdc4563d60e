import { type Language, translate } from '../locales/index.ts';
import { harmless } from '../present/harmless.ts';
import { reasonOf } from '../present/reason.ts';

/** One line that names the file, why it cannot be read and what to do. */
export function describeUnreadable(path: string, error: unknown, language: Language): string {
  return translate(language, 'unreadable.line', { path: harmless(path), reason: reasonOf(error, language) });
}

/** What a user should know of a file that was read all the same. */
export const warningLine = (path: string, warning: string, language: Language): string =>
  translate(language, 'loaded.warning', { path: harmless(path), warning: harmless(warning) });
