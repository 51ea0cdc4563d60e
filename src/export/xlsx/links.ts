import type { Database } from '../../store/driver.ts';
import { Places } from '../../store/exporting/places.ts';
import { type Cell, empty } from './cells.ts';
import type { SheetWriter } from './sheets.ts';

/** An item of a finding's evidence; `report_id` where it stands in another report. */
export interface EvidenceItem {
  figure: string | null;
  reference: string | null;
  report_id?: number;
}

/** Cells that lead from findings to their evidence, and from there to the figures and citations. */
export class Links {
  readonly #sheets: SheetWriter;
  readonly #figures: Places;
  readonly #references: Places;
  #evidence = 0;

  constructor(database: Database, sheets: SheetWriter) {
    this.#sheets = sheets;
    this.#figures = new Places(database, 'v_figures');
    this.#references = new Places(database, 'v_references');
  }

  /** To the first row of a finding's evidence; asked for every finding, in the order of the table. */
  evidence(list: readonly EvidenceItem[]): Cell {
    const link = list.length === 0 ? empty : this.#to('v_evidence', this.#evidence, String(list.length));
    this.#evidence += list.length;
    return link;
  }

  figure = (report: number, id: string | null): Promise<Cell> => this.#element('v_figures', this.#figures, report, id);

  reference = (report: number, id: string | null): Promise<Cell> =>
    this.#element('v_references', this.#references, report, id);

  async #element(view: string, places: Places, report: number, id: string | null): Promise<Cell> {
    const place = id === null ? null : await places.rowOf(report, id);
    return place === null ? empty : this.#to(view, place, id!);
  }

  #to(table: string, index: number, text: string): Cell {
    const { sheet, row } = this.#sheets.place(table, index);
    return { kind: 'link', sheet, cell: `A${row}`, text };
  }
}
