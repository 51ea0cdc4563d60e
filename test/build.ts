import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');

/** Before all tests: the program that the tests of the command line run is compiled, unless nothing has changed since it was. */
export default function build(): void {
  const sources = ['src', 'rules'].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(project, folder, name),
    ),
  );
  const newest = Math.max(...sources.map((path) => statSync(path).mtimeMs));
  const main = join(project, 'dist/cli/main.js');
  if (existsSync(main) && statSync(main).mtimeMs > newest) return;
  // Mistakes of type are the compiler's to tell, and no hindrance to running.
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: project, stdio: 'ignore' });
}
