import type { Language } from '../locales/index.ts';

/** Options that every command has. */
export interface CommonOptions {
  lang: Language;
  rules?: string;
}

export interface DatabaseOptions extends CommonOptions {
  db: string;
}

/** What reading one file may take; given in seconds and MB. */
export interface LimitOptions {
  timeout: number;
  memory: number;
  /** As many as cores and memory allow when absent. */
  workers?: number;
}

/** A scan of 100 pages takes some minutes to recognise; a DOCX of 1000 pages needs most of this memory. */
export const defaultLimits = { timeout: 600, memory: 2048 };

export const defaultDatabase = 'output/doisoat.db';
