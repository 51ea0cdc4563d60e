import type { Scope } from '../proposal.ts';
import type { Term } from '../term.ts';
import { digitsOf, inLine, type Restating } from './context.ts';
import { anchorsOf, type Groups } from './equal.ts';
import type { Stretch } from './heads.ts';
import { clauseOf, sharesWords } from './wording.ts';

type Slip = 'swapped' | 'digit';

/** Fewer digits may differ by a swap or by one digit by chance. */
const digits = { swapped: 3, digit: 3, few: 2 };
/** How far before its table the sentence stands that introduces it. */
const introduction = 300;

/** Whether a figure of running text and a cell are one quantity by the row and the column that the words name. */
export function isNamesakeCell(term: Term, cell: Term, kind: Slip, groups: Groups, about: Restating): boolean {
  const enough = digitsOf(cell) >= digits[kind] || digitsOf(term) >= digits[kind];
  const column = columnAgrees(term, cell, about);
  const names = rowsNamed(term, cell, about);
  if (names.length > 0) {
    if (names.at(-1) !== cell.figure.table!.row) return false;
    if (kind === 'digit') return column && (enough || statusesAgree(term, cell));
    return enough ? column || introduces(term, cell, about) : column;
  }
  const anchors = anchorsOf(term, groups, about).filter((anchor) => anchor !== cell && inLine(anchor, cell));
  const beside = anchors.some(({ figure }) => figure.table!.row === cell.figure.table!.row);
  const above = anchors.some(({ figure }) => figure.table!.column === cell.figure.table!.column);
  const row = sharesWords(about.wording(term).own, about.rowWords(cell));
  if ((beside && column) || (above && row)) return digitsOf(cell) >= digits.few;
  return about.isTotal(cell) && kind === 'swapped' && enough && column;
}

const statusesAgree = ({ node: a }: Term, { node: b }: Term) =>
  a.slots.status !== null && a.slots.status === b.slots.status;

/** The same status or channel, or words of the column's head in the figure's own clause. */
function columnAgrees(term: Term, cell: Term, { columnWords, wording }: Restating): boolean {
  const { channel } = term.node.slots;
  return (
    statusesAgree(term, cell) ||
    (channel !== null && channel === cell.node.slots.channel) ||
    sharesWords(wording(term).own, columnWords(cell))
  );
}

/** Rows of the cell's table that the words before a figure, or those of its clause, name; the one named last comes last. */
function rowsNamed(term: Term, cell: Term, { tables, scope, isTotal }: Restating): number[] {
  const { rows } = tables.get(cell.figure.table!.index)!;
  const { start, end } = spanOf(term, scope);
  const said = scope.text.slice(start, end).toLowerCase();
  const found: { row: number; at: number; length: number }[] = [];
  for (const [row, head] of rows) {
    const name = nameIn(head, scope);
    if (!/\s/.test(name) || (row === cell.figure.table!.row && isTotal(cell))) continue;
    const at = said.lastIndexOf(name);
    if (at >= 0 && isWhole(said, at, name.length)) found.push({ row, at, length: name.length });
  }
  return found.sort((a, b) => a.at + a.length - (b.at + b.length) || a.length - b.length).map(({ row }) => row);
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
    .replace(/^[^\p{L}]+|[^\p{L}\p{N})]+$/gu, '');

const isWhole = (text: string, at: number, length: number) =>
  !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + length] ?? ' ');

/** The line of the figure stands right before the table. */
function introduces(term: Term, cell: Term, { tables }: Restating): boolean {
  const gap = tables.get(cell.figure.table!.index)!.start - term.line.end;
  return gap >= 0 && gap < introduction;
}
