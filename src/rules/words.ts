import type { Words } from '../model/text.ts';
import { isWordCode, lowerCode } from './letters.ts';

/** How many marks there are. */
export const marks = 0x2000;

/** Finds the words of a text, once for all vocabularies that are looked for in it. */
export function wordsOf(text: string): Words {
  const starts = new Int32Array(text.length);
  const found = new Uint16Array(text.length);
  let count = 0;
  let mark = 0;
  let inWord = false;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = lowerCode(code);
    if (isWordCode(code)) {
      if (!inWord) starts[count] = at;
      mark = inWord ? Math.imul(mark, 31) + letter : letter;
      inWord = true;
    } else if (inWord) {
      found[count++] = mark & (marks - 1);
      inWord = false;
    } else if (at < text.length) {
      starts[count] = at;
      found[count++] = letter & (marks - 1);
    }
  }
  return { text, starts: starts.slice(0, count), marks: found.slice(0, count) };
}
