import type { Database } from '../driver.ts';

const tables = { v_figures: 'figures', v_references: '"references"' };

/** Which row of a written view an element is in, counted from 0. Of each report only a number is held in memory. */
export class Places {
  readonly #database: Database;
  readonly #table: string;
  /** How many rows stand before those of a report. */
  #before: Map<number, number> | null = null;

  constructor(database: Database, view: keyof typeof tables) {
    this.#database = database;
    this.#table = tables[view];
  }

  /** Null where there is no such element. */
  async rowOf(report: number, id: string): Promise<number | null> {
    this.#before ??= await this.#count();
    const found = await this.#database.get<{ n: number }>(
      `SELECT (SELECT count(*) FROM ${this.#table} y
         WHERE y.report_id = x.report_id AND (y.start_offset, y.id) < (x.start_offset, x.id)) AS n
       FROM ${this.#table} x WHERE x.report_id = ? AND x.id = ?`,
      [report, id],
    );
    return found === undefined ? null : this.#before.get(report)! + found.n;
  }

  async #count(): Promise<Map<number, number>> {
    const before = new Map<number, number>();
    let sum = 0;
    const counts = this.#database.rows<{ report: number; n: number }>(
      `SELECT report_id AS report, count(*) AS n FROM ${this.#table} GROUP BY report_id ORDER BY report_id`,
    );
    for await (const { report, n } of counts) {
      before.set(report, sum);
      sum += n;
    }
    return before;
  }
}
