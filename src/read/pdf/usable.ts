import type { Page } from './page.ts';

/** A scan may carry the few words of a signature's stamp. */
const fewestLetters = 200;
/** Of the letters of Vietnamese text a quarter and more carry a mark; recognised as another language, hardly any. */
const fewestMarks = 0.12;
/** Letters that no font of text has: their codes were never told. */
const mostUnknown = 0.3;
const unknown = /[\p{Co}\ufffd]/gu;

/** Whether a page must be looked at as a picture, for it has no text, or none that makes sense. */
export function needsRecognition({ runs, pictured, painted }: Page): boolean {
  const text = runs.map((run) => run.text).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (text.trim() === '') return pictured || painted;
  if (pictured && letters < fewestLetters) return true;
  if ((text.match(unknown)?.length ?? 0) > mostUnknown * text.length) return true;
  return pictured && markedShare(text) < fewestMarks;
}

/** Whether what was recognised on a page is to stand in the place of its text layer. */
export function isBetter(recognised: Pick<Page, 'runs'>, layer: Page): boolean {
  const [seen, own] = [recognised, layer].map(({ runs }) => runs.map(({ text }) => text).join(''));
  const letters = own!.match(/\p{L}/gu)?.length ?? 0;
  // A page in another language is read alike both ways: its own layer is the better one.
  return letters < fewestLetters || own!.search(unknown) >= 0 || markedShare(seen!) >= fewestMarks;
}

/** Which share of the letters carries a mark of Vietnamese. */
function markedShare(text: string): number {
  const letters = text.normalize('NFC').match(/\p{L}/gu) ?? [];
  const marked = letters.filter(
    (letter) => letter === '\u0111' || letter === '\u0110' || letter.normalize('NFD') !== letter,
  );
  return marked.length / Math.max(1, letters.length);
}
