import { runReportChecks } from '../../src/check/index.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { Block } from '../../src/model/block.ts';
import type { Figure, Finding, Relation } from '../../src/model/document.ts';
import type { SourceText } from '../../src/model/text.ts';
import { makeAnalyser } from '../../src/pipeline/analyse.ts';
import { readTable } from '../../src/read/plain/table.ts';
import { loadRules } from '../../src/rules/load.ts';
import { composeText } from '../../src/text/compose.ts';

const rules = loadRules();
const analyser = makeAnalyser(rules);

/** A text as source: one paragraph a line; lines between bars ("| a | b |") make a table. */
export function sourceOf(text: string): SourceText {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const table = readTable(lines, at);
    if (table) {
      blocks.push(table.block);
      at = table.next - 1;
    } else blocks.push({ kind: 'paragraph', text: lines[at]!, page: null });
  }
  return composeText(blocks);
}

/** Every stage up to the checks, over a text with one paragraph a line. */
export const analyse = (text: string): Analysis => analyser(sourceOf(text));

export const figuresOf = (text: string): Figure[] => analyse(text).figures.map(({ figure }) => figure);
export const relationsOf = (text: string): Relation[] => analyse(text).relations.map(({ relation }) => relation);

export function findingsOf(text: string): Finding[] {
  const source = sourceOf(text);
  return runReportChecks(analyser(source), rules, source.pageAt);
}

/** Findings that an auditor is sent to look at, as "rule: message". */
export const alarmsOf = (text: string): string[] =>
  findingsOf(text)
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, message }) => `${rule}: ${message}`);
