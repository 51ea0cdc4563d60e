/** How well tables are read from PDF: cell by cell against those of the DOCX of the same report. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/read/index.ts';

const folder = 'corpus';
const stems = readdirSync(folder)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => name.slice(0, -5));

/** Every cell of a file's tables with its place, its extent and whether it is a head. */
async function cellsOf(path: string): Promise<string[]> {
  const { blocks } = await readBytes(readFileSync(path));
  return blocks
    .filter((block) => block.kind === 'table')
    .flatMap(({ cells }, table) =>
      cells.map(({ row, column, rowSpan, columnSpan, header, text }) =>
        [table, row, column, rowSpan, columnSpan, header, text].join('|'),
      ),
    );
}

describe('tables of the PDFs in corpus/', () => {
  it('have the cells, heads and merged cells of the DOCX: F1 at least 0.99', async () => {
    let [right, printed, read] = [0, 0, 0];
    for (const stem of stems) {
      const [docx, pdf] = await Promise.all([cellsOf(`${folder}/${stem}.docx`), cellsOf(`${folder}/${stem}.pdf`)]);
      const found = new Set(pdf);
      right += docx.filter((cell) => found.has(cell)).length;
      printed += docx.length;
      read += pdf.length;
    }
    expect(printed).toBeGreaterThan(1000);
    expect((2 * right) / (printed + read)).toBeGreaterThanOrEqual(0.99);
  });
});
