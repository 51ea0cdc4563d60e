import type { FileFormat, ReadFile } from '../model/block.ts';

/** A file that cannot be read, with the reason in a form that a message can be made of. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
  /** Key of a message: "empty", "damaged", "encrypted", "notAReport", … */
  readonly reason: string;
  constructor(reason: string, detail = '') {
    super(detail === '' ? reason : `${reason}: ${detail}`);
    this.reason = reason;
  }
}

/** A reader of one kind of file. */
export interface FileReader {
  format: FileFormat;
  /** Whether these bytes are of its kind; looks at content, never at the name. */
  accepts(bytes: Uint8Array): boolean;
  /** @throws UnreadableFile */
  read(bytes: Uint8Array): Promise<ReadFile>;
}
