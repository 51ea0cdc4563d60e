import type { Database } from '../../src/store/driver.ts';
import { packReport, type ReportToPack } from '../../src/store/packReport.ts';
import * as store from '../../src/store/saveReport.ts';

/** A report that is packed only when it is saved, so that a test can change it. */
export type MadeReport = ReportToPack & Omit<store.ReportToSave, 'packed'>;

export function saveReport(database: Database, made: MadeReport): Promise<number> {
  const { path, contentKey, extractionStamp, checkStamp, place } = made;
  const where = { path, contentKey, extractionStamp, checkStamp, ...(place === undefined ? {} : { place }) };
  return store.saveReport(database, { ...where, packed: packReport(made) });
}
