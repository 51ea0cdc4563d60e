import type { FindingDraft, Mention } from '../model/analysis.ts';
import type { ReportCheck } from './index.ts';
import { type KnownDocuments, valuesOf } from './knownDocuments.ts';
import { evidenceOf, groupBy, indexBy, show } from './mentions.ts';

/** A year inside a number that is not the year of the date; files of courts and contracts keep the year of their opening. */
export const numberYear: ReportCheck = {
  id: 'number-year-mismatch',
  run({ mentions }, _, { known, words }) {
    const wrong = mentions.filter(
      ({ reference: { year, date, symbol }, codedTypes }) =>
        year !== null &&
        date !== null &&
        !date.startsWith(`${year}-`) &&
        (codedTypes.length > 0 || words.bodiesOfSymbol(symbol!).length > 0),
    );
    const byNumber = indexBy(mentions, numberIn);
    return groupBy(wrong, ({ reference }) => `${reference.key}|${reference.date}`).map(([first]) => ({
      values: {
        document: show(first!),
        year: String(first!.reference.year),
        dateYear: first!.reference.date!.slice(0, 4),
      },
      expected: String(first!.reference.year),
      actual: first!.reference.date!.slice(0, 4),
      ...suggestion(first!, known, byNumber.get(numberIn(first!)) ?? []),
    }));
  },
};

const numberIn = ({ reference: { number, symbol } }: Mention) => `${number}/${symbol}`;

/** The register's document with that number or with that date, else another mention in which the years agree. */
function suggestion(
  mention: Mention,
  known: KnownDocuments,
  alike: readonly Mention[],
): Pick<FindingDraft, 'slip' | 'evidence'> {
  const { symbol, date, key } = mention.reference;
  const issued = known.beside(mention).find((entry) => entry.symbol === symbol && entry.year !== undefined);
  if (issued) return { slip: { kind: 'known', values: valuesOf(issued) }, evidence: evidenceOf(mention) };
  const [numbered] = known.of(mention);
  if (numbered) return { slip: { kind: 'known-date', values: valuesOf(numbered) }, evidence: evidenceOf(mention) };
  const other = alike.find(
    ({ reference }) =>
      (reference.key === key || reference.date === date) && reference.date?.startsWith(`${reference.year}-`),
  );
  if (!other) return { evidence: evidenceOf(mention) };
  const slip = { kind: 'date-elsewhere', values: { other: show(other) } };
  return { slip, evidence: [...evidenceOf(mention), ...evidenceOf(other)] };
}
