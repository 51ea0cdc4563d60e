/** Matching at one place only, so that a recogniser never runs over the whole text from every candidate. */

const sticky = new WeakMap<RegExp, RegExp>();
const ending = new WeakMap<RegExp, RegExp>();

/** The match that starts exactly at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  let own = sticky.get(pattern);
  if (!own) {
    own = new RegExp(pattern.source, pattern.flags.replace('g', 'y'));
    sticky.set(pattern, own);
  }
  own.lastIndex = at;
  return own.exec(text);
}

/**
 * The match that ends exactly at `end` and starts no more than `reach` before it. It is read from right to left, so that
 * it costs no more than what it matches; its pattern holds no back-reference.
 */
export function matchBefore(pattern: RegExp, text: string, end: number, reach: number): RegExpExecArray | null {
  let own = ending.get(pattern);
  if (!own) {
    own = new RegExp(`(?<=(?<whole_>${pattern.source}))`, pattern.flags.replace('g', 'y'));
    ending.set(pattern, own);
  }
  own.lastIndex = end;
  const match = own.exec(text);
  if (!match) return null;
  match[0] = match.groups!.whole_!;
  match.index = end - match[0].length;
  return match.index < end - reach ? null : match;
}
