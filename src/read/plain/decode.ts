/** Characters that no text holds. */
const binary = /(?![\t\n\v\f\r])\p{Cc}/gu;

/** The text of the bytes, its byte order mark taken off; null where they are no text. */
export function decode(bytes: Uint8Array): string | null {
  let text: string;
  try {
    text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
  // A stray control character in a long text is an accident of conversion, not a sign of a binary file.
  const odd = text.match(binary)?.length ?? 0;
  return odd * 100 > text.length || text.includes('\0') ? null : text;
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
