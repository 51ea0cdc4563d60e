/**
 * The one test command: every check of the project, one after the other, also after one has failed.
 * The output of each stands indented under its name; what failed is named again at the end, since of a long output
 * often only the end is kept; the last line is "N passed, N failed".
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

interface Counts {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: string[];
  /** Counts of the step's own, from what it printed; without them the step counts as one. */
  count?: (output: string) => Counts | null;
  /** What failed, a line each or more; without it the step is named. */
  failures?: () => string[];
}

const bin = (name: string) => join('node_modules', '.bin', name);
const doisoat = (...args: string[]) => [process.execPath, 'dist/cli/main.js', ...args];
const scratch = mkdtempSync(join(tmpdir(), 'doisoat-test-'));
const vitestResult = join(scratch, 'vitest.json');

const steps: Step[] = [
  { name: 'format and lint', command: [bin('biome'), 'ci', '.'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'] },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  {
    name: 'tests',
    command: [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestResult}`],
    count: vitestCounts,
    failures: vitestFailures,
  },
  { name: 'examples of the rules', command: doisoat('rules', 'test', '--lang', 'en'), count: lastLineCounts },
  { name: 'evaluation on corpus', command: doisoat('eval', 'corpus', '--lang', 'en') },
];

// Real reports, their gold and the contract stand beside the project where it is developed, and are not part of it.
if (existsSync('../shared'))
  steps.push(
    { name: 'contract', command: [process.execPath, '../shared/check-contract.mjs'], count: lastLineCounts },
    {
      name: 'evaluation on real reports',
      command: doisoat('eval', '../shared/seeds', '--gold', '../shared/gold', '--lang', 'en'),
    },
  );
else console.log('no ../shared: the contract check and the evaluation on real reports are left out');

const total: Counts = { passed: 0, failed: 0 };
const failures: string[] = [];
for (const step of steps) {
  const started = Date.now();
  console.log(`\n== ${step.name}: ${step.command.slice(0, 8).join(' ').replace(process.execPath, 'node')}`);
  const { output, status } = await run(step.command);
  const { passed, failed } = step.count?.(output) ?? { passed: status === 0 ? 1 : 0, failed: 0 };
  total.passed += passed;
  total.failed += status !== 0 && failed === 0 ? 1 : failed;
  if (status !== 0) failures.push(`== ${step.name}: FAILED`, ...(step.failures?.() ?? []));
  console.log(
    `== ${step.name}: ${status === 0 ? 'done' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(0)} s`,
  );
}
rmSync(scratch, { recursive: true });
if (failures.length > 0) console.log(`\n${failures.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs a command, prints what it says indented, and hands it back. */
function run([command = '', ...args]: string[]): Promise<{ output: string; status: number }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let line = '';
    const take = (chunk: string) => {
      output += chunk;
      const lines = (line + chunk).split('\n');
      line = lines.pop() ?? '';
      for (const whole of lines) console.log(`  ${whole}`);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error) => take(`${error.message}\n`));
    child.on('close', (status) => {
      if (line !== '') console.log(`  ${line}`);
      resolve({ output, status: status ?? 1 });
    });
  });
}

/** Of a program that closes with "N passed, N failed". */
function lastLineCounts(output: string): Counts | null {
  const [, passed, failed] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  return passed === undefined ? null : { passed: Number(passed), failed: Number(failed) };
}

interface VitestResult {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    /** Why the file itself failed. */
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

function vitestCounts(): Counts | null {
  const result = readVitest();
  return result && { passed: result.numPassedTests, failed: result.numFailedTests };
}

function vitestFailures(): string[] {
  const files = (readVitest()?.testResults ?? []).filter(({ status }) => status === 'failed');
  return files.flatMap(({ name, message, assertionResults }) => {
    const tests = assertionResults.filter(({ status }) => status === 'failed');
    const told = tests.map((test) => `  ${test.fullName}\n    ${firstLines(test.failureMessages.join('\n'))}`);
    return [relative('.', name), ...(told.length > 0 ? told : [`    ${firstLines(message)}`])];
  });
}

function firstLines(text: string): string {
  return stripVTControlCharacters(text).split('\n').slice(0, 8).join('\n    ');
}

function readVitest(): VitestResult | null {
  return existsSync(vitestResult) ? (JSON.parse(readFileSync(vitestResult, 'utf8')) as VitestResult) : null;
}
