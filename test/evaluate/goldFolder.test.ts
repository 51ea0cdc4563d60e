import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findGoldFiles } from '../../src/evaluate/goldFolder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doisoat-gold-'));
  mkdirSync(join(folder, 'gold'));
  for (const name of ['a.docx', 'a.pdf', 'a.txt', 'b.txt', 'a.md', 'c.docx']) writeFileSync(join(folder, name), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

const gold = (path: string, content: unknown) => writeFileSync(join(folder, path), JSON.stringify(content));
const names = (directory?: string) => findGoldFiles(folder, directory).map(({ name }) => name);

describe('files with gold', () => {
  it('are all formats of the report that the annotation names by its stem', () => {
    gold('a.json', { file: 'a.txt' });
    expect(names()).toEqual(['a.docx', 'a.pdf', 'a.txt']);
    expect(findGoldFiles(folder).map(({ sameFile }) => sameFile)).toEqual([false, false, true]);
  });

  it('have their gold beside them or in a folder of its own', () => {
    gold('gold/whatever.json', { file: 'b' });
    expect(names(join(folder, 'gold'))).toEqual(['b.txt']);
  });

  it('may stand in folders below', () => {
    mkdirSync(join(folder, '2024'));
    writeFileSync(join(folder, '2024', 'd.docx'), '');
    gold('2024/d.json', { file: 'd.docx' });
    expect(names()).toEqual(['2024/d.docx']);
  });

  it('JSON that names no file is no annotation', () => {
    gold('settings.json', { a: 1 });
    expect(names()).toEqual([]);
  });

  it('an annotation that is broken is named with its key', () => {
    gold('a.json', { file: 'a.txt', figures: [{ id: 'f1', quote: '1', value: 'one', kind: 'count' }] });
    expect(() => names()).toThrow(/a\.json: figures\.0\.value: .*expected number/);
    writeFileSync(join(folder, 'a.json'), '{');
    expect(() => names()).toThrow(/a\.json: not valid JSON/);
    expect(() => names(join(folder, 'none'))).toThrow(/none/);
  });
});
