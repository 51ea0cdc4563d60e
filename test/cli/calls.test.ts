import { expect, test } from 'vitest';
import { doisoat } from './command.ts';

test.each([
  ['no command', []],
  ['an unknown command', ['adit', 'x']],
  ['no path', ['audit']],
  ['an unknown option', ['audit', 'x', '--colour']],
  ['a value that is not among the choices', ['audit', 'x', '--fail-on', 'fatal']],
  ['an option without its value', ['ingest', 'x', '--db']],
  ['extract without --json', ['extract', 'x.txt']],
  ['two files for extract', ['extract', 'x.txt', 'y.txt', '--json']],
  ['a limit that is no number', ['query', 'SELECT 1', '--limit', 'many']],
])('%s is one line on stderr and status 2', (_, args) => {
  const { status, stdout, stderr } = doisoat(args);
  expect(stderr).toMatch(/^lỗi: .*doisoat --help\)\n$/);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

test('complaints are in English where English is asked for', () => {
  expect(doisoat(['audit', '--lang', 'en']).stderr).toBe('error: missing argument <path> (see: doisoat --help)\n');
});

test('help names every command that is built, and none that is not', () => {
  const { status, stdout } = doisoat(['--help']);
  expect(status).toBe(0);
  for (const command of [
    'audit',
    'ingest',
    'check',
    'extract',
    'query',
    'search',
    'export',
    'verdict',
    'rules',
    'eval',
    'serve',
    'enqueue',
    'worker',
    'status',
  ])
    expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
});

test.each(['audit', 'ingest', 'check', 'extract', 'query', 'search', 'export', 'verdict'])(
  'the help of %s has examples',
  (command) => {
    const { status, stdout } = doisoat([command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain(`\nVí dụ:\n  doisoat ${command}`);
  },
);

test('rules known needs a database, and says how to make one', () => {
  const { status, stderr } = doisoat(['rules', 'known', '--db', '/nowhere/none.db']);
  expect(stderr).toMatch(/doisoat audit/);
  expect(status).toBe(2);
});

test('the version is that of the package', () => {
  expect(doisoat(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('rules that are not there are one line and status 2', () => {
  const { status, stderr } = doisoat(['extract', 'x.txt', '--json', '--rules', '/nowhere']);
  expect(stderr).toMatch(/^bộ quy tắc sai: \/nowhere: .*\n$/);
  expect(status).toBe(2);
});
