import { matchAt } from '../extract/references/match.ts';
import type { DocumentVocabulary } from '../extract/references/vocabulary.ts';
import type { Analysis, Mention } from '../model/analysis.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { allMatches } from '../text/search.ts';
import { seatOf } from './knownIssuer.ts';

/**
 * The analysis with every mention of which nobody can tell whose document it is as a document of its own: of an unnamed
 * office of which there are many ("UBND xã", and "UBND huyện" in a report from above the districts), or without an issuer
 * on a line that names another area ("xã Tân Lập: Kế hoạch số 12/KH-UBND"). A council is another one after an election.
 */
export function keepApart(analysis: Analysis, rules: RuleSet, words: DocumentVocabulary): Analysis {
  const levels = new Map(rules.entries('area').map(({ name, level }) => [name.toLowerCase(), level as string]));
  const own = analysis.identity.report.issuer?.toLowerCase() ?? null;
  const isLow = own === null || [...levels].some(([word, level]) => level === 'commune' && own.includes(` ${word} `));
  const many = (mention: Mention) => {
    const [, area = ''] = seatOf(mention).split(', ');
    const level = levels.get(area) ?? area;
    return level === 'commune' || (level === 'district' && !isLow);
  };
  const mentions = analysis.mentions.map((mention) =>
    (mention.organisation !== null && many(mention)) || ofAnotherArea(mention, analysis.text, own ?? '', words)
      ? apart(mention, mention.reference.id)
      : apart(mention, elected(mention, words)),
  );
  return { ...analysis, mentions };
}

/** The day of that year from which an elected body is another one, with a register of its own; null before it. */
function elected({ reference: { symbol, date } }: Mention, words: DocumentVocabulary): string | null {
  if (symbol === null || date === null) return null;
  const days = words.bodiesOfSymbol(symbol).flatMap((body) => body.elected);
  return days.find((day) => day.slice(0, 4) === date.slice(0, 4) && day <= date) ?? null;
}

const reach = 400;

/** Whether the line names an area, not the report's own, before or right behind a mention whose symbol every committee has. */
function ofAnotherArea({ reference }: Mention, text: string, own: string, words: DocumentVocabulary): boolean {
  const { issuer, symbol, start, end } = reference;
  if (issuer !== null || symbol === null) return false;
  if (!words.bodiesOfSymbol(symbol).some(({ scope }) => scope === 'unit')) return false;
  const before = text.slice(Math.max(0, start - reach), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const behind = matchAt(words.patterns.get('area.behind-document'), text, end);
  return [...allMatches(words.patterns.get('area.before-document'), line), ...(behind ? [behind] : [])].some(
    ({ groups }) => !own.includes((groups!.named ?? groups!.bare)!.toLowerCase()),
  );
}

const apart = (mention: Mention, mark: string | null): Mention =>
  mark === null
    ? mention
    : {
        ...mention,
        organisation: `${mention.organisation ?? ''} ${mark}`,
        reference: { ...mention.reference, key: `${mention.reference.key} ${mark}` },
      };
