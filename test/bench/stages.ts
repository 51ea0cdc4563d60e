import { built } from './built.ts';

/** The compiled stages from bytes to findings, each alone. */
export async function compiledStages() {
  const { readBytes } = await built<typeof import('../../src/read/index.ts')>('read/index.js');
  const { loadRules } = await built<typeof import('../../src/rules/load.ts')>('rules/load.js');
  const { Patterns } = await built<typeof import('../../src/rules/patterns.ts')>('rules/patterns.js');
  const { composeText } = await built<typeof import('../../src/text/compose.ts')>('text/compose.js');
  const { makeNormaliser } = await built<typeof import('../../src/text/normalise.ts')>('text/normalise.js');
  const { structureOf } = await built<typeof import('../../src/text/structure.ts')>('text/structure.js');
  const { makeIdentityExtractor } =
    await built<typeof import('../../src/extract/identity/index.ts')>('extract/identity/index.js');
  const { makeReferenceExtractor } =
    await built<typeof import('../../src/extract/references/index.ts')>('extract/references/index.js');
  const { makeFigureExtractor } =
    await built<typeof import('../../src/extract/figures/index.ts')>('extract/figures/index.js');
  const { makeRelator } = await built<typeof import('../../src/relate/index.ts')>('relate/index.js');
  const { runReportChecks } = await built<typeof import('../../src/check/index.ts')>('check/index.js');
  const rules = loadRules();
  const [normalise, identify, patterns] = [makeNormaliser(rules), makeIdentityExtractor(rules), new Patterns(rules)];
  return {
    read: (bytes: Uint8Array) => readBytes(bytes),
    references: makeReferenceExtractor(rules),
    figures: makeFigureExtractor(rules),
    relations: makeRelator(rules),
    checks: (analysis: Parameters<typeof runReportChecks>[0], pageAt: Parameters<typeof runReportChecks>[2]) =>
      runReportChecks(analysis, rules, pageAt),
    /** What stands between reading and the other stages. */
    before(blocks: Parameters<typeof composeText>[0]) {
      const source = composeText(blocks);
      const reading = { source, normal: normalise(source) };
      const tables = source.tables.map(({ start, end }) => ({
        start: reading.normal.fromSource(start),
        end: reading.normal.fromSource(end),
      }));
      const structure = structureOf(reading.normal, tables, patterns);
      return { source, reading, structure, identity: identify(reading) };
    },
  };
}
