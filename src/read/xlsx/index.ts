import type { FileReader } from '../reader.ts';
import { isZip, zipNames } from '../zip.ts';

/** Excel workbooks: each sheet's tables, with the cells as Excel shows them. */
export const xlsxReader: FileReader = {
  format: 'xlsx',
  // A report may hold a workbook, and a workbook a report: the ZIP's own directory decides.
  accepts: (bytes) => isZip(bytes) && zipNames(bytes).includes('xl/workbook.xml'),
  async read(bytes, options) {
    const { readBook } = await import('./book.ts');
    return readBook(bytes, options);
  },
};
