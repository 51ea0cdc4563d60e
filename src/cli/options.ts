import type { Language } from '../locales/index.ts';

/** Options that every command has. */
export interface CommonOptions {
  lang: Language;
  rules?: string;
}

export interface DatabaseOptions extends CommonOptions {
  db: string;
}

export const defaultDatabase = 'output/doisoat.db';

/** How to name the database in a command that the user is told to run next. */
export const databaseOption = (path: string): string =>
  path === defaultDatabase ? '' : ` --db ${/^[\w./-]+$/.test(path) ? path : JSON.stringify(path)}`;
