import type { MeasureWords } from './words.ts';

/** What is done to the things counted, told before their number. */
export interface Act {
  words: string;
  /** The things do it themselves: "nghỉ hưu 5 người". */
  own: boolean;
}

const longest = 10;

/**
 * The act that a clause tells before a number, from its first word: "UBND huyện «ban hành và công khai» 3 kế hoạch", with a
 * negation or an aspect before it.
 */
export function actIn(clause: string, { terms }: MeasureWords): Act | null {
  const acts = [...terms.act.scan(clause), ...terms.state.scan(clause).map((match) => ({ ...match, own: true }))];
  const first = acts.sort((a, b) => a.start - b.start || b.end - a.end)[0];
  if (!first) return null;
  const aspect = terms.aspect.matchBefore(clause, clause.slice(0, first.start).trimEnd().length);
  const words = clause.slice(aspect?.start ?? first.start);
  return words.split(' ').length > longest ? null : { words, own: 'own' in first };
}

/** The same where it is the last thing that the clause says, and not told of what the clause begins with. */
export function lastAct(clause: string, words: MeasureWords): Act | null {
  const { terms } = words;
  const last = [terms.act, terms.state]
    .map((one) => one.matchBefore(clause, clause.length))
    .find((match) => match !== null);
  if (!last) return null;
  const before = clause.slice(0, last.start).trimEnd();
  return terms.passive.matchBefore(before, before.length) ? null : actIn(clause.slice(last.start), words);
}

/** Thing, "được", what was done to it. */
export function withAct(thing: string, act: Act, { sign, terms }: MeasureWords): string {
  const words = act.words[0]!.toLowerCase() + act.words.slice(1);
  const plain = act.own || terms.event.matchAt(thing, 0) !== null || terms.aspect.matchAt(words, 0) !== null;
  return [thing, plain ? '' : sign.passive, words].filter((part) => part !== '').join(' ');
}
