import type { Analysis, Mention } from '../model/analysis.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { seatOf } from './knownIssuer.ts';

/**
 * The analysis with every mention of an unnamed office of which there are many ("UBND xã", and "UBND huyện" in a report
 * from above the districts) a document of its own: nobody can tell that two of them are of one office.
 */
export function keepApart(analysis: Analysis, rules: RuleSet): Analysis {
  const levels = new Map(rules.entries('area').map(({ name, level }) => [name.toLowerCase(), level as string]));
  const own = analysis.identity.report.issuer?.toLowerCase() ?? null;
  const isLow = own === null || [...levels].some(([word, level]) => level === 'commune' && own.includes(` ${word} `));
  const many = (mention: Mention) => {
    const [, area = ''] = seatOf(mention).split(', ');
    const level = levels.get(area) ?? area;
    return level === 'commune' || (level === 'district' && !isLow);
  };
  const mentions = analysis.mentions.map((mention) =>
    mention.organisation !== null && many(mention) ? alone(mention) : mention,
  );
  return { ...analysis, mentions };
}

const alone = (mention: Mention): Mention => ({
  ...mention,
  organisation: `${mention.organisation} ${mention.reference.id}`,
  reference: { ...mention.reference, key: `${mention.reference.key} ${mention.reference.id}` },
});
