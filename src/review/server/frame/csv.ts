import { csvLine } from '../../../present/csv.ts';
import { printable } from '../../../present/rows.ts';
import type { Value } from '../../../store/driver.ts';

/** For spreadsheets, which else take UTF-8 for something older. */
const mark = '\ufeff';

/** Rows as comma-separated values, page after page, as fast as they are taken. */
export function csvResponse(pages: AsyncGenerator<object[]>, name: string): Response {
  const encoder = new TextEncoder();
  let begun = false;
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value: rows, done } = await pages.next();
      if (done) return controller.close();
      const [first] = rows;
      const head = begun || !first ? '' : mark + csvLine(Object.keys(first));
      begun ||= first !== undefined;
      const lines = rows.map((row) => csvLine(Object.values(row).map(cellOf)));
      controller.enqueue(encoder.encode(head + lines.join('')));
    },
    async cancel() {
      await pages.return(undefined);
    },
  });
  return new Response(stream, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    },
  });
}

function cellOf(value: unknown): Value {
  if (typeof value === 'boolean') return Number(value);
  if (value === undefined || value === null) return null;
  return typeof value === 'object' && !Buffer.isBuffer(value) ? JSON.stringify(value) : printable(value as Value);
}
