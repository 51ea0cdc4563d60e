/**
 * Would a wrong number be found? Every figure of corpus/ that is tried is changed alone in the text of its report, the report is
 * analysed and checked anew, and a finding of severity error or warning must name it.
 *
 *     npx vitest run test/mutation                    a sample of the figures, always the same
 *     MUTATIONS=all npx vitest run test/mutation      every figure; prints what is missed
 *     MUTATIONS=sample,missed,save …                  prints what the sample misses; raises floor.json to what is measured
 */
import { describe, expect, it } from 'vitest';
import { tryFigures } from './proof.ts';
import { corpusReports } from './report.ts';
import { floors, raiseFloor, Tally } from './tally.ts';

const options = (process.env.MUTATIONS ?? 'sample').split(',');
const [extent, shares] = options.includes('all')
  ? (['all', { prose: 1, tables: 1 }] as const)
  : (['sample', { prose: 0.07, tables: 0.007 }] as const);
const reports = await corpusReports();

describe('nothing changed', () => {
  const right = reports.filter(({ gold }) => gold.findings.length === 0);
  it.each(right.map((report) => [report.name, report] as const))('nothing is found in %s', (_, { alarms }) => {
    expect(alarms).toEqual([]);
  });
});

describe('one number changed', { timeout: 3_600_000 }, () => {
  it(`is found no less often than before (${extent})`, () => {
    const tally = new Tally();
    for (const report of reports) for (const tried of tryFigures(report, shares)) tally.add(report.name, tried);
    console.log(tally.toString());
    if (extent === 'all' || options.includes('missed')) console.log(tally.missed.join('\n'));
    if (options.includes('save')) raiseFloor(extent, tally);
    const floor = floors()[extent]!;
    for (const name of ['explicit', 'slips', 'figures'] as const)
      expect(tally.share(name), name).toBeGreaterThanOrEqual(floor[name]);
  });
});
