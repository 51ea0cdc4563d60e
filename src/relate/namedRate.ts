import type { Proposal, Scope } from './proposal.ts';
import { isShare, ratio } from './ratio.ts';
import { countable, type Term } from './term.ts';

/** How many figures before a percentage are looked at for the ones that its words name. */
const reach = 60;
/** For a mistake, how many; further back, the words may mean another passage's figures. */
const nearby = 24;
/** How far behind a percentage, or before a figure, the words stand that name it. */
const phraseReach = 48;
/** What parts the phrase beside a percentage from the rest. */
const clauseMark = /[,.;:()\n]/;

/**
 * A percentage whose words name what it is of ("of the number received", "of those present"): by status, by the words beside
 * an earlier figure, or, where it exceeds 100, by the words for a plan. It confirms only.
 */
export function namedRate(percent: Term, numerators: readonly Term[], scope: Scope): Proposal | null {
  if (percent.figure.approximate) return null;
  const before = countsBefore(percent, scope);
  const [nearest] = numerators.filter(({ index }) => index < percent.index);
  const slotted = percent.figure.decimals > 0 ? before.filter((term) => sharesSlot(percent, term)).slice(0, 2) : [];
  const planned = percent.amount.gt(100);
  let names: Names | null = null;
  for (const part of nearest ? [nearest] : slotted)
    for (const base of before) {
      if (base === part || !isShare(percent, part, base) || !scope.kin(part, base)) continue;
      if (planned ? base.amount.gte(part.amount) : base.amount.lt(part.amount)) continue;
      names ??= namesAt(percent, scope);
      if (isNamed(percent, base, names, scope)) return { ...ratio(percent, part, base), strength: 'fit' };
    }
  return null;
}

const countsBefore = (percent: Term, { terms }: Scope): Term[] =>
  terms
    .slice(Math.max(0, percent.index - reach), percent.index)
    .filter((term) => countable(term) && !term.figure.table && term.amount.gt(0))
    .reverse();

const sharesSlot = (percent: Term, { node: { slots } }: Term) =>
  (['status', 'channel'] as const).some(
    (slot) => percent.node.slots[slot] !== null && percent.node.slots[slot] === slots[slot],
  );

/** What the words at a percentage name: statuses of its clause, and the pairs of words beside it. */
interface Names {
  statuses: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
}

function namesAt(percent: Term, { text, statuses }: Scope): Names {
  const behind = text.slice(percent.end, percent.end + phraseReach).split(clauseMark, 1);
  const before = text
    .slice(Math.max(0, percent.start - phraseReach), percent.start)
    .split(clauseMark)
    .slice(-1);
  return {
    statuses: new Set(statuses.between(...clauseOf(percent, text)).map(({ value }) => value)),
    pairs: new Set([...behind, ...before].flatMap(pairsOf)),
  };
}

/** Whether the words at a percentage name a figure: its status, two words of the phrase beside it, or a plan above which it lies. */
function isNamed(percent: Term, base: Term, { statuses, pairs }: Names, { text, cues }: Scope): boolean {
  const { status } = base.node.slots;
  if (status !== null && statuses.has(status)) return true;
  if (percent.amount.gt(100))
    return (
      base.sentence === percent.sentence &&
      cues
        .between(Math.max(base.sentence.start, base.start - phraseReach), base.start)
        .some((cue) => cue.value === 'outside-base')
    );
  if (pairs.size === 0) return false;
  const beside = pairsOf(text.slice(Math.max(base.line.start, base.start - phraseReach), base.start)).slice(-5);
  return beside.some((pair) => pairs.has(pair));
}

/** From the clause's beginning to its end. */
function clauseOf({ start, end, sentence }: Term, text: string): [number, number] {
  const left = text.slice(sentence.start, start).lastIndexOf(';');
  const right = /[;,.(\n]/u.exec(text.slice(end, sentence.end))?.index ?? sentence.end - end;
  return [left < 0 ? sentence.start : sentence.start + left + 1, end + right];
}

/** Neighbouring words in pairs. */
function pairsOf(phrase: string): string[] {
  const words = phrase.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words
    .slice(1)
    .map((word, at) => `${words[at]} ${word}`)
    .filter((pair) => pair.length > 4);
}

/**
 * "The share of the overdue in the resolved is …" names part and whole by their statuses. Accused where the report prints one of
 * each nearby, in one sentence.
 */
export function statedRate(percent: Term, scope: Scope): Proposal | null {
  const [start] = clauseOf(percent, scope.text);
  const last = scope.terms[percent.index - 1];
  if (percent.bracket !== null || (last && last.start >= start)) return null;
  if (!scope.cues.between(start, percent.start).some(({ value }) => value === 'share')) return null;
  const said = [...new Set(scope.statuses.between(start, percent.start).map(({ value }) => value))];
  const rule = scope.identities.find(
    ({ closed, whole, parts, optional }) =>
      closed && said.length === 2 && said.includes(whole) && said.some((one) => [...parts, ...optional].includes(one)),
  );
  if (!rule) return null;
  const near = countsBefore(percent, scope).filter(
    ({ index, figure }) => percent.index - index < nearby && figure.dossier,
  );
  const wholes = near.filter(({ node }) => node.slots.status === rule.whole);
  const parts = near.filter(({ node }) => said.includes(node.slots.status ?? '') && node.slots.status !== rule.whole);
  const [part, whole] = [parts[0], wholes[0]];
  if (!part || !whole || part.amount.gt(whole.amount)) return null;
  const one: Proposal = { ...ratio(percent, part, whole), strength: 'explicit' };
  if (one.holds) return one;
  const named = scope.statuses.between(start, percent.start).at(-1)!;
  const certain =
    // "… of those resolved by the whole province": other words may narrow or widen either.
    /^(?:\s\p{L}+){0,1}\s$/u.test(scope.text.slice(named.end, percent.start)) &&
    parts.length === 1 &&
    wholes.length === 1 &&
    part.sentence === whole.sentence &&
    part.line.index >= percent.line.index - 1 &&
    ![percent, part, whole].some(({ figure }) => figure.approximate);
  return certain ? { ...one, rule: 'ratio-mismatch' } : null;
}
