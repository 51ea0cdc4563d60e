import { decodeWindows1252 } from '../windows1252.ts';

const opening =
  /^\s{0,999}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[\s\S]{0,2000}?-->\s{0,99})?<(?:!doctype\s+html|html|head|body|meta|title|table|div|p|h[1-6])\b/i;
const declared = /<meta\b[^>]{0,200}\bcharset\s{0,9}=\s{0,9}["']?([\w-]{1,30})/i;

/** Whether the first characters are those of a web page. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  return opening.test(decode(bytes.subarray(0, 4096)).replace(/^\ufeff/, ''));
}

/** Encodings whose bytes are those of Windows-1252, as far as pages use them. */
const western = /^(?:windows-1252|cp1252|iso-8859-1|latin-?1|us-ascii|ascii|x-user-defined)$/i;
/** Where more of a page is no UTF-8, it never was. */
const strayBytes = 0.01;

/**
 * Text in the encoding of the byte order mark or of the page's own statement, else in the one told, else UTF-8 where it
 * is that.
 */
export function decode(bytes: Uint8Array, told = 'utf-8'): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const name = declared.exec(head)?.[1] ?? told;
  if (western.test(name)) return decodeWindows1252(bytes);
  // A page that could be read so far as to find the statement is not in UTF-16, whatever it says.
  const text = /^utf-?16/i.test(name) ? null : decodeAs(name, bytes);
  if (text !== null && !/^utf-?8$/i.test(name)) return text;
  const unicode = new TextDecoder('utf-8').decode(bytes);
  const strange = unicode.match(/\ufffd/g)?.length ?? 0;
  return strange > unicode.length * strayBytes ? decodeWindows1252(bytes) : unicode;
}

function decodeAs(name: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return null;
  }
}
