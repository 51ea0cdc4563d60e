import type { Language } from '../locales/read.ts';
import type { FileFormat, ReadFile } from '../model/block.ts';
import type { LegacyRules } from './legacy/index.ts';
import type { ScanOptions } from './ocr/index.ts';

export interface ReadOptions {
  /** Language of the warnings. */
  language: Language;
  /** How lines of an electronic signature's stamp begin: a regular expression. */
  stamps?: string;
  /** How scanned pages are recognised: seconds a page, so a limit of time should grow with `onPage`. */
  scans?: ScanOptions;
  /** Encodings from before Unicode; without them text is taken as it stands. */
  legacy?: LegacyRules;
}

/** A reader of one kind of file. */
export interface FileReader {
  format: FileFormat;
  /** Whether these bytes are of its kind; looks at content, never at the name. */
  accepts(bytes: Uint8Array): boolean;
  /** @throws UnreadableFile, or any error for a damaged file */
  read(bytes: Uint8Array, options: ReadOptions): Promise<ReadFile>;
}
