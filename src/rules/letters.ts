/** Letter tests by code unit, from tables. */

/** How many code units there are. */
export const codes = 0x10000;
/** The scripts that reports use: only of their letters the small ones are known. */
const scripts = 0x2000;
const letterOrDigit = /[\p{L}\p{N}]/u;
const word = Uint8Array.from({ length: codes }, (_, code) => Number(letterOrDigit.test(String.fromCharCode(code))));
const lower = Uint16Array.from({ length: scripts }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : code;
});

/** Whether a code unit is a letter or a digit; false for NaN, which stands before and behind a text. */
export const isWordCode = (code: number): boolean => word[code] === 1;

/** For every code unit 1 where it is a letter or a digit; a table of the caller's own. */
export const wordCodes = (): Uint8Array => word.slice();

/** The code unit of the small letter, where that is one code unit. */
export const lowerCode = (code: number): number => (code < scripts ? lower[code]! : code);
