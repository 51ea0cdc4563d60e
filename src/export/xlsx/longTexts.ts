import { createReadStream, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Output } from '../output.ts';
import { type Cell, columnName } from './cells.ts';

/** Characters that a cell of Excel can hold. */
export const mostCharacters = 32_767;

export const longTextsSheet = 'long_texts';
export const longTextsColumns = [
  { name: 'sheet', width: 16 },
  { name: 'cell', width: 10 },
  { name: 'part', width: 8 },
  { name: 'text', width: 100 },
];

/**
 * Texts that are too long for a cell: the cell holds their beginning, a sheet of their own all of them in parts. Until that
 * sheet is written they are kept in a file, not in memory.
 */
export class LongTexts {
  readonly #path: string;
  readonly #placeOf: (row: number) => { sheet: string; row: number };
  #output: Output | null = null;
  #rows = 0;

  /** `placeOf`: where a row of the sheet of long texts will stand. */
  constructor(path: string, placeOf: (row: number) => { sheet: string; row: number }) {
    this.#path = path;
    this.#placeOf = placeOf;
  }

  get any(): boolean {
    return this.#rows > 0;
  }

  /** What the cell holds instead; it names the row in which the whole text begins. */
  async shorten(text: string, sheet: string, column: number, row: number): Promise<string> {
    this.#output ??= await Output.open(this.#path);
    const whole = this.#placeOf(this.#rows);
    const note = ` … [${whole.sheet}, row ${whole.row}]`;
    const cell = `${columnName(column)}${row}`;
    let part = 1;
    for (let at = 0; at < text.length; part++) {
      const end = charBorder(text, at + mostCharacters);
      await this.#output.write(`${JSON.stringify([sheet, cell, part, text.slice(at, end)])}\n`);
      at = end;
    }
    this.#rows += part - 1;
    return text.slice(0, charBorder(text, mostCharacters - note.length)) + note;
  }

  async *rows(): AsyncGenerator<readonly Cell[]> {
    if (this.#output === null) return;
    await this.#output.close();
    this.#output = null;
    for await (const line of createInterface({ input: createReadStream(this.#path) })) {
      const [sheet, cell, part, text] = JSON.parse(line) as [string, string, number, string];
      yield [
        { kind: 'text', text: sheet },
        { kind: 'link', sheet, cell, text: cell },
        { kind: 'number', value: part },
        { kind: 'text', text },
      ];
    }
  }

  /** Takes the file away again. */
  async close(): Promise<void> {
    await this.#output?.close();
    rmSync(this.#path, { force: true });
  }
}

/** Not between the two halves of one character. */
const charBorder = (text: string, at: number): number => (/[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at);
