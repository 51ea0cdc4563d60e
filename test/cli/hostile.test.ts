import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeDocx, makePdf, p, show } from '../read/files.ts';
import { temporaryFolder } from '../store/handmade.ts';
import { doisoat } from './command.ts';
import { reportText } from './reports.ts';

const good = (commune: string) => reportText(commune, 210);
const docx = makeDocx(p('Xã tiếp nhận 120 hồ sơ'));
const nested = (deep: number) => '<w:tbl><w:tr><w:tc>'.repeat(deep) + p('x') + '</w:tc></w:tr></w:tbl>'.repeat(deep);
const entities = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
const bomb = `<!DOCTYPE b [<!ENTITY e0 "hồ sơ">${entities}]>`;
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const withPart = (name: string, xml: string) => zipSync({ ...unzipSync(docx), [name]: strToU8(xml) });
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** Every bad file, and a word of the reason that it must be given. */
const bad: Record<string, [content: Uint8Array | string, reason: string]> = {
  'zip-bomb.docx': [makeDocx('<w:p/>'.repeat(20_000_000)), 'unpacked'],
  'bomb-in-bomb.docx': [zipSync({ 'word/document.xml': zipSync({ a: new Uint8Array(40_000_000) }) }), 'damaged'],
  'swells.docx': [makeDocx('<w:p/>'.repeat(5_000_000)), 'MB of memory'],
  'entities.docx': [
    withPart(
      'word/document.xml',
      `${bomb}<w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>&e12;</w:t></w:r></w:p></w:body></w:document>`,
    ),
    'damaged',
  ],
  'entities-of-types.docx': [
    withPart(
      '[Content_Types].xml',
      `${bomb}<Types xmlns="${contentTypes}"><Override PartName="/x" ContentType="&e12;"/></Types>`,
    ),
    'damaged',
  ],
  'nested.docx': [makeDocx(nested(50_000)), 'nested'],
  'nested.html': [`<html><body>${'<div>'.repeat(100_000)}12</body></html>`, 'nested'],
  'cut.docx': [docx.slice(0, docx.length / 2), 'damaged'],
  'empty.pdf': ['', 'empty'],
  'not-a.pdf': [Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919 + 131) % 256)), 'not a kind'],
  'circular.pdf': [
    Buffer.from(makePdf([show('x 12', 72, 700)]))
      .toString('latin1')
      .replace('/Kids [5 0 R]', '/Kids [2 0 R]'),
    'damaged',
  ],
};

test('a folder of hostile files: each is named with its reason, and the sound ones are loaded', async () => {
  const folder = join(temporaryFolder(), 'in');
  mkdirSync(join(folder, 'deep'), { recursive: true });
  for (const [name, [content]] of Object.entries(bad)) writeFileSync(join(folder, name), content);
  const huge = openSync(join(folder, 'huge.pdf'), 'w');
  ftruncateSync(huge, 2 ** 31);
  closeSync(huge);
  // Sound files: under names that would act on a terminal, with decomposed letters, with a wrong ending.
  const names = [
    'a\u202eb\u001b[2Jc\n.txt',
    `${'Báo cáo'.normalize('NFD')}.txt`,
    'wrong-ending.pdf',
    '\u{1f4c4} 报告.txt',
  ];
  for (const [index, name] of names.entries()) writeFileSync(join(folder, 'deep', name), good(`Gò Mây ${index}`));
  // What no report is, and must not be followed or opened.
  const outside = join(folder, '..', 'outside.txt');
  writeFileSync(outside, good('Ngoài'));
  symlinkSync(outside, join(folder, 'link.txt'));
  symlinkSync('/', join(folder, 'deep', 'root'));
  symlinkSync(folder, join(folder, 'deep', 'round'));
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  const server = createServer().listen(join(folder, 'socket.txt'));
  await new Promise((resolve) => server.once('listening', resolve));

  const db = join(folder, '..', 'x.db');
  const { status, stdout, stderr } = doisoat(['ingest', folder, '--db', db, '--memory', '500', '--lang', 'en']);
  server.close();

  const lines = stderr.trimEnd().split('\n');
  const [unreadable, notes] = [
    lines.filter((line) => line.startsWith('cannot read')),
    lines.filter((line) => line.startsWith('note')),
  ];
  const reasons = {
    ...Object.fromEntries(Object.entries(bad).map(([name, [, reason]]) => [name, reason])),
    'huge.pdf': '512 MB',
  };
  for (const [name, reason] of Object.entries(reasons))
    expect(
      unreadable.filter((line) => line.includes(`/${name}: `)),
      name,
    ).toEqual([expect.stringContaining(reason)]);
  expect(unreadable).toHaveLength(Object.keys(reasons).length);
  expect(notes).toEqual([expect.stringContaining('wrong-ending.pdf')]);
  expect(lines).toHaveLength(unreadable.length + notes.length);
  for (const letter of ['\u001b', '\u202e']) expect(stderr + stdout).not.toContain(letter);
  expect(stdout).toContain('read and loaded: 4 files\n');
  expect(stdout).toContain('other kinds of files, skipped: 2\n');
  expect(stdout).toContain('symbolic links in folders, not followed: 3\n');
  expect(status).toBe(3);

  const stored = doisoat([
    'query',
    'SELECT path, text FROM v_reports JOIN report_texts USING (report_id)',
    '--db',
    db,
    '--format',
    'json',
  ]);
  const reports = JSON.parse(stored.stdout) as { path: string; text: string }[];
  expect(reports.map(({ path }) => path).sort()).toEqual(names.map((name) => join(folder, 'deep', name)).sort());
  for (const { text } of reports) expect(text).toContain('210 hồ sơ');
});

test('a file that takes too long is given up and named; the next one is read all the same', () => {
  const folder = temporaryFolder();
  const [long, next] = [join(folder, 'a-long.pdf'), join(folder, 'b.txt')];
  writeFileSync(long, makePdf(Array.from({ length: 10_000 }, (_, page) => show(`Page ${page}`, 72, 700))));
  writeFileSync(next, good('Gò Mây'));
  const limits = ['--timeout', '10', '--workers', '1', '--lang', 'en'];
  const started = performance.now();
  const { status, stdout, stderr } = doisoat(['ingest', long, next, '--db', join(folder, 'x.db'), ...limits]);
  expect(stderr).toBe(
    `cannot read ${long}: reading it took more than 10 seconds and was given up; if the file is sound, raise --timeout\n`,
  );
  expect(stdout).toContain('read and loaded: 1 files\n');
  expect(status).toBe(3);
  expect(performance.now() - started).toBeLessThan(60_000);
});

test('a pipe that is named directly is not waited for', () => {
  const folder = temporaryFolder();
  const pipe = join(folder, 'pipe.txt');
  execFileSync('mkfifo', [pipe]);
  for (const command of [
    ['extract', pipe, '--json'],
    ['audit', pipe, '--db', join(folder, 'x.db')],
    ['audit', '/dev/zero', '--db', join(folder, 'x.db')],
  ]) {
    const { status, stderr } = doisoat([...command, '--lang', 'en']);
    expect(stderr).toMatch(/^cannot read .*: not an ordinary file/);
    expect(status).toBe(3);
  }
});

test.each([
  ['--timeout', '0'],
  ['--timeout', 'x'],
  ['--memory', '10'],
  ['--workers', '0'],
  ['--workers', '1.5'],
])('%s %s is refused', (option, value) => {
  const { status, stderr } = doisoat(['ingest', 'corpus', option, value, '--lang', 'en']);
  expect(stderr).toContain(option);
  expect([status, stderr.trimEnd().split('\n').length]).toEqual([2, 1]);
});
