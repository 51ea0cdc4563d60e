import type { Row } from './measure.ts';

/** Pages of a scanned report. */
const pages = 5;
/** Cores of one machine, and hours that the work may take. */
const machine = { cores: 8, hours: 24 };
const hour = 3600;

/** Results of one run, and how many cores measured them. */
export interface Measurement {
  machine: { cores: number };
  rows: Row[];
}

/** What so many reports need, a line each; `scans`: the share of them that must be recognised. */
export function onPaper(measurements: readonly Measurement[], reports: number, scans: number): Record<string, string> {
  const all = measurements.flatMap(({ rows, machine: { cores } }) => rows.map((row) => ({ ...row, cores })));
  const queue = measured(all, 'many machines', '2 workers');
  const recognised = measured(all, 'recognising', 'scan of 200 dpi').at(-1)!;
  const [smallest, largest] = [queue[0]!, queue.at(-1)!];
  // The database server had its share of the same machine.
  const loading = (reports * largest.cores) / largest.speed.loading! / hour;
  const recognising = (reports * scans * pages * recognised.cores) / recognised.speed.recognising! / hour;
  // An empty database has a size of its own.
  const each = (largest.found - smallest.found) / (largest.size - smallest.size);
  const machines = Math.ceil((loading + recognising) / machine.hours / machine.cores);
  return {
    reports: reports.toLocaleString('en'),
    'hours of one core, read and loaded': round(loading),
    [`hours of one core, ${scans * 100} % of them recognised`]: round(recognising),
    [`machines of ${machine.cores} cores for ${machine.hours} hours`]: round(machines),
    'database, TB': ((reports * each) / 2 ** 20).toFixed(1),
  };
}

function measured(rows: readonly (Row & { cores: number })[], measure: string, input: string) {
  const found = rows.flatMap(({ result, ...row }) =>
    row.measure === measure && row.input === input && !('failed' in result) ? [{ ...row, ...result }] : [],
  );
  if (found.length === 0) throw new Error(`Not measured: ${measure}, ${input}.`);
  return found.sort((a, b) => a.size - b.size);
}

const round = (amount: number) => Math.round(amount).toLocaleString('en');
