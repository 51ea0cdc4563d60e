// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const dangerous = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufdd0-\ufdef\ufeff]/g;

/** Text of a report or a file name, fit for a terminal: no escape sequence, no line break, no change of direction. */
export function harmless(text: string): string {
  return text.replace(dangerous, (found) => (/\s/.test(found) ? ' ' : '\ufffd'));
}
