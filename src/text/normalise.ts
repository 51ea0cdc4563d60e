import type { NormalText, SourceText } from '../model/text.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { asPrinted } from './asPrinted.ts';
import { OffsetRuns } from './offsets.ts';
import { pageNumberLines } from './pageNumbers.ts';

const footnoteMark = /\[\d{1,3}\]/uy;
const closing = /[.;:!?…]/u;
const listLabel = /^\p{Ll}\d?[.)]\s/u;
const lower = /\p{Ll}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const blanks = new Set(['', ' ', '\n', '\t']);

/** Makes the normaliser of a rule set: look-alike characters mapped, blanks folded, soft line breaks joined. */
export function makeNormaliser(rules: RuleSet): (source: SourceText) => NormalText {
  const replacement = new Map(['\n', '\t', '['].map((one) => [one, one]));
  for (const { from, to } of rules.entries('character')) for (const one of from) replacement.set(one, to);
  const letters = [...replacement.keys()].map((one) => `\\u{${one.codePointAt(0)!.toString(16)}}`).join('');
  const special = new RegExp(`[${letters}]| (?=[ ${letters}])`, 'gu');
  return (source) => normalise(source, replacement, special);
}

function normalise(source: SourceText, replacement: ReadonlyMap<string, string>, special: RegExp): NormalText {
  const text = asPrinted(source);
  const skipped = pageNumberLines(source);
  const out = new OffsetRuns();
  /** The last two characters put. */
  let [before, last] = ['', ''];
  /** A blank that is put only if something follows it on its line. */
  let blank = -1;
  let table = 0;
  let copied = behindSkipped(0);

  special.lastIndex = copied;
  for (let found = special.exec(text); found; found = special.exec(text)) {
    const at = found.index;
    copy(at);
    copied = special.lastIndex;
    while (table < source.tables.length && source.tables[table]!.end < at) table++;
    const inTable = table < source.tables.length && at >= source.tables[table]!.start - 1;
    const letter = replacement.get(found[0]) ?? found[0];
    if (letter === '\n') breakLine(at, inTable);
    else if (letter === ' ' || (letter === '\t' && !inTable)) blank = blanks.has(last) || blank >= 0 ? blank : at;
    else if (letter === '[') bracket(at);
    else if (letter !== '') put(letter, at);
    special.lastIndex = copied;
  }
  copy(text.length);
  if (blank >= 0) out.put(' ', blank);
  return out.finish(text.length);

  function put(piece: string, at: number) {
    if (blank >= 0) {
      out.put(' ', blank);
      [last, blank] = [' ', -1];
    }
    out.put(piece, at);
    before = piece.length > 1 ? piece.at(-2)! : last;
    last = piece.at(-1)!;
  }

  /** Puts what stands between the last special character and this one; a blank at its start may be one too many. */
  function copy(to: number) {
    if (copied < to && text[copied] === ' ' && (blank >= 0 || blanks.has(last))) copied++;
    if (copied < to) put(text.slice(copied, to), copied);
  }

  function bracket(at: number) {
    footnoteMark.lastIndex = at;
    if (footnoteMark.test(text)) copied = footnoteMark.lastIndex;
    else put('[', at);
  }

  function behindSkipped(start: number): number {
    let at = start;
    for (let skip = skipped.get(at); skip !== undefined; skip = skipped.get(at)) at = skip;
    return at;
  }

  function breakLine(at: number, hard: boolean) {
    blank = -1;
    copied = behindSkipped(copied);
    if (last === '' || last === '\n') return;
    const joint = hard ? '\n' : lineJoint(last, before, following(copied));
    if (joint === ' ') blank = at;
    else if (joint !== '') put(joint, at);
  }

  /** The next line's first characters, as recognisers will see them. */
  function following(next: number): string {
    let start = next;
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
function lineJoint(last: string, before: string, next: string): '' | ' ' | '\n' {
  const first = next[0];
  if (first === undefined) return '\n';
  if ((last === '/' || last === '-') && letterOrDigit.test(before)) return letterOrDigit.test(first) ? '' : '\n';
  if (closing.test(last)) return '\n';
  if (lower.test(first) && !listLabel.test(next)) return ' ';
  return last === ',' && /\p{L}/u.test(first) ? ' ' : '\n';
}
