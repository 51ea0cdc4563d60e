const control = /(?![\t\n\v\f\r])\p{Cc}/gu;

/** Text as blocks hold it: NFC, no control characters, no blanks at its ends. */
export function tidy(text: string): string {
  return withoutControls(text).trim();
}

/** A piece of such a text: blanks folded, but kept at its ends. */
export function tidyPiece(text: string): string {
  return withoutControls(text.replace(/\s+/gu, ' '));
}

function withoutControls(text: string): string {
  // Old Word keeps its no-break hyphen as a control character.
  return text.normalize('NFC').replaceAll('\u001e', '\u2011').replace(control, '');
}
