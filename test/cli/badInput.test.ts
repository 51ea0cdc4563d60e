import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../store/handmade.ts';
import { doisoat } from './command.ts';
import { mixedFolder, reportText } from './reports.ts';

const bad = ['cut.docx', 'cut.pdf', 'empty.docx', 'random.pdf'];

test('every bad file is named once with its reason, all others are done', () => {
  const folder = mixedFolder();
  const { status, stdout, stderr } = doisoat(['ingest', folder, 'missing.pdf', '--db', `${folder}.db`]);
  const lines = stderr.trimEnd().split('\n');
  expect(lines).toHaveLength(bad.length + 1);
  for (const name of [...bad, 'missing.pdf'])
    expect(lines.filter((line) => new RegExp(`^không đọc được .*${name}: \\p{L}{2,}`, 'u').test(line))).toHaveLength(1);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stdout).toContain('đã đọc và nạp: 2 tệp\nloại tệp khác, bỏ qua: 2 tệp\nkhông đọc được: 5\n');
  expect(status).toBe(3);
});

test('the database is as if the bad files had never been there', () => {
  const folder = mixedFolder();
  const rows = (db: string) => {
    const sql = 'SELECT path, sha256, title FROM v_reports ORDER BY path';
    return doisoat(['query', sql, '--format', 'json', '--db', db]).stdout;
  };
  const [all, good] = [join(folder, 'all.db'), join(folder, 'good.db')];
  doisoat(['ingest', folder, '--db', all]);
  doisoat(['ingest', join(folder, 'good.txt'), join(folder, 'deep/good.html'), '--db', good]);
  expect(JSON.parse(rows(good))).toHaveLength(2);
  expect(rows(all)).toBe(rows(good));
});

test('a folder without reports is named and status 3', () => {
  const folder = join(temporaryFolder(), 'bare');
  mkdirSync(folder);
  const { status, stderr } = doisoat(['audit', folder, '--db', join(folder, 'x.db')]);
  expect(stderr).toContain(folder);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(status).toBe(3);
});

test('another kind of file, named directly, cannot be read', () => {
  const folder = mixedFolder();
  const { status, stderr } = doisoat(['audit', join(folder, 'picture.png'), '--db', join(folder, 'x.db')]);
  expect(stderr).toMatch(/picture\.png: /);
  expect(status).toBe(3);
});

test('extract of a bad file prints nothing on stdout', () => {
  const { status, stdout, stderr } = doisoat(['extract', join(mixedFolder(), 'random.pdf'), '--json']);
  expect(stdout).toBe('');
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(status).toBe(3);
});

test('a name that would act on the terminal does not', () => {
  const folder = temporaryFolder();
  const name = 'a\u001b[2Jb\u202ec.pdf';
  writeFileSync(join(folder, name), 'x');
  const { stderr } = doisoat(['audit', join(folder, name), `${folder}/\u001b[2J.txt`, '--db', join(folder, 'x.db')]);
  for (const letter of ['\u001b', '\u202e']) expect(stderr).not.toContain(letter);
  expect(stderr.trimEnd().split('\n')).toHaveLength(2);
});

test('a database that is none, or is not there, is one line and status 2', () => {
  const folder = temporaryFolder();
  const [none, missing] = [join(folder, 'none.db'), join(folder, 'missing.db')];
  writeFileSync(none, reportText('Gò Mây', 1).repeat(5));
  for (const [command, path] of [
    ['check', missing],
    ['check', none],
    ['query', missing],
    ['query', none],
  ] as const) {
    const { status, stderr } = doisoat([command, ...(command === 'query' ? ['SELECT 1'] : []), '--db', path]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(path);
    expect(status).toBe(2);
  }
  expect(existsSync(missing)).toBe(false);
});
