import { UnreadableFile } from '../../read/index.ts';
import type { AnalysedFile } from '../analyse.ts';
import { UnopenedFile } from '../makeReport.ts';
import type { PackedFile } from '../packFile.ts';

/** What a file must not take more of than the user allows. */
export type Limited = 'time' | 'memory';

/** An error of reading as plain data. */
export type Refusal =
  | { kind: 'unreadable'; reason: UnreadableFile['reason']; detail: string }
  | { kind: 'unopened'; reason: UnopenedFile['reason']; detail: string };

/** What is wanted of a file. */
export interface Made {
  /** All that was found in it. */
  read: AnalysedFile;
  /** The same ready to be loaded. */
  pack: PackedFile;
}

/** What a reading process says of a file. */
export type Answer = { made: Made[keyof Made] } | { refused: Refusal } | { broke: string } | { over: Limited };

/** null for an error that is no finding about the file. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof UnreadableFile) return { kind: 'unreadable', reason: error.reason, detail: error.message };
  if (error instanceof UnopenedFile) return { kind: 'unopened', reason: error.reason, detail: error.message };
  return null;
}

/** The error again, on the other side. */
export function errorOf(refused: Refusal): Error {
  return refused.kind === 'unreadable'
    ? new UnreadableFile(refused.reason, refused.detail)
    : new UnopenedFile(refused.reason, refused.detail);
}
