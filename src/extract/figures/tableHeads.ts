import type { TableBlock, TableCell } from '../../model/block.ts';
import { addTo } from '../../model/multimap.ts';

/** What the heads of a table say about a cell. Each cell of the table is looked at once. */
export class TableHeads {
  readonly #columns = new Map<number, string>();
  /** Cells of the body with words in them, by row, in the order of the table. */
  readonly #rows = new Map<number, TableCell[]>();
  readonly #headers: readonly TableCell[];
  /** Numbers of rows, by row. */
  readonly #numbers = new Map<number, string>();

  /** `ordinals`: columns that only number the rows. */
  constructor({ cells, rowCount }: TableBlock, ordinals: ReadonlySet<number>) {
    // A head that begins with a number is the number of its column, or its formula.
    this.#headers = cells.filter(({ header, text }) => header && !/^\W*\d/.test(text) && text.trim() !== '');
    for (const cell of cells) {
      if (!cell.header && ordinals.has(cell.column)) this.#numbers.set(cell.row, cell.text.trim());
      if (cell.header || ordinals.has(cell.column) || !/\p{L}/u.test(cell.text)) continue;
      const last = Math.min(cell.row + cell.rowSpan, rowCount);
      for (let row = cell.row; row < last; row++) addTo(this.#rows, row, cell);
    }
  }

  /** Column heads above a column, outermost first. */
  ofColumn(column: number): string {
    let head = this.#columns.get(column);
    if (head === undefined) {
      head = this.#headers
        .filter((cell) => cell.column <= column && column < cell.column + cell.columnSpan)
        .map(({ text }) => text.trim())
        .join(' / ');
      this.#columns.set(column, head);
    }
    return head;
  }

  /** The first words at the left of a cell in its row. */
  ofRow(cell: TableCell): string {
    return this.#rowHead(cell)?.text.trim() ?? '';
  }

  /** What the column of row heads is headed: "Communes". */
  overRow(cell: TableCell): string {
    const head = this.#rowHead(cell);
    return head ? this.ofColumn(head.column) : '';
  }

  /** The head of the lettered row over a numbered one: "A. District level" over "1", "2", "3". */
  groupOf(cell: TableCell): string {
    if (!/^\d/.test(this.#numbers.get(cell.row) ?? '')) return '';
    for (let row = cell.row - 1; row >= 0; row--)
      if (/^(?:\p{Lu}|[IVX]+)[.)]?$/u.test(this.#numbers.get(row) ?? '')) return this.ofRow({ ...cell, row });
    return '';
  }

  #rowHead({ row, column }: TableCell): TableCell | undefined {
    return this.#rows.get(row)?.find((cell) => cell.column < column);
  }
}
