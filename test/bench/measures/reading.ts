import { run } from '../beside/run.ts';
import { built } from '../built.ts';
import type { Measure } from '../measure.ts';
import { type Printed, printedReports } from '../texts/files.ts';

const ordinary = 'DOCX';

/** Programs that give the text alone, each started anew for every file. */
const beside: Record<string, (report: Printed) => string[]> = {
  pandoc: ({ docxPath }) => ['--from=docx', '--to=plain', docxPath],
  pdftotext: ({ pdfPath }) => ['-layout', pdfPath, '-'],
};

/** Files to blocks with their places, one after the other in one process; beside them pandoc and poppler's pdftotext. */
export const reading: Measure = {
  name: 'reading',
  unit: 'pages',
  inputs: [ordinary, 'pandoc', 'PDF', 'pdftotext'],
  ordinary,
  sizes: [40, 400],
  parts: ['reading'],
  async prepare(input, size) {
    const reports = await printedReports(size);
    const pages = reports.reduce((all, report) => all + report.pages, 0);
    const { readBytes } = await built<typeof import('../../../src/read/index.ts')>('read/index.js');
    const reference = beside[input];
    let peak = 0;
    const foundIn = async (report: Printed) => {
      if (!reference) return (await readBytes(input === ordinary ? report.docx : report.pdf)).blocks.length;
      const { written, memory } = await run(input, reference(report));
      peak = Math.max(peak, memory);
      return written.length;
    };
    return async () => {
      const start = performance.now();
      let found = 0;
      for (const report of reports) found += await foundIn(report);
      const seconds = { reading: (performance.now() - start) / 1000 };
      return { work: pages, found, seconds, ...(reference ? { peak } : {}) };
    };
  },
};
