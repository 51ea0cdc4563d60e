import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { engineOption, threadLimits, threadOptions } from '../../../src/pipeline/workers/modules.ts';
import type { Lap, Measure } from '../measure.ts';
import { fillFolder } from '../texts/folder.ts';
import { temporaryReports } from '../texts/temporary.ts';

const ordinary = 'DOCX';
/** Of a reading process, in MB. */
const memory = 2048;
const warming = 5;

/** What is done with one DOCX, stage by stage, in a thread such as those that read: the text's stages against reading. */
export const report: Measure = {
  name: 'one report',
  unit: 'documents',
  inputs: [ordinary],
  ordinary,
  sizes: [100],
  parts: ['reading', 'text', 'references', 'figures', 'relations', 'checks'],
  async prepare(_input, size) {
    const { reports } = await temporaryReports((path) => fillFolder(path, size, 'docx'));
    setFlagsFromString(engineOption);
    const thread = new Worker(new URL('../stagesThread.ts', import.meta.url), {
      execArgv: threadOptions(),
      resourceLimits: threadLimits(memory),
    });
    const files = readdirSync(reports).map((name) => readFileSync(join(reports, name)));
    const run = () =>
      new Promise<Lap>((resolve, reject) => {
        thread.once('message', ({ found, seconds }) => resolve({ work: size, found, seconds }));
        thread.once('error', reject);
        thread.postMessage(files);
      });
    // Nearly all of a long run is done by code that is compiled.
    for (let lap = 0; lap < warming; lap++) await run();
    return run;
  },
};
