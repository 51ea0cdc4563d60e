import { readdirSync, readFileSync } from 'node:fs';
import { runReportChecks } from '../../src/check/index.ts';
import { alignFigures } from '../../src/evaluate/compare/figures.ts';
import { type Gold, goldSchema } from '../../src/evaluate/gold.ts';
import { ruleFold } from '../../src/evaluate/ruleFold.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { Block } from '../../src/model/block.ts';
import type { Finding } from '../../src/model/document.ts';
import type { SourceText } from '../../src/model/text.ts';
import { makeAnalyser } from '../../src/pipeline/analyse.ts';
import { readBytes } from '../../src/read/index.ts';
import { loadRules } from '../../src/rules/load.ts';
import { composeText } from '../../src/text/compose.ts';

const folder = new URL('../../corpus/', import.meta.url);
const rules = loadRules();
const analyse = makeAnalyser(rules);

/** A report of the corpus as it is printed, before anything in it is changed. */
export interface Report {
  name: string;
  gold: Gold;
  source: SourceText;
  analysis: Analysis;
  alarms: Finding[];
  /** Gold id → extracted id of the same figure. */
  foundOf: ReadonlyMap<string, string>;
}

/** Findings that an auditor is sent to look at. */
const alarmsOf = (analysis: Analysis, source: SourceText) =>
  runReportChecks(analysis, rules, source.pageAt).filter(({ severity }) => severity !== 'info');

export async function corpusReports(): Promise<Report[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.docx'));
  const fold = ruleFold(rules);
  return Promise.all(
    names.sort().map(async (file) => {
      const name = file.replace('.docx', '');
      const gold = goldSchema.parse(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
      const source = composeText((await readBytes(readFileSync(new URL(file, folder)))).blocks);
      const analysis = analyse(source);
      const found = analysis.figures.map(({ figure }) => figure);
      const pairs = alignFigures(gold.figures, found, fold);
      const foundOf = new Map(pairs.map(([left, right]) => [gold.figures[left]!.id, found[right]!.id]));
      return { name, gold, source, analysis, alarms: alarmsOf(analysis, source), foundOf };
    }),
  );
}

/** What is found when the text between two offsets of a report is printed otherwise. */
export function alarmsAfter({ source }: Report, start: number, end: number, printed: string): Finding[] {
  const index = source.blocks.findIndex((one) => one.start <= start && end <= one.end);
  const blocks: Block[] = source.blocks.map(({ block }) => block);
  blocks[index] = changed(source, index, start, end, printed);
  const text = composeText(blocks);
  return alarmsOf(analyse(text), text);
}

function changed({ blocks, tables }: SourceText, index: number, start: number, end: number, printed: string): Block {
  const { block, start: offset } = blocks[index]!;
  const replace = (text: string, from: number) => text.slice(0, start - from) + printed + text.slice(end - from);
  if (block.kind === 'paragraph') return { ...block, text: replace(block.text, offset) };
  const { cells: places } = tables.find(({ table }) => table === block)!;
  const cells = block.cells.map((cell, at) => {
    const place = places[at]!;
    return place.start <= start && end <= place.end ? { ...cell, text: replace(cell.text, place.start) } : cell;
  });
  return { ...block, cells };
}
