import { addTo } from '../model/multimap.ts';
import type { Words } from '../model/text.ts';
import type { DivisionRule } from '../rules/kinds/division.ts';
import { TermMatcher } from '../rules/terms.ts';
import { PlacedTerms } from '../text/placed.ts';
import { allMatches } from '../text/search.ts';
import type { Scope } from './proposal.ts';
import type { Term } from './term.ts';

/** Words that name a part of some divisions; or a whole that one divides completely. */
export interface Named {
  rule: DivisionRule;
  /** Which part; null for a whole. */
  part: number | null;
}

export type Divisions = PlacedTerms<readonly Named[]>;

/** Makes the finder of words that name parts and wholes of divisions. */
export function makeDivisions(rules: readonly DivisionRule[]): (words: Words) => Divisions {
  const byTerm = new Map<string, Named[]>();
  for (const rule of rules) {
    for (const [part, terms] of rule.parts.entries())
      for (const term of terms) addTo(byTerm, term.toLowerCase(), { rule, part });
    for (const term of rule.of ?? []) addTo(byTerm, term.toLowerCase(), { rule, part: null });
  }
  const matcher = new TermMatcher(byTerm);
  return (words) => new PlacedTerms(matcher.find(words));
}

/** How far from a figure the words that name it stand. */
const reach = 120;

/** How members are named. */
export interface Division {
  /** Together they are all of their whole. */
  complete: boolean;
}

/** Members each of which is another part of one division; null where they are not. */
export function divisionOf(head: Term, members: readonly Term[], scope: Scope): Division | null {
  const [first] = members;
  if (!first || members.length < 2) return null;
  const said = members.map((_, at) => scope.divisions.between(...wordsOf(head, members, at, scope)).flatMap(of));
  const rules = new Set(said[0]!.map(({ rule }) => rule));
  for (const rule of rules) {
    const parts = said.map((named) => new Set(named.flatMap((one) => (one.rule === rule ? (one.part ?? []) : []))));
    const apart = new Set(parts.flatMap((some) => [...some]));
    if (parts.some(({ size }) => size !== 1) || apart.size < members.length) continue;
    return { complete: rule.complete && apart.size === rule.parts.length && divides(rule, head, first, scope) };
  }
  return null;
}

const of = ({ value }: { value: readonly Named[] }) => value;

/** The words around a whole name it as one that the division divides completely. */
function divides(rule: DivisionRule, head: Term, first: Term, { divisions, terms }: Scope): boolean {
  if (!rule.of) return true;
  const before = terms[head.index - 1];
  const start = Math.max(head.sentence.start, before && before.end <= head.start ? before.end : 0);
  const end = first.bracket && first.bracket !== head.bracket ? first.bracket.open : first.start;
  return divisions
    .between(start, end)
    .flatMap(of)
    .some((one) => one.rule === rule && one.part === null);
}

/** Without brackets that number nothing: an abbreviation, an aside. */
const plain = (words: string) => words.replace(/\([^()\d]{0,40}\)/gu, (aside) => ' '.repeat(aside.length));

/** From the mark before a member to the one behind it. */
export function wordsOf(head: Term, members: readonly Term[], at: number, scope: Scope): [number, number] {
  const { text, listWords, divisions } = scope;
  const { start, end, line, sentence, bracket } = members[at]!;
  const [before, next] = [members[at - 1], members[at + 1]];
  const inside = bracket && bracket !== head.bracket ? [bracket.open + 1, bracket.close] : [line.body, line.end];
  const from = Math.max(inside[0]!, sentence.start, before?.end ?? 0, head.end < start ? head.end : 0, start - reach);
  const to = Math.min(inside[1]!, sentence.end, next && next.start > end ? next.start : inside[1]!, end + reach);
  const named = divisions.between(from, to);
  const isInside = (offset: number) => named.some((one) => one.start < offset && offset < one.end);
  const found = (mark: RegExp, offset: number, words: string) =>
    allMatches(mark, words).filter(({ index }) => !isInside(offset + index));
  const marks = (offset: number, words: string) => found(/[,;():]\s?/gu, offset, words);
  const ands = (offset: number, words: string) => found(listWords.separator, offset, words);
  const [ahead, behind] = [plain(text.slice(from, start)), plain(text.slice(end, to))];
  const strong = marks(from, ahead);
  // Beside a comma, "and" joins words of one name.
  const left = (strong.length > 0 ? strong : before ? ands(from, ahead) : []).at(-1);
  const right = marks(end, behind)[0] ?? (next ? ands(end, behind)[0] : undefined);
  return [left ? from + left.index + left[0].length : from, end + (right?.index ?? behind.length)];
}
