import { readMessage } from '../../locales/read.ts';
import { isOldWord } from '../compound.ts';
import { converterOf } from '../legacy/converterOf.ts';
import type { FileReader } from '../reader.ts';
import { toBlocks } from '../rich/blocks.ts';
import { UnreadableFile } from '../unreadable.ts';
import { openContainer, type Streams } from './container.ts';
import { readDocument } from './document.ts';

/** Word 97 to 2003. */
export const docReader: FileReader = {
  format: 'doc',
  accepts: isOldWord,
  async read(bytes, options) {
    const streams = await open(bytes);
    const { document, tracked } = readDocument(streams);
    return {
      format: 'doc',
      pages: null,
      ocr: false,
      warnings: tracked ? [readMessage('trackedChanges', options.language)] : [],
      blocks: toBlocks(document, converterOf(options)),
    };
  },
};

async function open(bytes: Uint8Array): Promise<Streams> {
  try {
    return await openContainer(bytes);
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged', String(error));
  }
}
