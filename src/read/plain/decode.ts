import { decodeWindows1252 } from '../windows1252.ts';

/** Characters that no text holds. */
const binary = /(?![\t\n\v\f\r])\p{Cc}/gu;

/** Share of the letters beyond ASCII in text of encodings from before Unicode; other languages have fewer or more. */
const [fewest, most] = [0.08, 0.5];

/** The text of the bytes, its byte order mark taken off; null where they are no text. */
export function decode(bytes: Uint8Array): string | null {
  let text: string;
  try {
    text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
  return isText(text) ? text : null;
}

/** Text of one byte a letter that may be Vietnamese from before Unicode; null where the bytes are none. */
export function decodeOld(bytes: Uint8Array): string | null {
  const text = decodeWindows1252(bytes);
  const letters = text.match(/\S/gu)?.length ?? 0;
  const share = (text.match(/[\u0080-\uffff]/g)?.length ?? 0) / Math.max(letters, 1);
  return share >= fewest && share <= most && isText(text) ? text : null;
}

function isText(text: string): boolean {
  // A stray control character in a long text is an accident of conversion, not a sign of a binary file.
  const odd = text.match(binary)?.length ?? 0;
  return odd * 100 <= text.length && !text.includes('\0');
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
