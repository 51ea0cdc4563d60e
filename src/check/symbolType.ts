import type { ReportCheck } from './index.ts';
import { evidenceOf, groupBy, show } from './mentions.ts';

/** A type word that the code in the symbol contradicts. */
export const symbolType: ReportCheck = {
  id: 'symbol-type-mismatch',
  run({ mentions }, { parameters }) {
    const attached = new Set(parameters.attached as string[]);
    const wrong = mentions.filter(({ reference, codedTypes, notation }) => {
      const { type } = reference;
      if (type === null || notation === 'old' || reference.inherited || codedTypes.length === 0 || attached.has(type))
        return false;
      return !codedTypes.some((coded) => coded.startsWith(type) || type.startsWith(coded));
    });
    return groupBy(wrong, ({ reference }) => `${reference.key}|${reference.type}`).map(([first]) => {
      const { reference, codedTypes } = first!;
      return {
        values: {
          document: show(first!),
          type: reference.type!,
          symbol: reference.symbol!,
          coded: codedTypes.join(' / '),
        },
        expected: codedTypes[0]!,
        actual: reference.type,
        evidence: evidenceOf(first!),
      };
    });
  },
};
