import type { Database } from './driver.ts';

export function listReports(database: Database): Promise<{ id: number; extractionStamp: string }[]> {
  return database.all('SELECT id, extraction_stamp AS extractionStamp FROM reports ORDER BY id');
}
