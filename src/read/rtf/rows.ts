import type { CellShape, RowShape } from '../rich/model.ts';

const borderOff = new Set(['brdrnone', 'brdrnil', 'brdrw', 'brdrcf', 'brsp']);

/** Collects how a row is set out, from the words behind \trowd. */
export class RowBuilder {
  #shape: RowShape = { left: 0, cells: [], header: false, ruled: false };
  #cell: Omit<CellShape, 'right'> = nextCell();
  /** What the next border belongs to. */
  #side: 'cell' | 'inside' | null = null;

  /** Whether the word was one of a row's. */
  take(word: string, number: number): boolean {
    if (word === 'trowd') {
      this.#shape = { left: 0, cells: [], header: false, ruled: false };
      this.#cell = nextCell();
    } else if (word === 'trleft') this.#shape.left = number;
    else if (word === 'trhdr') this.#shape.header = true;
    else if (word === 'cellx') {
      this.#shape.cells.push({ ...this.#cell, right: number });
      this.#cell = nextCell();
    } else if (word === 'clmgf') this.#cell.across = 'first';
    else if (word === 'clmrg') this.#cell.across = 'next';
    else if (word === 'clvmgf') this.#cell.down = 'first';
    else if (word === 'clvmrg') this.#cell.down = 'next';
    else if (/^clbrdr[tblr]$/.test(word)) this.#side = 'cell';
    else if (word === 'trbrdrh' || word === 'trbrdrv') this.#side = 'inside';
    else if (/^(?:trbrdr|brdr[tblr]$|box$)/.test(word)) this.#side = null;
    else if (word.startsWith('brdr')) this.#border(word);
    else return false;
    return true;
  }

  /** The row as told so far; the next one has the same shape unless it is told anew. */
  get shape(): RowShape | null {
    return this.#shape.cells.length > 0 ? this.#shape : null;
  }

  #border(word: string): void {
    if (borderOff.has(word) || this.#side === null) return;
    if (this.#side === 'cell') this.#cell.sides++;
    else this.#shape.ruled = true;
    this.#side = null;
  }
}

const nextCell = (): Omit<CellShape, 'right'> => ({ across: null, down: null, sides: 0 });
