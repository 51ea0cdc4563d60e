import type { FileReader } from '../reader.ts';
import { UnreadableFile } from '../unreadable.ts';
import { decode } from './decode.ts';
import { toBlocks } from './lines.ts';

/** "{\\rtf": made of letters, but no plain text. */
const richText = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/** Plain text in UTF-8 or, with a byte order mark, UTF-16. */
export const plainReader: FileReader = {
  format: 'txt',
  accepts: (bytes) => !richText.every((byte, at) => bytes[at] === byte) && decode(bytes) !== null,
  async read(bytes) {
    const text = decode(bytes);
    if (text === null) throw new UnreadableFile('unknownKind');
    return { format: 'txt', pages: null, ocr: false, warnings: [], blocks: toBlocks(text) };
  },
};
