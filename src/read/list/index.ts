import { UnreadableFile } from '../unreadable.ts';
import { isZip, zipNames } from '../zip.ts';
import { readCsv } from './csv.ts';
import { readSheets } from './workbook.ts';

/** A cell of a list: as it is shown, and the exact number where the file holds one. */
export interface ListCell {
  text: string;
  /** Decimal digits with a point; of a percentage, what stands before the sign. Null where the file holds text. */
  number: string | null;
  percent: boolean;
}

/** A row with something in it. */
export interface ListRow {
  /** 1-based, as a spreadsheet counts. */
  row: number;
  cells: (ListCell | undefined)[];
}

export interface ListSheet {
  /** Null for CSV. */
  name: string | null;
  rows: ListRow[];
}

/** Reads a table of figures: CSV in any usual form, or XLSX. @throws UnreadableFile */
export function readList(bytes: Uint8Array): ListSheet[] {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  if (!isZip(bytes)) return [{ name: null, rows: readCsv(bytes) }];
  if (!zipNames(bytes).includes('xl/workbook.xml')) throw new UnreadableFile('unknownKind');
  try {
    return readSheets(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('damaged', (error as Error).message);
  }
}
