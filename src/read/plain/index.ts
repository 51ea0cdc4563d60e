import { converterOf } from '../legacy/converterOf.ts';
import type { FileReader } from '../reader.ts';
import { UnreadableFile } from '../unreadable.ts';
import { decode, decodeOld } from './decode.ts';
import { toBlocks } from './lines.ts';

/** "{\\rtf": made of letters, but no plain text. */
const richText = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/** Plain text in UTF-8 or, with a byte order mark, UTF-16, or in an encoding from before Unicode. */
export const plainReader: FileReader = {
  format: 'txt',
  accepts: (bytes) =>
    !richText.every((byte, at) => bytes[at] === byte) && (decode(bytes) !== null || decodeOld(bytes) !== null),
  async read(bytes, options) {
    const unicode = decode(bytes);
    const text = unicode ?? decodeOld(bytes);
    if (text === null) throw new UnreadableFile('unknownKind');
    const lines = text.split('\n').map((line) => [{ text: line, font: null }]);
    const converted = converterOf(options).convert(lines);
    if (unicode === null && !converted) throw new UnreadableFile('unknownKind');
    const read = converted ? lines.map(([line]) => line!.text).join('\n') : text;
    return { format: 'txt', pages: null, ocr: false, warnings: [], blocks: toBlocks(read) };
  },
};
