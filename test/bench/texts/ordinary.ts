import { readdirSync } from 'node:fs';
import { assemble } from '../../../corpus/generator/frame.ts';
import { buildGold } from '../../../corpus/generator/gold.ts';
import type { ReportFile } from '../../../corpus/generator/types.ts';
import { randomFrom } from './random.ts';

const folder = new URL('../../../corpus/reports/', import.meta.url);

/** Every paragraph and table row of the reports in corpus/. */
export async function corpusParagraphs(): Promise<string[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(
    names.sort().map((name) => import(new URL(name, folder).href) as Promise<{ default: ReportFile }>),
  );
  return modules.flatMap(({ default: report }) => buildGold('', report, assemble(report)).text.split('\n'));
}

/** A text of `length` characters made of the paragraphs in random order; the same seed gives the same text. */
export function ordinaryText(paragraphs: readonly string[], length: number, seed: number): string {
  const random = randomFrom(seed);
  const chosen: string[] = [];
  for (let size = 0; size < length; ) {
    const paragraph = paragraphs[Math.floor(random() * paragraphs.length)]!;
    chosen.push(paragraph);
    size += paragraph.length + 1;
  }
  return chosen.join('\n').slice(0, length);
}
