import { makeScan, photograph } from '../../read/scans.ts';
import { built } from '../built.ts';
import type { Measure } from '../measure.ts';
import { printedReports } from '../texts/files.ts';

const ordinary = 'scan of 200 dpi';

/** Pages that are pictures only, recognised as many at once as by default; starting the recogniser is part of it. */
export const recognising: Measure = {
  name: 'recognising',
  unit: 'pages',
  inputs: [ordinary],
  ordinary,
  sizes: [2, 10],
  parts: ['recognising'],
  async prepare(_, size) {
    const places = (await printedReports(size)).flatMap(({ pdf, pages }) =>
      Array.from({ length: pages }, (_, at) => ({ pdf, page: at + 1 })),
    );
    const pictures = await Promise.all(places.slice(0, size).map(({ pdf, page }) => photograph(pdf, page)));
    const scan = makeScan(pictures);
    const { readBytes } = await built<typeof import('../../../src/read/index.ts')>('read/index.js');
    return async () => {
      const start = performance.now();
      const { blocks } = await readBytes(scan);
      return { work: size, found: blocks.length, seconds: { recognising: (performance.now() - start) / 1000 } };
    };
  },
};
