import type { ReadReason } from '../locales/read.ts';

/** A file that cannot be read, with the reason in a form that a message can be made of. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
  /** Key of a message of `locales/read.ts`: "empty", "damaged", "encrypted", … */
  readonly reason: ReadReason;
  constructor(reason: ReadReason, detail = '') {
    super(detail === '' ? reason : `${reason}: ${detail}`);
    this.reason = reason;
  }
}
