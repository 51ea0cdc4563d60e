import { addTo } from '../../model/multimap.ts';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { addsUp, sum } from '../sum.ts';
import { countable, isFraction, type Term } from '../term.ts';

/** How many figures of each item stand side by side with those of the others, and how many before the list are tried as wholes. */
const reach = { columns: 6, wholes: 8, lines: 2, items: 60 };
/** Smaller wholes fit by chance. */
const smallest = { introduced: 4, before: 20 };

/**
 * Lists whose items have several figures each: the first ones, the second ones, or all of one status add up to a figure of the
 * line that introduces them, or of the lines right before it. An exact fit of all items confirms; it never accuses.
 */
export const listColumns: Proposer = (scope) => {
  const { terms, structure } = scope;
  const byLine = new Map<number, Term[]>();
  for (const term of terms) if (countable(term) && !term.figure.table) addTo(byLine, term.line.index, term);
  const lists = new Map<number, Term[][]>();
  for (const [index, line] of byLine) {
    const parent = structure.lines[index]!.parent;
    if (parent !== null && structure.lines[index]!.mark !== null) addTo(lists, parent, line);
  }
  return [...lists].flatMap(([parent, items]) =>
    items.length < 2 || items.length > reach.items ? [] : columnsOf(parent, items, byLine, scope),
  );
};

function columnsOf(
  parent: number,
  items: readonly Term[][],
  byLine: ReadonlyMap<number, readonly Term[]>,
  scope: Scope,
): Proposal[] {
  const own = byLine.get(parent) ?? [];
  const before = own.length > 0 ? [] : linesBefore(parent, byLine).slice(-reach.wholes);
  const wholes = [...own.slice(-reach.wholes), ...before];
  const columns = columnsIn(items, scope);
  return wholes.flatMap((whole) => {
    const least = own.includes(whole) ? smallest.introduced : smallest.before;
    if (whole.amount.lt(least)) return [];
    const fit = columns.find(
      (parts) => parts.every((part) => scope.kin(part, whole)) && addsUp(whole, parts) && isExact(parts),
    );
    return fit ? [{ ...sum(whole, fit, own.includes(whole) ? 'weak' : 'fit'), proposer: 'listColumns' }] : [];
  });
}

/** Measured amounts stand for a stretch each; many of them meet any total. */
const isExact = (parts: readonly Term[]) =>
  parts.length < 12 || parts.every(({ interval }) => interval.low.eq(interval.high));

function linesBefore(parent: number, byLine: ReadonlyMap<number, readonly Term[]>): Term[] {
  return Array.from({ length: reach.lines }, (_, at) => byLine.get(parent - reach.lines + at) ?? []).flat();
}

/** The figures that stand at one place of every item, or have one status in every item. */
function columnsIn(items: readonly Term[][], { text }: Scope): Term[][] {
  const flat = items.map((item) => item.filter(({ bracket }) => bracket === null).slice(0, reach.columns));
  const whole = flat.map((item) => item.filter((term, at) => at === 0 || !isFraction(item[at - 1]!, term, text)));
  const places = Array.from({ length: reach.columns }, (_, at) => flat.flatMap((item) => item[at] ?? []));
  const counted = Array.from({ length: reach.columns }, (_, at) => whole.flatMap((item) => item[at] ?? []));
  const statuses = new Set(flat[0]!.flatMap(({ node }) => node.slots.status ?? []));
  const framed = [...statuses].map((status) =>
    flat.flatMap((item) => item.find(({ node }) => node.slots.status === status) ?? []),
  );
  return [
    ...[...places, ...counted, ...framed].filter((parts) => parts.length === items.length),
    ...byLevels(flat.flatMap(([first]) => first ?? [])),
  ];
}

/** First figures of one status at different levels: "district: received …; district: resolved …; commune: received …". */
function byLevels(firsts: readonly Term[]): Term[][] {
  const byStatus = new Map<string, Term[]>();
  for (const term of firsts) if (term.node.slots.status !== null) addTo(byStatus, term.node.slots.status, term);
  return [...byStatus.values()].filter((parts) => {
    const levels = parts.map(({ node }) => node.slots.level);
    return parts.length > 1 && !levels.includes(null) && new Set(levels).size === parts.length;
  });
}
