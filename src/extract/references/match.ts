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

/** The longest match that ends exactly at `end` and starts no more than `reach` before it. */
export function matchBefore(
  pattern: RegExp,
  text: string,
  end: number,
  reach: number,
): { start: number; match: RegExpExecArray } | null {
  let own = ending.get(pattern);
  if (!own) {
    own = new RegExp(`(?:${pattern.source})$`, pattern.flags.replace('g', ''));
    ending.set(pattern, own);
  }
  const from = Math.max(0, end - reach);
  const match = own.exec(text.slice(from, end));
  return match && { start: from + match.index, match };
}

/** All matches between two offsets; the pattern sees nothing outside them. */
export function* matchesIn(pattern: RegExp, text: string, start: number, end: number): Generator<RegExpExecArray> {
  for (const match of text.slice(start, end).matchAll(pattern)) {
    match.index += start;
    yield match;
  }
}
