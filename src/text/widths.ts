/** Letters by their width in Times, in which most reports are set, in thousandths of an em. */
const widths: readonly [number, string][] = [
  [250, ' .,'],
  [278, 'ijlt/:;'],
  [333, "frI()-'[]!`"],
  [389, 'sJ'],
  [444, 'acez?"'],
  [556, 'FPS'],
  [611, 'BELTZ'],
  [667, 'CR'],
  [722, 'ADGHKNOQUVXYw\u0110'],
  [778, 'm&'],
  [833, '%'],
  [889, 'M'],
  [944, 'W'],
];
const byLetter = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
/** Digits and the other small letters. */
const usual = 500;

/** How wide a piece of text is beside another of the same line; marks above and below letters take no room. */
export function widthOf(text: string): number {
  let sum = 0;
  for (const letter of text.normalize('NFD')) if (!/\p{M}/u.test(letter)) sum += byLetter.get(letter) ?? usual;
  return sum;
}
