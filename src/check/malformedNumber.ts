import type { Mention } from '../model/analysis.ts';
import type { CheckRule } from '../rules/kinds/check.ts';
import type { ReportCheck } from './index.ts';
import { evidenceOf, groupBy, show } from './mentions.ts';

/** A number that is not written in the form of its family: of the Party, or of legal documents, which carry a year. */
export const malformedNumber: ReportCheck = {
  id: 'malformed-number',
  run({ mentions }, { parameters }) {
    const wrong = mentions.flatMap((mention) => {
      const variant = variantOf(mention, parameters);
      return variant === null ? [] : [{ mention, variant }];
    });
    return groupBy(wrong, ({ mention }) => mention.reference.key).map(([first]) => {
      const { mention, variant } = first!;
      const suggestion = variant === 'party' ? partyForm(mention) : '';
      return {
        variant,
        values: { document: show(mention), suggestion, type: mention.reference.type ?? mention.codedTypes[0] ?? '' },
        expected: suggestion === '' ? null : suggestion,
        actual: `${mention.reference.number}/${mention.reference.symbol}`,
        evidence: evidenceOf(mention),
      };
    });
  },
};

function variantOf(
  { reference, notation, codedTypes }: Mention,
  parameters: CheckRule['parameters'],
): 'party' | 'year' | null {
  const parts = reference.symbol?.split(/[-/]/) ?? [];
  if (codedTypes.length === 0 || parts.length !== 2) return null;
  const party = (parameters.partyCodes as string[]).includes(parts[1]!);
  if (party) return notation === 'slashed' || notation === 'administrative' || notation === 'dashed' ? 'party' : null;
  if (notation !== 'administrative' || !(parameters.legalCodes as string[]).includes(parts[0]!)) return null;
  if (!(parameters.legalTypes as string[]).includes(reference.type ?? codedTypes[0]!)) return null;
  const year = reference.date === null ? Number.POSITIVE_INFINITY : Number(reference.date.slice(0, 4));
  return year >= Number(parameters.yearSince) ? 'year' : null;
}

/** number-TYPE/BODY, as the Party's offices write it. */
function partyForm({ reference }: Mention): string {
  const [type, body] = reference.symbol!.split(/[-/]/);
  return `${reference.number}-${type}/${body}`;
}
