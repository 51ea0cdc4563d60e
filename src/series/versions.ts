import type { Analysis } from '../model/analysis.ts';
import type { SeriesWords } from './words.ts';

/** How far before a mention the words stand that say what becomes of it. */
const reach = 40;

/** Whether a report says that units below are not counted in it. */
export const isPartial = (text: string, { patterns }: SeriesWords): boolean =>
  patterns.get('series.partial').test(text.normalize('NFC'));

/** The mention of the report, of the issuer's own type, that a report says it takes the place of; null for none. */
export function replacedBy(
  { text, identity: { report }, mentions }: Analysis,
  { patterns }: SeriesWords,
): string | null {
  const found = mentions.find(
    ({ reference: { type, symbol, number, start } }) =>
      number !== null &&
      symbol !== null &&
      type !== null &&
      type === report.type &&
      patterns.get('series.replaces').test(text.slice(Math.max(0, start - reach), start)),
  );
  return found?.reference.id ?? null;
}
