import type { ReadReason } from '../locales/read.ts';
import type { FileFormat, ReadFile } from '../model/block.ts';
import { isCutZip, isEncryptedOffice } from './compound.ts';
import type { ReadOptions } from './reader.ts';
import { readers } from './registry.ts';
import { UnreadableFile } from './unreadable.ts';

export { misleadingName } from './misleadingName.ts';
export type { FileReader, ReadOptions } from './reader.ts';
export { UnreadableFile };

/** The kind of a file, told by its content alone; null where no reader takes it. */
export function detect(bytes: Uint8Array): FileFormat | null {
  return readers.find((reader) => reader.accepts(bytes))?.format ?? null;
}

function whyUnknown(bytes: Uint8Array): ReadReason {
  if (isEncryptedOffice(bytes)) return 'encrypted';
  return isCutZip(bytes) ? 'damaged' : 'unknownKind';
}

/**
 * Reads the bytes of one file into blocks; the bytes are left as they are.
 * @throws UnreadableFile with the reason, whatever is wrong with the file
 */
export async function readBytes(bytes: Uint8Array, options: ReadOptions = { language: 'vi' }): Promise<ReadFile> {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  const reader = readers.find((one) => one.accepts(bytes));
  if (reader === undefined) {
    throw new UnreadableFile(whyUnknown(bytes));
  }
  let read: ReadFile;
  try {
    read = await reader.read(bytes, options);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    if (error instanceof RangeError && /call stack/.test(error.message)) throw new UnreadableFile('tooDeep');
    throw new UnreadableFile('damaged', error instanceof Error ? error.message : String(error));
  }
  if (read.blocks.length === 0) throw new UnreadableFile('noText');
  return read;
}
