import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';

export const project = resolve(import.meta.dirname, '../..');

/** The program as `npm install` of its tarball leaves it in an empty folder. */
export interface Installed {
  /** The folder that holds `node_modules`. */
  folder: string;
  /** The unpacked package. */
  home: string;
  /** What `npx doisoat` runs. */
  main: string;
  /** Every file of the tarball. */
  files: string[];
  remove: () => void;
}

/**
 * Builds and packs the sources, unpacks the tarball into `<folder>/node_modules/doisoat` and links what it depends on beside it:
 * only what an installation without development tools has, and without compiling sqlite3 again.
 */
export function installPackage(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'doisoat-package-'));
  const source = join(folder, 'source');
  for (const name of ['package.json', 'rules', 'README.md', 'LICENSE'])
    cpSync(join(project, name), join(source, name), { recursive: true });
  const compiler = join(project, 'node_modules/typescript/bin/tsc');
  run(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', join(source, 'dist')], project);
  run(process.execPath, ['--import', 'tsx', 'page.config.ts', join(source, 'dist')], project);

  const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], source);
  const [{ filename, files }] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
  const home = join(folder, 'node_modules', 'doisoat');
  mkdirSync(home, { recursive: true });
  run('tar', ['-xzf', join(folder, filename), '-C', home, '--strip-components=1'], folder);
  rmSync(source, { recursive: true });
  for (const path of dependencies()) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(project, path), place);
  }

  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { bin: { doisoat: string } };
  return {
    folder,
    home,
    main: join(home, bin.doisoat),
    files: files.map(({ path }) => path),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Runs an installed program from any folder. */
export function call({ main }: Installed, args: string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** `node_modules/…` of everything that is needed to run; what stands inside another one comes along with it. */
function dependencies(): string[] {
  const listed = run('npm', ['ls', '--omit=dev', '--all', '--parseable'], project).trim().split('\n').slice(1);
  const paths = listed.map((path) =>
    path
      .slice(project.length + 1)
      .split(sep)
      .join('/'),
  );
  return paths.filter((path) => path.lastIndexOf('node_modules/') === 0);
}

const run = (command: string, args: string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
