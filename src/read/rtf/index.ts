import { readMessage } from '../../locales/read.ts';
import { converterOf } from '../legacy/converterOf.ts';
import type { FileReader } from '../reader.ts';
import { toBlocks } from '../rich/blocks.ts';
import { readDocument } from './document.ts';

const signature = /^(?:\xef\xbb\xbf)?\s{0,100}\{\\rtf/;

/** Rich Text Format, under its own name or saved as .doc. */
export const rtfReader: FileReader = {
  format: 'rtf',
  accepts: (bytes) => signature.test(asBuffer(bytes).toString('latin1', 0, 128)),
  async read(bytes, options) {
    const converter = converterOf(options);
    const { document, tracked } = readDocument(asBuffer(bytes), converter.knows);
    return {
      format: 'rtf',
      pages: null,
      ocr: false,
      warnings: tracked ? [readMessage('trackedChanges', options.language)] : [],
      blocks: toBlocks(document, converter),
    };
  },
};

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
