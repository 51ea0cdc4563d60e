import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Identity } from '../../../src/model/analysis.ts';
import { noReport } from '../../../src/model/noReport.ts';
import type { SourceText } from '../../../src/model/text.ts';
import { citationPattern } from '../beside/patterns.ts';
import { run } from '../beside/run.ts';
import { built } from '../built.ts';
import type { Lap, Measure } from '../measure.ts';
import { hostileNames, hostileText } from '../texts/hostile.ts';
import { corpusParagraphs, ordinaryText } from '../texts/ordinary.ts';

const reports = 'reports of 100,000';
const whole = 'one text';
const reference = 'ripgrep';
const million = 1_000_000;

/** Always the same one: recognising the report's own identity is not measured here. */
export const identity: Identity = {
  report: {
    ...noReport,
    type: 'Báo cáo',
    number: '12',
    symbol: 'BC-UBND',
    place: 'Đồng Vang',
    date: '2023-12-05',
    issuer: 'UBND huyện Đồng Vang',
    period: { kind: 'year', label: 'năm 2023', start: '2023-01-01', end: '2023-12-31' },
  },
  places: {},
  windowProblem: null,
};

/** The extractor of references, without and with the normalising that goes before it; beside it ripgrep with the rules' patterns. */
export const references: Measure = {
  name: 'references',
  unit: 'Mchar',
  inputs: [reports, whole, reference, ...hostileNames],
  ordinary: reports,
  sizes: [1, 10, 100],
  parts: ['extracting', 'with normalising'],
  async prepare(input, size) {
    const { loadRules } = await built<typeof import('../../../src/rules/load.ts')>('rules/load.js');
    const { composeText } = await built<typeof import('../../../src/text/compose.ts')>('text/compose.js');
    const { makeNormaliser } = await built<typeof import('../../../src/text/normalise.ts')>('text/normalise.js');
    const { makeReferenceExtractor } =
      await built<typeof import('../../../src/extract/references/index.ts')>('extract/references/index.js');
    const rules = loadRules();
    const normalise = makeNormaliser(rules);
    const extract = makeReferenceExtractor(rules);
    const texts = await textsOf(input, size * million);
    if (input === reference) return searching(texts(), await citationPattern(rules), size);
    return () => {
      let found = 0;
      let normalising = 0;
      let extracting = 0;
      for (const text of texts()) {
        const source = sourceOf(text, composeText);
        const start = performance.now();
        const normal = normalise(source);
        const between = performance.now();
        found += extract({ source, normal }, identity).length;
        extracting += (performance.now() - between) / 1000;
        normalising += (between - start) / 1000;
      }
      return { work: size, found, seconds: { extracting, 'with normalising': normalising + extracting } };
    };
  },
};

/** The same texts in one file, searched from its start to its end. */
function searching(texts: Iterable<string>, pattern: string, size: number): () => Promise<Lap> {
  const folder = mkdtempSync(join(tmpdir(), 'doisoat-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const [file, expression] = [join(folder, 'text'), join(folder, 'pattern')];
  for (const text of texts) appendFileSync(file, `${text}\n`);
  writeFileSync(expression, pattern);
  return async () => {
    const start = performance.now();
    // Status 1: nothing found.
    const { written, memory } = await run(
      'rg',
      ['--no-config', '-P', '--count-matches', '-f', expression, file],
      [0, 1],
    );
    const extracting = (performance.now() - start) / 1000;
    return {
      work: size,
      found: Number(written),
      seconds: { extracting, 'with normalising': extracting },
      peak: memory,
    };
  };
}

/** Reports are made one after the other, so that the memory shown is that of the extractor. */
async function textsOf(input: string, length: number): Promise<() => Iterable<string>> {
  if (hostileNames.includes(input)) {
    const text = hostileText(input, length);
    return () => [text];
  }
  const paragraphs = await corpusParagraphs();
  if (input === whole) {
    const text = ordinaryText(paragraphs, length, 0);
    return () => [text];
  }
  return function* () {
    for (let seed = 0; seed < length / 100_000; seed++) yield ordinaryText(paragraphs, 100_000, seed);
  };
}

/** A line a paragraph, as the reader of plain text gives them; in one piece in memory before the clock runs. */
function sourceOf(text: string, compose: typeof import('../../../src/text/compose.ts').composeText): SourceText {
  const source = compose(text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line, page: null })));
  source.text.charCodeAt(0);
  return source;
}
