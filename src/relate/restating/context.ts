import type { Scope } from '../proposal.ts';
import { sameUnit, type Term } from '../term.ts';
import { type HeadsOf, headsOfTable, makeHeadsOf, type TableHeads } from './heads.ts';
import { pairsIn } from './pairs.ts';
import { makeWordings, type Wording } from './wording.ts';

/** What the search for restated figures knows of a report. */
export interface Restating {
  scope: Scope;
  tables: ReadonlyMap<number, TableHeads>;
  headsOf: HeadsOf;
  /** Whether the row of a cell is named as the total. */
  isTotal(cell: Term): boolean;
  wording(term: Term): Wording;
  /** Pairs of words in the head of a cell's row, and in those of its column. */
  rowWords(cell: Term): ReadonlySet<string>;
  columnWords(cell: Term): ReadonlySet<string>;
  /** Figures in a relation that holds, so that each is what its place in the text says it is. */
  confirmed: ReadonlySet<Term>;
}

export function restatingOf(scope: Scope): Restating {
  const tables = new Map(scope.reading.source.tables.map((placed) => [placed.index, headsOfTable(placed, scope)]));
  const headsOf = makeHeadsOf(tables);
  const confirmed = new Set<Term>();
  for (const one of scope.found.all)
    if (one.holds && one.kind !== 'partOf')
      for (const term of [one.total, ...(one.parts ?? []), one.numerator, one.denominator])
        if (term) confirmed.add(term);
  const isTotal = (cell: Term) => {
    const { row } = headsOf(cell);
    return row !== null && scope.cues.between(row.start, row.end).some(({ value }) => value === 'total-row');
  };
  const rowWords = (cell: Term) => {
    const { row } = headsOf(cell);
    return pairsIn(row ? [row] : [], '', scope);
  };
  const columnWords = (cell: Term) => pairsIn(headsOf(cell).columns, '', scope);
  return { scope, tables, headsOf, isTotal, rowWords, columnWords, wording: makeWordings(scope, headsOf), confirmed };
}

export const isCell = ({ figure }: Term) => figure.table !== null;

/** The unit without its word for thousands or millions, which may be all of it. */
const unitOf = ({ figure, thing }: Term) => (figure.scale > 1 && !figure.unit?.includes(' ') ? '' : thing);

/** Whether two figures count the same kind of thing, in whatever scale; a cell's unit may be longer, shorter or unsaid. */
export function sameKind(a: Term, b: Term): boolean {
  if (a.figure.kind !== b.figure.kind) return false;
  if (a.figure.kind === 'percent') return a.figure.unit === b.figure.unit;
  if (sameUnit(a, b)) return true;
  if (a.figure.kind !== 'count') return false;
  const [x, y] = [unitOf(a), unitOf(b)];
  // A table whose unit was misread still shows a number of four digits that nothing else does.
  if (isCell(a) !== isCell(b) && a.amount.eq(b.amount) && digitsOf(a) > 3) return true;
  return x === y || ((isCell(a) || isCell(b)) && (x === '' || y === '' || x.endsWith(` ${y}`) || y.endsWith(` ${x}`)));
}

const slots = ['status', 'level', 'channel'] as const;

/** Whether no slot is filled differently on both sides. */
export const slotsAgree = (a: Term, b: Term): boolean =>
  slots.every((slot) => {
    const [x, y] = [a.node.slots[slot], b.node.slots[slot]];
    return x === null || y === null || x === y;
  });

/** Digits of an amount that say something: 4.520.000 has three. */
export const digitsOf = ({ amount }: Term): number =>
  amount
    .toFixed()
    .replace('.', '')
    .replace(/^0+|(?<!0)0+$/g, '').length;

/** In the same row or the same column of one table. */
export const inLine = (a: Term, b: Term): boolean => {
  const [x, y] = [a.figure.table, b.figure.table];
  return x !== null && y !== null && x.index === y.index && (x.row === y.row || x.column === y.column);
};

/** Items of one list say the same of different things. */
export const areSiblings = ({ line: a }: Term, { line: b }: Term): boolean =>
  a !== b && a.mark !== null && a.mark === b.mark && a.parent === b.parent;
