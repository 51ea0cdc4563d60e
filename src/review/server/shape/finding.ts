import { comparison } from '../../../present/numbers.ts';
import type { ListedFinding } from '../../../store/review/findings.ts';
import type { FindingRow } from '../../api.ts';
import type { SplitSlip } from './slip.ts';

/** A finding as the page is given it: its message in two, its values ready to be shown. */
export function findingRow({ named, ...row }: ListedFinding, split: SplitSlip): FindingRow {
  const evidence = named.map((_, index) => ({ figure: String(index) }));
  const figures = new Map(named.map((figure, index) => [String(index), { ...figure, table: null }]));
  const { expected, actual } = row as unknown as Pick<FindingRow, 'expected' | 'actual'>;
  const shown = comparison({ expected, actual, evidence: evidence as never }, figures);
  return {
    ...(row as unknown as FindingRow),
    ...split(String(row.message)),
    printed: shown?.printed ?? null,
    recomputed: shown?.recomputed ?? null,
    difference: shown?.difference ?? null,
  };
}
