/** Takes files through every stage, one after the other, and tells the seconds of each stage. */
import { parentPort } from 'node:worker_threads';
import { compiledStages } from './stages.ts';

const stages = await compiledStages();
const stretches = ['reading', 'between', 'references', 'figures', 'relations', 'checks'] as const;
const ofText = ['references', 'figures', 'relations', 'checks'] as const;

parentPort!.on('message', async (files: Uint8Array[]) => {
  const seconds: Record<string, number> = { text: 0 };
  let [found, last] = [0, performance.now()];
  const end = (stretch: (typeof stretches)[number]) => {
    const now = performance.now();
    seconds[stretch] = (seconds[stretch] ?? 0) + (now - last) / 1000;
    last = now;
  };
  for (const bytes of files) {
    last = performance.now();
    const { blocks } = await stages.read(bytes);
    end('reading');
    const { source, reading, structure, identity } = stages.before(blocks);
    end('between');
    const mentions = stages.references(reading, identity);
    end('references');
    const drafts = stages.figures(reading, { identity, mentions, structure });
    end('figures');
    const { figures, relations } = stages.relations(reading, drafts, structure, mentions);
    end('relations');
    const analysis = { text: source.text, identity, mentions, headings: [], figures, relations };
    const findings = stages.checks(analysis, source.pageAt);
    end('checks');
    found += mentions.length + figures.length + relations.length + findings.length;
  }
  for (const stage of ofText) seconds.text! += seconds[stage]!;
  parentPort!.postMessage({ found, seconds });
});
