import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assemble } from '../../../corpus/generator/frame.ts';
import { buildGold } from '../../../corpus/generator/gold.ts';
import type { ReportFile } from '../../../corpus/generator/types.ts';
import { referencesOf, told, toldIn } from './asRead.ts';

/** What is told of the references of one file. */
const toldOf = async (path: string) => (await referencesOf(readFileSync(path))).references.map(told);

/** Names, without their ending, of the files that have it. */
const stems = (folder: string, ending: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length))
    : [];

it.each(stems('corpus', '.docx'))('corpus %s: the same references from DOCX and PDF as from its text', async (stem) => {
  const { default: report } = (await import(`../../../corpus/reports/${stem}.ts`)) as { default: ReportFile };
  const text = await toldIn(buildGold(stem, report, assemble(report)).text);
  expect(text.length).toBeGreaterThan(0);
  expect(await toldOf(`corpus/${stem}.docx`)).toEqual(text);
  expect(await toldOf(`corpus/${stem}.pdf`)).toEqual(text);
});

const seeds = '../shared/seeds';

it.each(stems(seeds, '.txt'))('real report %s: the same references from DOCX and PDF as from TXT', async (stem) => {
  const text = await toldOf(`${seeds}/${stem}.txt`);
  expect(await toldOf(`${seeds}/${stem}.docx`)).toEqual(text);
  expect(await toldOf(`${seeds}/${stem}.pdf`)).toEqual(text);
});

it.skipIf(existsSync(seeds))('the real reports are not at hand: only those of the corpus are compared', () => {
  expect(stems(seeds, '.txt')).toEqual([]);
});
