import { shownDatabase } from '../store/postgres/address.ts';
import { defaultDatabase } from './options.ts';

/** How to name the database in a command that the user is told to run next, without a password. */
export const databaseOption = (path: string): string =>
  path === defaultDatabase ? '' : ` --db ${quoted(shownDatabase(path))}`;

const quoted = (text: string) => (/^[\w./-]+$/.test(text) ? text : JSON.stringify(text));
