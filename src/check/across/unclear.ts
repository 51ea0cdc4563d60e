import { Decimal } from 'decimal.js';
import type { Comparison } from './comparison.ts';
import { type History, toStatement } from './history.ts';

/** Values that their own report states in several ways, so that no other report can be compared with them. */
export const unclearIn = ({ unclear }: History): Comparison[] =>
  unclear.map(({ from, points }) => {
    const [stated, ...against] = points.map((point) => toStatement(from, point));
    const actual = new Decimal(against[0]?.point.amount ?? stated!.point.amount);
    return { check: 'restated-figure', verdict: 'notCompared', reason: 'ambiguous', stated: stated!, against, actual };
  });
