import type { Database, Value } from './driver.ts';
import { packRows } from './packed.ts';

/** All of `work` or nothing of it: whatever is thrown inside takes everything back. */
export const transaction = <T>(database: Database, work: () => Promise<T>): Promise<T> => database.transaction(work);

/** Inserts rows in statements of many rows each. */
export const insertRows = (
  database: Database,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): Promise<void> => database.insert(table, packRows(columns, rows));
