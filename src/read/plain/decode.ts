/** Characters that no text holds: control codes except tab, line feed, form feed, carriage return and escape-like marks of old Word. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const binary = /[\u0000-\u0008\u000e-\u001a\u001c\u001d]/g;

/** The text of the bytes, its byte order mark taken off; null where they are no text. */
export function decode(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
  const odd = text.match(binary)?.length ?? 0;
  // A stray control character in a long text is an accident of conversion, not a sign of a binary file.
  return odd * 1000 > text.length ? null : text;
}
