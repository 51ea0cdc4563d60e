import type { Measure } from '../measure.ts';
import { compiledStages } from '../stages.ts';
import { hostileFigures, hostileReport } from '../texts/hostileFigures.ts';
import { corpusBlocks, longReport } from '../texts/reports.ts';

const ordinary = 'one report';
const million = 1_000_000;

/** Figures, the relations between them and the checks of one report, each of these stages alone. */
export const figures: Measure = {
  name: 'figures',
  unit: 'Mchar',
  inputs: [ordinary, ...hostileFigures],
  ordinary,
  // 10, 100 and 1,000 pages of 2,500 characters.
  sizes: [0.025, 0.25, 2.5],
  parts: ['figures', 'relations', 'checks'],
  async prepare(input, size) {
    const stages = await compiledStages();
    const length = size * million;
    const blocks = input === ordinary ? longReport(await corpusBlocks(), length) : hostileReport(input, length);
    const { source, reading, structure, identity } = stages.before(blocks);
    // Of references there is a measure of its own.
    const around = { identity, mentions: [], structure };
    const rest = { text: source.text, identity, mentions: [], headings: [] };
    const work = source.text.length / million;
    return () => {
      const start = performance.now();
      const found = stages.figures(reading, around);
      const related = performance.now();
      const { figures, relations } = stages.relations(reading, found, around.structure, around.mentions);
      const checked = performance.now();
      const findings = stages.checks({ ...rest, figures, relations }, source.pageAt);
      const seconds = {
        figures: (related - start) / 1000,
        relations: (checked - related) / 1000,
        checks: (performance.now() - checked) / 1000,
      };
      return { work, found: figures.length + relations.length + findings.length, seconds };
    };
  },
};
