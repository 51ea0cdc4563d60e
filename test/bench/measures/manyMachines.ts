import { noPostgres, postgresPrograms, startCluster } from '../../postgres/cluster.ts';
import type { Measure } from '../measure.ts';
import { runProgram } from '../program.ts';
import { fillFolder } from '../texts/folder.ts';
import { temporaryReports } from '../texts/temporary.ts';

const ordinary = '1 worker';

/** Files taken from the queue of a PostgreSQL server by so many workers of one reading process each, then compared. */
export const manyMachines: Measure = {
  name: 'many machines',
  unit: 'documents',
  inputs: [ordinary, '2 workers'],
  ordinary,
  sizes: [100, 1000],
  parts: ['loading'],
  once: true,
  async prepare(input, size) {
    if (postgresPrograms() === null) throw new Error(noPostgres);
    const { reports } = await temporaryReports((path) => fillFolder(path, size, 'docx'));
    const cluster = await startCluster();
    process.on('exit', () => cluster.remove());
    return async () => {
      const db = await cluster.database('bench');
      await runProgram(['enqueue', reports, '--db', db]);
      const start = performance.now();
      const workers = Array.from({ length: Number.parseInt(input, 10) }, () =>
        runProgram(['worker', '--db', db, '--concurrency', '1', '--until-done']),
      );
      const taken = await Promise.all(workers);
      const seconds = { loading: (performance.now() - start) / 1000 };
      const peak = taken.reduce((all, one) => all + one.peak, 0);
      const processor = taken.reduce((all, one) => all + one.processor, 0);
      const [stored] = await cluster.administer(`SELECT pg_database_size('bench') AS bytes`);
      return { work: size, found: Math.round(Number(stored!.bytes) / 2 ** 20), seconds, peak, processor };
    };
  },
};
