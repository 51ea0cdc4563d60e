import type { FindingDraft } from '../model/analysis.ts';
import type { ReportCheck } from './index.ts';
import { evidenceOf, show } from './mentions.ts';

/** A date that no calendar has, in a citation or in the data window. */
export const impossibleDate: ReportCheck = {
  id: 'impossible-date',
  run({ identity, mentions }) {
    const cited = mentions.flatMap((mention): FindingDraft[] => {
      if (mention.impossibleDate === null) return [];
      const values = { document: show(mention), date: mention.impossibleDate };
      return [{ values, expected: null, actual: mention.impossibleDate, evidence: evidenceOf(mention) }];
    });
    const { windowProblem, places } = identity;
    if (windowProblem === null || places.dataWindow === undefined) return cited;
    const window = { variant: 'window', values: { window: windowProblem }, expected: null, actual: windowProblem };
    return [...cited, { ...window, evidence: [places.dataWindow] }];
  },
};
