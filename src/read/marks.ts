const romans: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A bullet as one would type it: '-' or '+'; pictograms and private-use characters become '-'. */
export function typedBullet(mark: string): string {
  const code = mark.codePointAt(0) ?? 0;
  // Symbol fonts keep ASCII at U+F000.
  const letter = code >= 0xf020 && code <= 0xf07e ? String.fromCodePoint(code - 0xf000) : mark;
  return letter === '+' ? '+' : '-';
}

/** A number in one of the formats of a list ("upperRoman", "lowerLetter", "decimalZero", …). */
export function formatNumber(number: number, format: string): string {
  if (format === 'upperRoman') return roman(number).toUpperCase();
  if (format === 'lowerRoman') return roman(number);
  if (format === 'upperLetter') return letters(number).toUpperCase();
  if (format === 'lowerLetter') return letters(number);
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  return format === 'none' ? '' : String(number);
}

function roman(number: number): string {
  let rest = Math.min(Math.max(number, 0), 4999);
  let out = '';
  for (const [value, mark] of romans) {
    while (rest >= value) {
      out += mark;
      rest -= value;
    }
  }
  return out;
}

/** a … z, then aa, bb, … as Word counts. */
function letters(number: number): string {
  const letter = String.fromCharCode(97 + ((Math.max(number, 1) - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(Math.max(number, 1) / 26), 20));
}

/** A line whose bullet is written as one would type it. */
export function plainMark(line: string): string {
  return line.replace(/^[•●○■▪◦\u{f020}-\u{f0ff}](?=\s)/u, typedBullet);
}
