import type { Scope } from '../proposal.ts';
import type { Term } from '../term.ts';
import { digitsOf, inLine, type Restating } from './context.ts';
import { anchorsOf, type Groups } from './equal.ts';
import type { Stretch } from './heads.ts';
import { sharesWords } from './pairs.ts';
import { clauseOf } from './wording.ts';

type Slip = 'swapped' | 'digit';

/** Fewer digits may differ by a swap or by one digit by chance. */
const digits = { swapped: 3, digit: 3, few: 2 };
/** How far before its table the sentence stands that introduces it. */
const introduction = 300;

/** Whether a figure of running text and a cell are one quantity by the row and the column that the words name. */
export function isNamesakeCell(term: Term, cell: Term, kind: Slip, groups: Groups, about: Restating): boolean {
  if (term.node.slots.channel !== cell.node.slots.channel) return false;
  const [said, head] = [about.wording(term), about.wording(cell)];
  const count = Math.max(digitsOf(cell), digitsOf(term));
  const enough = count >= digits[kind];
  const column = columnAgrees(term, cell, about);
  const anchors = anchorsOf(term, groups, about).filter((anchor) => anchor !== cell && inLine(anchor, cell));
  const beside = anchors.filter(({ figure }) => figure.table!.row === cell.figure.table!.row);
  const above = anchors.filter(({ figure }) => figure.table!.column === cell.figure.table!.column);
  // Its neighbours have told the time of the sentence; the clause may still name another.
  const anchored = said.ownMoments === '' && count >= digits.few;
  if (anchored && above.length > 0 && rowAgrees(term, cell, about)) return true;
  const names = rowsNamed(term, cell, about);
  if (names.length > 0) {
    if (names.at(-1) !== cell.figure.table!.row || said.moments !== head.moments) return false;
    if (kind === 'digit') return column && (enough || statusesAgree(term, cell));
    return column || (enough && (introduces(term, cell, about) || count > digits.swapped));
  }
  if (anchored && beside.length > 0 && column && isOnly(cell, 'row', about)) return true;
  if (anchored && new Set([...beside, ...above]).size > 1 && count >= digits[kind] + Number(kind === 'digit'))
    return true;
  if (about.isTotal(cell) && said.ownMoments === '' && introduces(term, cell, about) && isLast(term, about))
    return about.confirmed.has(cell) && count >= digits.few;
  return about.isTotal(cell) && said.moments === head.moments && kind === 'swapped' && enough && column;
}

/** Words of the row's head in the figure's own clause, or a status that no other row has. */
const rowAgrees = (term: Term, cell: Term, about: Restating) =>
  sharesWords(about.wording(term).own, about.rowWords(cell)) ||
  (statusesAgree(term, cell) && isOnly(cell, 'column', about));

/** No other cell of its row or column has its status. */
function isOnly(cell: Term, line: 'row' | 'column', { scope: { terms } }: Restating): boolean {
  const { status } = cell.node.slots;
  const place = cell.figure.table!;
  return (
    status === null ||
    terms.every(
      ({ figure: { table }, node, index }) =>
        index === cell.index ||
        table?.index !== place.index ||
        table[line] !== place[line] ||
        node.slots.status !== status,
    )
  );
}

/** The last figure of its line. */
const isLast = (term: Term, { scope: { terms } }: Restating) => terms[term.index + 1]?.line !== term.line;

const statusesAgree = ({ node: a }: Term, { node: b }: Term) =>
  a.slots.status !== null && a.slots.status === b.slots.status;

/** The same status or channel, or words of the column's head in the figure's own clause. */
function columnAgrees(term: Term, cell: Term, { columnWords, wording }: Restating): boolean {
  const { channel } = term.node.slots;
  return (
    term.figure.kind === 'percent' ||
    statusesAgree(term, cell) ||
    (channel !== null && channel === cell.node.slots.channel) ||
    sharesWords(wording(term).own, columnWords(cell))
  );
}

/** Rows of the cell's table that the words before a figure, or those of its clause, name; the one named last comes last. */
function rowsNamed(term: Term, cell: Term, { tables, scope, isTotal }: Restating): number[] {
  const names = namesOf(tables.get(cell.figure.table!.index)!.rows, scope);
  const { start, end } = spanOf(term, scope);
  const said = scope.text.slice(start, end).toLowerCase();
  const found: { row: number; at: number; length: number }[] = [];
  for (const { row, name } of names) {
    if (row === cell.figure.table!.row && isTotal(cell)) continue;
    const at = said.lastIndexOf(name);
    if (at >= 0 && isWhole(said, at, name.length)) found.push({ row, at, length: name.length });
  }
  return found.sort((a, b) => a.at + a.length - (b.at + b.length) || a.length - b.length).map(({ row }) => row);
}

type Rows = Iterable<[number, Stretch]>;
const known = new WeakMap<Rows, { row: number; name: string }[]>();

/** The rows of a table whose head is a name of more than one word; read once for each table. */
function namesOf(rows: Rows, scope: Scope): { row: number; name: string }[] {
  let names = known.get(rows);
  if (!names) {
    names = [...rows].map(([row, head]) => ({ row, name: nameIn(head, scope) })).filter(({ name }) => /\s/.test(name));
    known.set(rows, names);
  }
  return names;
}

function spanOf(term: Term, scope: Scope): Stretch {
  const clause = clauseOf(term, scope);
  const lead = scope.text.slice(term.sentence.start, term.start).lastIndexOf(';') + 1;
  return { start: Math.min(clause.start, term.sentence.start + lead), end: clause.end };
}

const nameIn = ({ start, end }: Stretch, { text }: Scope) =>
  text
    .slice(start, end)
    .toLowerCase()
    .replace(/^[^\p{L}]+|(?<![^\p{L}\p{N})])[^\p{L}\p{N})]+$/gu, '');

const isWhole = (text: string, at: number, length: number) =>
  !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + length] ?? ' ');

/** The line of the figure stands right before the table. */
function introduces(term: Term, cell: Term, { tables }: Restating): boolean {
  const gap = tables.get(cell.figure.table!.index)!.start - term.line.end;
  return gap >= 0 && gap < introduction;
}
