import { built } from '../built.ts';
import type { Measure } from '../measure.ts';
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
    const stages = await stagesOf();
    const length = size * million;
    const blocks = input === ordinary ? longReport(await corpusBlocks(), length) : hostileReport(input, length);
    const { source, reading, around, rest } = stages.before(blocks);
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

/** The compiled stages, and what goes before them. */
async function stagesOf() {
  const { loadRules } = await built<typeof import('../../../src/rules/load.ts')>('rules/load.js');
  const { Patterns } = await built<typeof import('../../../src/rules/patterns.ts')>('rules/patterns.js');
  const { composeText } = await built<typeof import('../../../src/text/compose.ts')>('text/compose.js');
  const { makeNormaliser } = await built<typeof import('../../../src/text/normalise.ts')>('text/normalise.js');
  const { structureOf } = await built<typeof import('../../../src/text/structure.ts')>('text/structure.js');
  const { makeIdentityExtractor } =
    await built<typeof import('../../../src/extract/identity/index.ts')>('extract/identity/index.js');
  const { makeFigureExtractor } =
    await built<typeof import('../../../src/extract/figures/index.ts')>('extract/figures/index.js');
  const { makeRelator } = await built<typeof import('../../../src/relate/index.ts')>('relate/index.js');
  const { runReportChecks } = await built<typeof import('../../../src/check/index.ts')>('check/index.js');
  const rules = loadRules();
  const [normalise, identify, patterns] = [makeNormaliser(rules), makeIdentityExtractor(rules), new Patterns(rules)];
  return {
    figures: makeFigureExtractor(rules),
    relations: makeRelator(rules),
    checks: (analysis: Parameters<typeof runReportChecks>[0], pageAt: Parameters<typeof runReportChecks>[2]) =>
      runReportChecks(analysis, rules, pageAt),
    before(blocks: Parameters<typeof composeText>[0]) {
      const source = composeText(blocks);
      const reading = { source, normal: normalise(source) };
      const tables = source.tables.map(({ start, end }) => ({
        start: reading.normal.fromSource(start),
        end: reading.normal.fromSource(end),
      }));
      const structure = structureOf(reading.normal, tables, patterns);
      // Of references there is a measure of its own.
      const rest = { text: source.text, identity: identify(reading), mentions: [], headings: [] };
      return { source, reading, around: { identity: rest.identity, mentions: [], structure }, rest };
    },
  };
}
