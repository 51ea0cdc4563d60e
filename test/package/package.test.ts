import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, type Installed, installPackage, project } from './install.ts';

let installed: Installed;
/** A folder that has nothing to do with the package. */
let elsewhere: string;
const report = '11-nam-xa-tan-phuoc-hoi.docx';

beforeAll(() => {
  installed = installPackage();
  elsewhere = join(installed.folder, 'elsewhere', 'reports of a user');
  mkdirSync(elsewhere, { recursive: true });
  cpSync(join(project, 'corpus', report), join(elsewhere, report));
});
afterAll(() => installed.remove());

describe('the tarball', () => {
  it('holds the program, the rules, the README and the licence, and nothing else', () => {
    const tops = new Set(installed.files.map((path) => path.split('/')[0]));
    expect([...tops].sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json', 'rules']);
    expect(installed.files).toContain('rules/checks/sum-mismatch.yaml');
    const other = installed.files.filter((path) => path.startsWith('dist') && !path.endsWith('.js'));
    expect(other.filter((path) => !path.startsWith('dist/review/page/'))).toEqual([]);
    expect(other).toContain('dist/review/page/index.html');
  });

  it('names a program that can be run', () => {
    expect(readFileSync(installed.main, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
  });
});

describe('an installed package, from another folder', () => {
  it('shows its help', () => {
    const { status, stdout, stderr } = call(installed, ['--help'], elsewhere);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('doisoat [options] [command]');
  });

  it('lists its own rules', () => {
    const { status, stdout } = call(installed, ['rules', 'list'], elsewhere);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\s*check\s+sum-mismatch\s.*checks\/sum-mismatch\.yaml$/m);
  });

  it('reads and checks a report', () => {
    const { status, stdout } = call(installed, ['extract', report, '--json'], elsewhere);
    expect(status).toBe(0);
    const { source, references, findings } = JSON.parse(stdout) as {
      source: { path: string };
      references: unknown[];
      findings: { rule: string }[];
    };
    expect(source.path).toBe(report);
    expect(references.length).toBeGreaterThan(5);
    expect(findings.map(({ rule }) => rule)).toContain('impossible-date');
  });

  it('audits into a database of the folder it is called in', () => {
    const { status, stdout } = call(installed, ['audit', '.'], elsewhere);
    expect(status).toBe(0);
    expect(stdout).toContain('[impossible-date]');
    expect(existsSync(join(elsewhere, 'output', 'doisoat.db'))).toBe(true);
  });
});
