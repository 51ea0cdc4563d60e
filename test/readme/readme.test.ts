import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acrossChecks } from '../../src/check/across/registry.ts';
import { reportChecks } from '../../src/check/registry.ts';
import { routes } from '../../src/review/server/routes/index.ts';
import { loadRules } from '../../src/rules/load.ts';
import { viewNames } from '../../src/store/schema/views.ts';
import { call, type Installed, installPackage, project } from '../package/install.ts';
import { blocks, commandsOf, identifiers, section, tableRows } from './parts.ts';

const readme = readFileSync(join(project, 'README.md'), 'utf8');
const shown = blocks(readme, 'text')[0]!;
const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** Enough of the corpus for everything that the README shows: the reports that it quotes, with their copies, and one that it names. */
const reports = /^(?:05-.*|14-.*|11-.*[xn])$/;
let installed: Installed;
let work: string;

beforeAll(() => {
  installed = installPackage();
  work = join(installed.folder, 'work');
  mkdirSync(join(work, 'corpus'), { recursive: true });
  for (const file of readdirSync(join(project, 'corpus')).filter((name) => reports.test(name)))
    cpSync(join(project, 'corpus', file), join(work, 'corpus', file));
});
afterAll(() => installed.remove());

describe('the commands of the README', () => {
  const commands = commandsOf(readme);
  const program = `"${process.execPath}" "$DOISOAT_MAIN" `;
  const shell = (line: string) =>
    spawnSync('/bin/sh', ['-c', line.replaceAll('npx doisoat ', program)], {
      cwd: work,
      encoding: 'utf8',
      env: { ...process.env, DOISOAT_MAIN: installed.main },
    });

  it('are many, and start with the two that set everything up', () => {
    expect(commands.length).toBeGreaterThan(18);
    expect(commands.slice(0, 2).map(({ line }) => line)).toEqual([
      'npm ci && npx doisoat audit corpus',
      'npm ci && npm test',
    ]);
    expect(manifest.scripts).toMatchObject({ prepare: 'npm run build', test: expect.any(String) });
  });

  // In their order: a later one needs what an earlier one has made.
  it.runIf(existsSync('/bin/sh')).each(commands.filter(({ line }) => !line.includes('npm test')))(
    '$line',
    ({ line, status }) => {
      const result = shell(line.replace(/^npm ci && /, ''));
      expect({ status: result.status, stderr: result.stderr }).toEqual({ status, stderr: '' });
      const target = / > (\S+)$/.exec(line)?.[1];
      const output = target === undefined ? result.stdout : readFileSync(join(work, target), 'utf8');
      // A query without an answer prints nothing at all; one line alone would be the head of a CSV file.
      const least = line.includes(' query ') ? 2 : line.startsWith('mkdir') ? 0 : 1;
      expect(output.split('\n').filter(Boolean).length).toBeGreaterThanOrEqual(least);
    },
  );

  it('name options, commands and exit statuses that exist', () => {
    const help = (name: string[]) => call(installed, [...name, '--help', '--lang', 'en'], work).stdout;
    const listed = [...help([]).matchAll(/^ {2}(\w+)(?: \[options\]| {2,})/gm)].map(([, name]) => name);
    expect(listed).toEqual([
      ...['audit', 'ingest', 'check', 'extract', 'query', 'search', 'export', 'verdict', 'rules', 'eval', 'serve'],
      ...['enqueue', 'worker', 'status'],
    ]);
    for (const name of listed) expect(readme).toContain(`npx doisoat ${name}`);
    const query = help(['query']);
    expect(query).toMatch(/--limit .*1000/);
    expect(query).toMatch(/--timeout .*30/);
    expect(call(installed, ['query', 'DELETE FROM findings'], work).status).toBe(2);
    mkdirSync(join(work, 'empty'));
    expect(call(installed, ['audit', 'empty'], work).status).toBe(3);
  });
});

describe('the output that the README shows', () => {
  let audit: string;
  beforeAll(() => {
    audit = call(installed, ['audit', 'corpus', '--db', 'shown.db'], work).stdout;
  });
  const [summary, ...findings] = shown
    .split('\n\n')
    .filter((part) => part.trim() !== '…')
    .reverse();
  const formOf = (text: string) => text.replace(/\d+(?:[.,]\d+)*/g, 'N').replace(' --db shown.db', '');

  it.each(findings.reverse().map((part) => ({ part, name: part.trim().split('\n')[0] })))('$name', ({ part }) => {
    // How much is checked grows with the program.
    const covered = (text: string) => text.replace(/\d+\/\d+ (số liệu hồ sơ) \([\d,]+%\)/g, 'N $1');
    expect(covered(audit)).toContain(`${covered(part)}\n`);
  });

  it('closes as the program does, with other numbers', () => {
    const closing = audit.slice(audit.lastIndexOf('\n\n')).trim().replace('shown.db', 'output/doisoat.db');
    const lines = (text: string) =>
      formOf(text)
        .split('\n')
        .filter((line) => !line.startsWith('  chưa đối chiếu được N: '));
    expect(lines(closing)).toEqual(lines(summary!.trim()));
  });
});

it('shows what a search prints', () => {
  const [, hits] = blocks(readme, 'text');
  const { stdout } = call(installed, ['search', '"kỳ trước chuyển sang"', '--period', '2019'], work);
  expect(stdout).toContain(hits);
});

describe('the tables of the README', () => {
  it('list every check, with its severity and its names', () => {
    const rules = loadRules().entries('check');
    const rows = rules.map(({ id, severity, title }) => [`\`${id}\``, severity, title.en, title.vi]);
    expect(tableRows(section(readme, 'What is checked'))).toEqual(rows.sort(([a], [b]) => (a! < b! ? -1 : 1)));
    const ids = new Set([...reportChecks, ...acrossChecks].map(({ id }) => id));
    expect(rules.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it('list every view', () => {
    expect(identifiers(section(readme, 'The database'))).toEqual([...viewNames]);
  });

  it('list every address of the review page', () => {
    const addresses = routes.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(identifiers(section(readme, 'Review page'))).toEqual(addresses);
  });

  it('list every package', () => {
    const [runtime, development] = section(readme, 'Packages').split('Only for development');
    expect(identifiers(runtime!).sort()).toEqual(Object.keys(manifest.dependencies).sort());
    expect(identifiers(development!).sort()).toEqual(Object.keys(manifest.devDependencies).sort());
  });

  it('list packages that the program really uses', () => {
    const sources = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith(join('review', 'page')))
      .map((name) => readFileSync(join(project, 'src', name), 'utf8'))
      .join('\n');
    const imported = [
      ...sources.matchAll(
        /(?:from |import\(|load\(|\(import\.meta\.url\)(?:\.resolve)?\()['"](@[^'"/]+\/[^'"/]+|[a-z][^'".:/]*(?:\.js)?)/g,
      ),
    ];
    const used = new Set(imported.map(([, name]) => name!).filter((name) => name !== 'node'));
    expect([...used].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });
});

it('links only to files and headings that are there', () => {
  const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, title]) => title!.toLowerCase().replaceAll(' ', '-'));
  const links = [...readme.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);
  const dead = links.filter((link) => {
    if (link.startsWith('https://')) return false;
    return link.startsWith('#') ? !headings.includes(link.slice(1)) : !existsSync(join(project, link));
  });
  expect(dead).toEqual([]);
});
