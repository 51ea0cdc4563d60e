import type { FigureNode } from '../model/analysis.ts';
import type { ReportCheck } from './index.ts';

/** Both "93.43" and "14,5" in one report: the few are accused, beside one of the many. */
export const decimalSeparator: ReportCheck = {
  id: 'mixed-decimal-separator',
  run: ({ figures }) => {
    const shown = (mark: '.' | ',') =>
      figures.filter(
        ({ separator, separatorBasis, figure }) =>
          separator === mark && separatorBasis === 'digits' && (figure.unit !== null || figure.table !== null),
      );
    const [few, many] = [shown('.'), shown(',')].sort((a, b) => a.length - b.length) as [FigureNode[], FigureNode[]];
    const [first] = few;
    const [other] = many;
    if (!first || !other) return [];
    const evidence = [...few, other].map(({ figure }) => ({ start: figure.start, end: figure.end, figure: figure.id }));
    return [
      {
        values: {
          few: first.printed,
          many: other.printed,
          count: String(few.length),
          mark: first.separator ?? '',
          habit: other.separator ?? '',
        },
        expected: null,
        actual: null,
        evidence,
      },
    ];
  },
};
