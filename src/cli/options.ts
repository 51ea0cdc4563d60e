import type { Language } from '../locales/index.ts';

/** Options that every command has. */
export interface CommonOptions {
  lang: Language;
  rules?: string;
}

export interface DatabaseOptions extends CommonOptions {
  db: string;
}
