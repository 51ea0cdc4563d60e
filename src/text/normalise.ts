import type { NormalText, SourceText } from '../model/text.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { pageNumberLines } from './pageNumbers.ts';
import { lastAtOrBefore } from './search.ts';

const footnoteMark = /\[\d{1,3}\]/uy;
const closing = /[.;:!?…]/u;
const listLabel = /^\p{Ll}\d?[.)]\s/u;
const lower = /\p{Ll}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Makes the normaliser of a rule set: look-alike characters mapped, blanks folded, soft line breaks joined. */
export function makeNormaliser(rules: RuleSet): (source: SourceText) => NormalText {
  const replacement = new Map<string, string>();
  for (const { from, to } of rules.entries('character')) for (const one of from) replacement.set(one, to);
  return (source) => normalise(source, replacement);
}

function normalise(source: SourceText, replacement: ReadonlyMap<string, string>): NormalText {
  const { text } = source;
  const skipped = pageNumberLines(source);
  const out: string[] = [];
  const map: number[] = [];
  const put = (letter: string, at: number) => {
    out.push(letter);
    map.push(at);
  };
  let table = 0;

  for (let at = 0; at < text.length; at++) {
    const skip = skipped.get(at);
    if (skip !== undefined) {
      at = skip - 1;
      continue;
    }
    while (table < source.tables.length && source.tables[table]!.end < at) table++;
    const inTable = table < source.tables.length && at >= source.tables[table]!.start - 1;
    const raw = text[at]!;
    if (raw === '[') {
      footnoteMark.lastIndex = at;
      if (footnoteMark.test(text)) {
        at = footnoteMark.lastIndex - 1;
        continue;
      }
    }
    const letter = replacement.get(raw) ?? raw;
    if (letter === '') continue;
    if (letter === '\n') breakLine(at, inTable);
    else if (letter === '\t' && !inTable) blank(at);
    else if (letter === ' ') blank(at);
    else put(letter, at);
  }
  return mapped(out.join(''), map, text.length);

  function blank(at: number) {
    const last = out.at(-1);
    if (last !== undefined && last !== ' ' && last !== '\n' && last !== '\t') put(' ', at);
  }

  function breakLine(at: number, hard: boolean) {
    while (out.at(-1) === ' ') {
      out.pop();
      map.pop();
    }
    const last = out.at(-1);
    if (last === undefined || last === '\n') return;
    const joint = hard ? '\n' : lineJoint(last, out.at(-2), following(at));
    if (joint !== '') put(joint, at);
  }

  /** The next line's first characters, as recognisers will see them. */
  function following(at: number): string {
    let start = at + 1;
    for (;;) {
      const skip = skipped.get(start);
      if (skip !== undefined) start = skip;
      else if (/[\s*]/u.test(text[start] ?? '')) start++;
      else break;
    }
    return Array.from(text.slice(start, start + 8), (one) => replacement.get(one) ?? one).join('');
  }
}

/** What stands for a line break: nothing inside a broken number, a blank inside a sentence, else the break itself. */
function lineJoint(last: string, before: string | undefined, next: string): '' | ' ' | '\n' {
  const first = next[0];
  if (first === undefined) return '\n';
  if ((last === '/' || last === '-') && before !== undefined && letterOrDigit.test(before))
    return letterOrDigit.test(first) ? '' : '\n';
  if (closing.test(last)) return '\n';
  if (lower.test(first) && !listLabel.test(next)) return ' ';
  return last === ',' && /\p{L}/u.test(first) ? ' ' : '\n';
}

function mapped(text: string, map: readonly number[], sourceLength: number): NormalText {
  const toSource = (offset: number) => map[offset] ?? sourceLength;
  return {
    text,
    toSource,
    span: (start, end) => ({ start: toSource(start), end: end > start ? toSource(end - 1) + 1 : toSource(start) }),
    fromSource: (offset) => lastAtOrBefore(map, offset - 1) + 1,
  };
}
