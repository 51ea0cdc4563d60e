/** Text as blocks hold it: NFC, no control characters, no blanks at its ends. */
export function tidy(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text
    .normalize('NFC')
    .replace(/[\u0000-\u0008\u000e-\u001d\u007f]/g, '')
    .trim();
}
