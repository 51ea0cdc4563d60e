import { addTo } from '../../model/multimap.ts';
import { isFraction, sameUnit, type Term } from '../term.ts';
import { areSiblings, digitsOf, inLine, isCell, type Restating, sameKind, slotsAgree } from './context.ts';
import { sharesWords } from './pairs.ts';

/** Below this, equal counts are equal by chance unless the words agree too. */
const smallest = 100;
/** Equal amounts of so many digits are one quantity even where a slot was read differently. */
const certain = 5;
/**
 * How many groups of equal amounts are told apart, how many members of each are looked at, how far from an anchored figure
 * its companions stand, and how often an amount may be printed before its places tell nothing.
 */
const reach = { groups: 12, members: 8, companions: 16, equal: 300 };

export type Groups = Map<Term, Term[]>;

/** Figures of equal amount that state one quantity, in groups of at least two; every member leads to its group. */
export function equalGroups(terms: readonly Term[], about: Restating): Groups {
  const groups: Groups = new Map();
  const byAmount = new Map<string, Term[]>();
  for (const term of terms) addTo(byAmount, `${term.figure.kind} ${term.amount.toString()}`, term);
  for (const equal of byAmount.values()) {
    if (equal.length < 2 || equal[0]!.amount.lte(1)) continue;
    const apart: Term[][] = [];
    for (const term of equal) {
      const fitting = apart.filter((group) =>
        group.slice(0, reach.members).some((other) => isAgain(other, term, about)),
      );
      // A small count that may be any of several is none of them for certain.
      const [group, ...others] = fitting;
      if (group && (fitting.length === 1 || !isSmall(term))) {
        group.push(term);
        // What lies between two readings of so many digits holds them together.
        if (digitsOf(term) >= certain - 1) for (const other of others) group.push(...other.splice(0));
      } else if (apart.length < reach.groups) apart.push([term]);
    }
    for (const group of apart) if (group.length > 1) for (const term of inOrder(group)) groups.set(term, group);
  }
  for (const equal of byAmount.values()) if (equal.length < reach.equal) joinCompanions(equal, groups, about);
  return groups;
}

const inOrder = (group: Term[]) => group.sort((a, b) => a.index - b.index);

const isSmall = ({ amount, figure }: Term) => figure.kind !== 'percent' && amount.lt(smallest);

function isAgain(a: Term, b: Term, about: Restating): boolean {
  if ((isCell(a) && isCell(b) && inOneTable(a, b)) || levelsDiffer(a, b) || !sameKind(a, b)) return false;
  if (isFractionOf(a, b, about)) return true;
  if (a.sentence === b.sentence) return false;
  if (a.apart !== b.apart || (a.apart && !sharesWords(about.wording(a).wide, about.wording(b).wide))) return false;
  if (a.figure.kind === 'percent')
    return isSharp(a, b) && slotsAgree(a, b) && (isCell(a) || isCell(b) || said(a, b, about));
  if (isSmall(a)) return isSmallAgain(a, b, about);
  if (slotsAgree(a, b)) return true;
  return isCell(a) !== isCell(b) && digitsOf(a) >= certain && sharesWords(about.wording(a).own, about.wording(b).own);
}

const inOneTable = (a: Term, b: Term) => a.figure.table?.index === b.figure.table?.index;

function levelsDiffer(a: Term, b: Term): boolean {
  const [x, y] = [a.node.slots.level, b.node.slots.level];
  return x !== null && y !== null && x !== y;
}

/** Percentages with two decimals are not equal by chance. */
const isSharp = (a: Term, b: Term) => a.figure.decimals > 1 && b.figure.decimals > 1 && !a.amount.eq(100);

/** The same status, or words in common. */
const said = (a: Term, b: Term, { wording }: Restating) =>
  (a.node.slots.status !== null && a.node.slots.status === b.node.slots.status) ||
  sharesWords(wording(a).own, wording(b).own);

/** One of the two stands alone, outside all sums: it refers to the other. */
function isSmallAgain(a: Term, b: Term, about: Restating): boolean {
  if (isCell(a) || isCell(b))
    return (
      a.amount.gte(10) &&
      isCell(a) !== isCell(b) &&
      slotsAgree(a, b) &&
      ((said(a, b, about) && rowFits(a, b, about)) || isIntroduced(a, b, about))
    );
  const known = about.confirmed.has(a) && about.confirmed.has(b);
  if (known && a.amount.lt(10)) return false;
  if (a.figure.kind !== 'score' && (a.line === b.line || !sameUnit(a, b))) return false;
  const [first, again] = [about.wording(a), about.wording(b)];
  const open = first.open && again.open;
  if (known && !open) return false;
  if (a.figure.kind === 'score') return a.figure.decimals > 0 && sharesWords(first.own, again.wide);
  if (areSiblings(a, b) && !again.again) return false;
  return a.apart || said(a, b, about) || again.again || open;
}

/** The row of a cell is the total, or the sentence names it. */
function rowFits(a: Term, b: Term, { isTotal, rowWords, wording }: Restating): boolean {
  const [term, cell] = isCell(a) ? [b, a] : [a, b];
  return isTotal(cell) || sharesWords(rowWords(cell), wording(term).wide);
}

/** "47 people, as follows:" and the total of the table right behind. */
function isIntroduced(a: Term, b: Term, { tables, isTotal }: Restating): boolean {
  const [term, cell] = isCell(a) ? [b, a] : [a, b];
  const table = tables.get(cell.figure.table!.index);
  return table !== undefined && table.start - term.line.end < 2 && table.start > term.line.start && isTotal(cell);
}

/** "31 drafts, all 31/31 drafts": the base of a fraction is the count right before it. */
function isFractionOf(a: Term, b: Term, { scope: { terms, text } }: Restating): boolean {
  const part = terms[b.index - 1];
  return (
    part !== undefined &&
    a.line === b.line &&
    a.index < part.index &&
    b.index - a.index < 5 &&
    b.amount.gt(1) &&
    sameUnit(a, b) &&
    isFraction(part, b, text)
  );
}

/** Equal to a cell in the row or column that another figure beside it restates. */
function joinCompanions(equal: readonly Term[], groups: Groups, about: Restating): void {
  const cells = equal.filter(isCell);
  if (cells.length === 0) return;
  for (const term of equal) {
    if (isCell(term) || groups.get(term)?.some(isCell)) continue;
    const anchors = anchorsOf(term, groups, about);
    const fitting = cells.filter(
      (cell) => anchors.some((anchor) => anchor !== cell && inLine(anchor, cell)) && !levelsDiffer(term, cell),
    );
    const named = fitting.filter((cell) => said(term, cell, about));
    const [cell] = named.length === 1 || term.amount.lt(10) ? named : fitting;
    if (cell && (named.length === 1 || fitting.length === 1)) join(term, cell, groups);
  }
}

/** Cells that figures beside a term restate: in its sentence or line, or, where the words agree, in its list. */
export function anchorsOf(term: Term, groups: Groups, { scope: { terms } }: Restating): Term[] {
  return terms
    .slice(Math.max(0, term.index - reach.companions), term.index + reach.companions)
    .filter((other) => other !== term && !isCell(other) && other.line === term.line)
    .flatMap((other) => groups.get(other)?.filter(isCell) ?? []);
}

/** Puts two terms, with what either is already known to restate, into one group. */
export function join(a: Term, b: Term, groups: Groups): void {
  const all = [...new Set([...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])])].sort((x, y) => x.index - y.index);
  for (const term of all) groups.set(term, all);
}
