const bullet = /^[-+*•●○■▪◦–—\u{f020}-\u{f0ff}]\s/u;
const label = /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVXLC]{1,5}|\p{L})[.)]\s/u;
const numbered = /^\d{1,2}(?:\.\d{1,2}){1,3}\s\p{Lu}/u;
const closing = /[.;:!?…]["”)\]*]{0,3}$/u;
/** What no line begins with by itself. */
const hanging = /^(?:[)\],.;:%]|[+=]\S)/;
const broken = /(?:[\p{L}\p{N})][-/\p{Pd}\u2212\u2044\u2215]|[+=([]|\)[:x×*])$/u;

/** Whether a line begins with a list mark or the number of a heading: "- ", "1.1. ", "a) ", "IV. ". */
export function startsItem(line: string): boolean {
  return bullet.test(line) || label.test(line) || numbered.test(line);
}

/** Whether a line ends as a sentence, an item or the announcement of a list does. */
export function endsClosed(line: string): boolean {
  return closing.test(line);
}

/** Joins two lines of one paragraph: without a blank where a number or a formula is broken at its dash, slash or sign. */
export function joinLines(before: string, after: string): string {
  const glued = (broken.test(before) && /^[\p{L}\p{N}([]/u.test(after)) || hanging.test(after);
  return before + (glued ? '' : ' ') + after;
}
