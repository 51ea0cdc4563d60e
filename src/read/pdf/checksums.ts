import { inflateSync } from 'node:zlib';

const streamStart = /\bstream\r?\n/g;
const packed = /\/Filter\s{0,9}\[?\s{0,9}\/Fl(?:ateDecode)?\b/;
const picture = /\/Subtype\s{0,9}\/Image\b/;
const longestDictionary = 2000;
/** What unpacks to more is no page's text; pdf.js reads as much of it as it needs. */
const largestUnpacked = 32 * 2 ** 20;

/**
 * Whether a packed stream of text or fonts is not what was packed. pdf.js would go on without what it cannot unpack,
 * and the report would lack figures, or have others, without a word.
 */
export function hasDamagedStream(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('latin1');
  // What is encrypted cannot be looked at here.
  if (/\/Encrypt\b/.test(text.slice(-8192))) return false;
  for (const { index, 0: word } of text.matchAll(streamStart)) {
    const before = text.slice(Math.max(0, index - longestDictionary), index);
    const dictionary = before.slice(before.lastIndexOf('obj') + 3);
    if (!packed.test(dictionary) || picture.test(dictionary)) continue;
    const start = index + word.length;
    const end = buffer.indexOf('endstream', start);
    if (end > start && !canBeUnpacked(buffer.subarray(start, end))) return true;
  }
  return false;
}

/** A missing checksum at the end is a habit of some programs, not damage. */
function canBeUnpacked(stream: Buffer): boolean {
  try {
    inflateSync(stream, { maxOutputLength: largestUnpacked });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'Z_DATA_ERROR';
  }
}
