/** Words of a text as they are counted: blanks folded, emphasis marks aside. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replaceAll('*', '')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Every sequence of digits, sorted, so that two lists can be compared as multisets. */
export function digitsOf(text: string): string[] {
  return (text.match(/\d+/gu) ?? []).sort();
}

/** How many words are wrong, missing or too many (Levenshtein). */
export function wordErrors(truth: readonly string[], read: readonly string[]): number {
  let row = Array.from({ length: read.length + 1 }, (_, at) => at);
  for (const [index, word] of truth.entries()) {
    const next = [index + 1];
    for (let at = 0; at < read.length; at++)
      next.push(Math.min(row[at]! + (word === read[at] ? 0 : 1), row[at + 1]! + 1, next[at]! + 1));
    row = next;
  }
  return row[read.length]!;
}
