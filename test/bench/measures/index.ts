import type { Measure } from '../measure.ts';
import { figures } from './figures.ts';
import { loading } from './loading.ts';
import { manyMachines } from './manyMachines.ts';
import { reading } from './reading.ts';
import { recognising } from './recognising.ts';
import { references } from './references.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { wholeRun, wholeRunOfPdf, wholeRunOfScans } from './wholeRun.ts';

/** Everything that `npm run bench` measures; a new stage is one file beside this one and one line here. */
export const measures: readonly Measure[] = [
  ...[reading, recognising, references, figures, report],
  ...[wholeRun, wholeRunOfPdf, wholeRunOfScans],
  ...[manyMachines, loading, review],
];
