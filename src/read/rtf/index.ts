import { readMessage } from '../../locales/read.ts';
import { converterOf } from '../legacy/converterOf.ts';
import type { FileReader } from '../reader.ts';
import { toBlocks } from '../rich/blocks.ts';
import { Reader } from './reader.ts';
import { readTokens } from './tokens.ts';

const signature = /^(?:\xef\xbb\xbf)?\s{0,100}\{\\rtf/;

/** Rich Text Format, under its own name or saved as .doc. */
export const rtfReader: FileReader = {
  format: 'rtf',
  accepts: (bytes) => signature.test(asBuffer(bytes).toString('latin1', 0, 128)),
  async read(bytes, options) {
    const converter = converterOf(options);
    const reader = new Reader(converter.knows);
    readTokens(asBuffer(bytes), reader);
    const { document, tracked } = reader.finish();
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
