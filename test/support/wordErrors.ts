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

/**
 * How many words are wrong, missing or too many (Levenshtein). What stands before the first word of the truth is free:
 * files carry a letterhead that their transcripts leave out.
 */
export function wordErrors(truth: readonly string[], read: readonly string[]): number {
  let row = read.map(() => 0);
  row.unshift(0);
  for (const [index, word] of truth.entries()) {
    const next = [index + 1];
    for (let at = 0; at < read.length; at++)
      next.push(Math.min(row[at]! + (word === read[at] ? 0 : 1), row[at + 1]! + 1, next[at]! + 1));
    row = next;
  }
  return row[read.length]!;
}

/** Digits of what was read, without those of the letterhead above the first words of the truth. */
export function below(letterhead: string, truth: string): string {
  const first = wordsOf(truth).slice(0, 3).join(' ');
  const text = wordsOf(letterhead).join(' ');
  return text.slice(Math.max(0, text.indexOf(first)));
}
