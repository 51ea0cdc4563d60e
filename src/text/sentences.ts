/** Ends of sentences: a mark, a blank, and a capital, digit, quote or bracket behind it. */
const ending = /[.!?…](?=["”)]?\s["“(]?[\p{Lu}\d])/gu;
/** One letter or a capital and a consonant before the mark ("TP.", "Th.") do not end a sentence; a short name does. */
const abbreviation = /(?:^|[\s("])(?:\p{L}|\p{Lu}[\p{Lu}b-df-hj-np-tv-xz])$/u;

/** Splits one line into sentences; brackets are not looked at, since a sentence may end inside none of them. */
export function splitSentences(
  text: string,
  line: { index: number; start: number; end: number; body: number },
): { start: number; end: number; line: number }[] {
  const spans: { start: number; end: number; line: number }[] = [];
  const raw = text.slice(line.start, line.end);
  let start = 0;
  let depth = 0;
  let scanned = 0;
  for (const { index } of raw.matchAll(ending)) {
    for (; scanned < index; scanned++) depth += raw[scanned] === '(' ? 1 : raw[scanned] === ')' ? -1 : 0;
    if (depth > 0 || abbreviation.test(raw.slice(Math.max(0, index - 12), index))) continue;
    if (line.start + index < line.body) continue;
    spans.push({ start: line.start + start, end: line.start + index + 1, line: line.index });
    start = index + 1;
  }
  spans.push({ start: line.start + start, end: line.end, line: line.index });
  return spans;
}
