import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { collectFiles } from '../../src/pipeline/collect.ts';
import { temporaryFolder } from '../store/handmade.ts';

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const names = (folder: string, files: string[]) => files.map((file) => relative(folder, file)).sort();

test('a folder is walked; other kinds, hidden and lock files are left out', async () => {
  const folder = folderWith({
    'a.txt': 'x',
    'deep/er/b.PDF': '%PDF-1.4',
    'empty.docx': '',
    'gold.json': '{}',
    'image.png': '\u0089PNG',
    '~$a.docx': 'lock',
    '.hidden/c.txt': 'x',
    'node_modules/d.txt': 'x',
  });
  const { files, skipped, problems } = await collectFiles([folder]);
  expect(names(folder, files)).toEqual(['a.txt', 'deep/er/b.PDF', 'empty.docx']);
  expect(skipped).toBe(3);
  expect(problems).toEqual([]);
});

test('the content tells a report with a misleading name', async () => {
  const folder = folderWith({ 'scan.dat': '%PDF-1.7\n', 'notes.dat': 'plain words' });
  const { files, skipped } = await collectFiles([folder]);
  expect(names(folder, files)).toEqual(['scan.dat']);
  expect(skipped).toBe(1);
});

test('what is named directly is taken, whatever it is, and only once', async () => {
  const folder = folderWith({ 'a.json': '{}', 'b [1].txt': 'x' });
  const [a, b] = [join(folder, 'a.json'), join(folder, 'b [1].txt')];
  const { files } = await collectFiles([a, b, join(folder, '.', 'a.json'), folder]);
  expect(files).toEqual([a, b]);
});

test('globs are spread out like folders', async () => {
  const folder = folderWith({ 'x/a.txt': 'x', 'y/b.txt': 'x', 'y/b.json': '{}' });
  const { files, skipped } = await collectFiles([`${folder}/*/*`]);
  expect(names(folder, files)).toEqual(['x/a.txt', 'y/b.txt']);
  expect(skipped).toBe(1);
});

test('a path, a folder and a glob that lead to nothing are named', async () => {
  const folder = folderWith({ 'x/a.json': '{}' });
  const missing = join(folder, 'nowhere.pdf');
  const { problems } = await collectFiles([missing, join(folder, 'x'), `${folder}/*.pdf`]);
  expect(problems.map(({ path, error }) => [relative(folder, path), error.name])).toEqual([
    ['nowhere.pdf', 'UnopenedFile'],
    ['x', 'NoReports'],
    ['*.pdf', 'NoReports'],
  ]);
});
