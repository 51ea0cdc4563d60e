/** A PostgreSQL server for tests, of its own folder and port, that can be stopped and started again. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const debian = '/usr/lib/postgresql';

/** Where the server's programs are; null where there are none. */
export function postgresPrograms(): string | null {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [process.env.DOISOAT_TEST_POSTGRES, ...versions.map((version) => join(debian, version, 'bin'))];
  return folders.find((folder) => folder && existsSync(join(folder, 'initdb'))) ?? null;
}

export const noPostgres =
  "no PostgreSQL here (install Debian's postgresql, or name the folder of initdb in DOISOAT_TEST_POSTGRES)";

export interface Cluster {
  /** The address of a new, empty database; `as`: another user than the superuser. */
  database(name: string, as?: { user: string; password: string }): Promise<string>;
  /** Runs statements as the superuser. */
  administer(sql: string, database?: string): Promise<Record<string, unknown>[]>;
  address(name: string): string;
  start(): void;
  /** `immediate`: without any care for what is running. */
  stop(mode: 'fast' | 'immediate'): void;
  remove(): void;
}

const superuser = { user: 'tester', password: 'Bí mật @/:#1' };

export async function startCluster(): Promise<Cluster> {
  const programs = postgresPrograms()!;
  const folder = mkdtempSync(join(tmpdir(), 'doisoat-postgres-'));
  const data = join(folder, 'data');
  const log = join(folder, 'log');
  const secret = join(folder, 'secret');
  mkdirSync(data);
  const account = unprivileged();
  for (const path of [folder, data]) if (account) chownSync(path, account.uid, account.gid);
  const run = (program: string, args: string[]) =>
    execFileSync(join(programs, program), args, {
      ...account,
      cwd: folder,
      stdio: 'pipe',
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
    });
  execFileSync('sh', ['-c', `printf %s "$SECRET" > "${secret}"`], {
    ...account,
    env: { ...process.env, SECRET: superuser.password },
  });
  run('initdb', [
    '-D',
    data,
    '-U',
    superuser.user,
    '-A',
    'scram-sha-256',
    `--pwfile=${secret}`,
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ]);
  const port = await freePort();
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=60`;
  const start = () => void run('pg_ctl', ['-D', data, '-l', log, '-w', '-o', options, 'start']);
  const stop = (mode: 'fast' | 'immediate') => void run('pg_ctl', ['-D', data, '-m', mode, '-w', 'stop']);
  const address = (name: string, { user, password } = superuser) =>
    `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`;
  start();
  const administer = async (sql: string, name = 'postgres') => {
    const client = new pg.Client(address(name));
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };
  return {
    administer,
    address: (name) => address(name),
    start,
    stop,
    async database(name, as) {
      await administer(`CREATE DATABASE ${name}${as ? ` OWNER ${as.user}` : ''}`);
      return address(name, as);
    },
    remove() {
      spawnSync(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], { ...account, cwd: folder });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server refuses to run as root. */
function unprivileged(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string, name: string) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout);
  const name = spawnSync('id', ['postgres']).status === 0 ? 'postgres' : 'nobody';
  return { uid: id('-u', name), gid: id('-g', name) };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
