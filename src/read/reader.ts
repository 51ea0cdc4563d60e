import type { Language } from '../locales/read.ts';
import type { FileFormat, ReadFile } from '../model/block.ts';

export interface ReadOptions {
  /** Language of the warnings. */
  language: Language;
}

/** A reader of one kind of file. */
export interface FileReader {
  format: FileFormat;
  /** Whether these bytes are of its kind; looks at content, never at the name. */
  accepts(bytes: Uint8Array): boolean;
  /** @throws UnreadableFile, or any error for a damaged file */
  read(bytes: Uint8Array, options: ReadOptions): Promise<ReadFile>;
}
