import { toIso } from '../extract/references/dates.ts';
import type { FindingDraft, Mention } from '../model/analysis.ts';
import type { CheckContext } from './context.ts';
import type { ReportCheck } from './index.ts';
import { valuesOf } from './knownDocuments.ts';
import { evidenceOf, indexBy, printDate, show } from './mentions.ts';

/** A date that no calendar has, in a citation or in the data window. */
export const impossibleDate: ReportCheck = {
  id: 'impossible-date',
  run({ identity, mentions }, _, context) {
    const byKey = indexBy(mentions, ({ reference }) => (reference.date === null ? null : reference.key));
    const cited = mentions.flatMap((mention): FindingDraft[] => {
      if (mention.impossibleDate === null) return [];
      const { evidence = [], ...right } = rightDate(mention, byKey.get(mention.reference.key) ?? [], context) ?? {
        expected: null,
      };
      const values = { document: show(mention), date: mention.impossibleDate };
      return [{ values, actual: mention.impossibleDate, ...right, evidence: [...evidenceOf(mention), ...evidence] }];
    });
    const { windowProblem, places } = identity;
    if (windowProblem === null || places.dataWindow === undefined) return cited;
    const window = { variant: 'window', values: { window: windowProblem }, expected: null, actual: windowProblem };
    return [...cited, { ...window, evidence: [places.dataWindow] }];
  },
};

/** The day that the register, the same report elsewhere, or a month above twelve shows; no day is guessed. */
function rightDate(
  mention: Mention,
  dated: readonly Mention[],
  { known }: CheckContext,
): (Pick<FindingDraft, 'expected' | 'slip'> & { evidence?: FindingDraft['evidence'] }) | null {
  const year = mention.impossibleDate!.match(/\d{4}$/)?.[0];
  const entries = known.of(mention).filter(({ date }) => year === undefined || date.startsWith(year));
  if (entries.length === 1)
    return { expected: entries[0]!.date, slip: { kind: 'known-date', values: valuesOf(entries[0]!) } };
  const same = dated.filter(
    ({ reference, organisation }) => reference.symbol !== null && organisation === mention.organisation,
  );
  if (new Set(same.map(({ reference }) => reference.date)).size === 1) {
    const slip = { kind: 'date-elsewhere', values: { other: show(same[0]!) } };
    return { expected: same[0]!.reference.date, slip, evidence: evidenceOf(same[0]!) };
  }
  const turned = turnedRound(mention.impossibleDate!);
  if (turned === null) return null;
  return { expected: turned, slip: { kind: 'date', values: { date: printDate(turned) } } };
}

/** "05/25/2021": the month cannot be one, the day can. */
function turnedRound(printed: string): string | null {
  const [first, second, year] = (printed.match(/\d+/g) ?? []).map(Number);
  return first && second && year && second > 12 ? toIso(year, first, second) : null;
}
