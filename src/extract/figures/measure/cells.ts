import type { FigureContext } from '../context.ts';
import type { FigureDraft } from '../draft.ts';
import type { Frame } from '../frame.ts';
import { statusName } from './dossiers.ts';
import { tidy, trim } from './trim.ts';
import { isWhole } from './words.ts';

/** Names what cells count: the status in their heads or their column, and in brackets the row where it is more than a total. */
export class CellMeasures {
  readonly #context: FigureContext;
  readonly #names = new Map<string, string>();
  #left: { cell: string; name: string } | null = null;

  constructor(context: FigureContext) {
    this.#context = context;
  }

  of(one: FigureDraft, frame: Frame, dossier: boolean): string | null {
    const { measures: words } = this.#context.vocabulary;
    const place = `${one.cell?.table} ${one.cell?.row}`;
    const [row, column] = [one.rowHead ?? '', one.columnHead ?? ''];
    const status = dossier ? statusName(frame) : null;
    const rowName = status !== null && this.#isFramed(row) ? '' : this.#nameOf(row);
    let name = status ?? this.#nameOf(column);
    if (status !== null && one.kind === 'percent') name = `${words.sign.share} ${status}`;
    if (isWhole(words.terms.share, name) && this.#left?.cell === place) name = `${words.sign.share} ${this.#left.name}`;
    if (this.#isSince(column)) name = `${name} ${words.sign.cumulative}`;
    if (name === '') name = dossier || rowName === '' ? this.#nameOf(one.caption ?? '') : '';
    this.#left = { cell: place, name };
    if (name === '') return rowName || one.unit;
    return rowName === '' || rowName === name ? name : `${name} (${rowName})`;
  }

  /** A head without the words that name nothing. */
  #nameOf(head: string): string {
    let name = this.#names.get(head);
    if (name === undefined) {
      const said = head.split(' / ').map((part) => this.#partOf(part));
      name = tidy([...new Set(said)].filter((part) => part !== '').join(', '), this.#context.vocabulary.measures);
      this.#names.set(head, name);
    }
    return name;
  }

  #partOf(head: string): string {
    const { measures } = this.#context.vocabulary;
    const { terms } = measures;
    const bare = head
      .replace(/\([^()]*\)/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
    if (bare === '' || isWhole(terms.generic, bare)) return '';
    const trimmed = trim(bare, measures, this.#context);
    // A head that is a period tells two columns apart.
    const name = trimmed === '' ? bare.toLowerCase() : trimmed;
    const field = terms['field-word'].matchAt(name, 0);
    const rest = field ? name.slice(field.end).trim() : name;
    return isWhole(terms.generic, rest) ? '' : rest;
  }

  /** The row itself tells status or channel: it is no row of fields or units. */
  #isFramed(row: string): boolean {
    const { frame } = this.#context.vocabulary;
    return frame.scan(row).some(({ value }) => value.slot === 'status' || value.slot === 'channel');
  }

  #isSince(column: string): boolean {
    return this.#context.vocabulary.measures.terms.cumulative.scan(column).length > 0;
  }
}
