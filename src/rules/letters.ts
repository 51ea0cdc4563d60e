/** Letter tests by code unit: tables for the scripts that reports use, the regular expression for all else. */

const tableSize = 0x2000;
const letterOrDigit = /[\p{L}\p{N}]/u;
const word = new Uint8Array(tableSize);
const lower = new Uint16Array(tableSize);
for (let code = 0; code < tableSize; code++) {
  const letter = String.fromCharCode(code);
  const small = letter.toLowerCase();
  word[code] = letterOrDigit.test(letter) ? 1 : 0;
  lower[code] = small.length === 1 ? small.charCodeAt(0) : code;
}

/** Whether a code unit is a letter or a digit; false for NaN, which stands before and behind a text. */
export function isWordCode(code: number): boolean {
  return code < tableSize ? word[code] === 1 : code >= tableSize && letterOrDigit.test(String.fromCharCode(code));
}

/** The code unit of the small letter, where that is one code unit. */
export const lowerCode = (code: number): number => (code < tableSize ? lower[code]! : code);
