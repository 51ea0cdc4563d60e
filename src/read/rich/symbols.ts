const pictured = /^(?:wingdings|webdings|symbol|zapf dingbats|monotype sorts)/i;

/** Letters of a font of pictograms moved to where Unicode keeps such letters: they are none. */
export function symbolText(font: string | null, text: string): string {
  if (font === null || !pictured.test(font)) return text;
  return text.replace(/[!-\u00ff]/g, (one) =>
    one === '\u00a0' ? one : String.fromCharCode(0xf000 + one.charCodeAt(0)),
  );
}
