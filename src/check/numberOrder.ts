import type { FindingDraft, Mention } from '../model/analysis.ts';
import { oneSlip } from './dateSlips.ts';
import type { ReportCheck } from './index.ts';
import type { KnownDocuments } from './knownDocuments.ts';
import { daysBetween, evidenceOf, groupBy, printDate, show } from './mentions.ts';
import { numberOf, outOfOrder, registerOf } from './register.ts';

interface Entry {
  mention: Mention;
  number: number;
  date: string;
  /** The register of known documents has it with this date. */
  sure: boolean;
}

/** More entries out of order than this show no register. */
const mostOutliers = 50;

/** Inside one register (issuer, symbol, year) a higher number cannot have a clearly earlier date: the outlier is named. */
export const numberOrder: ReportCheck = {
  id: 'number-date-order',
  run({ mentions }, { parameters }, { known }) {
    const [days, fewest, share] = [Number(parameters.days), Number(parameters.fewest), Number(parameters.share)];
    return groupBy(mentions, (mention) => registerOf(mention)).flatMap((group) => {
      const entries = distinct(group, known).sort(byNumber);
      if (entries.length === 2) return pair(entries[1]!, entries[0]!, Number(parameters.pairDays));
      if (entries.length < fewest) return [];
      const kept = longestRun(entries);
      if (entries.length - kept.size > mostOutliers) return [];
      // The second date of a number that is cited with two is another check's.
      const outliers = entries.filter((entry) => !kept.has(entry) && contradiction(entry, entries, kept) !== null);
      if (outliers.length > Math.max(1, Math.floor(entries.length * share))) return [];
      return outliers.flatMap((outlier) => {
        const against = contradiction(outlier, entries, kept);
        if (outlier.sure || !against || Math.abs(daysBetween(outlier.date, against.date)) <= days) return [];
        const other = longestRun(entries.filter((entry) => entry !== against));
        if (other.size === kept.size && other.has(outlier)) return pair(outlier, against, Number(parameters.pairDays));
        return [toDraft(outlier, against, [...kept])];
      });
    });
  },
};

/** By number; of one number, the later date first. */
const byNumber = (a: Entry, b: Entry) => a.number - b.number || (a.date < b.date ? 1 : -1);

function distinct(group: readonly Mention[], known: KnownDocuments): Entry[] {
  return groupBy(group, (mention) => `${numberOf(mention)}|${mention.reference.date}`).map(([mention]) => ({
    mention: mention!,
    number: numberOf(mention!),
    date: mention!.reference.date!,
    sure: known.confirms(mention!),
  }));
}

/** The largest set of entries whose dates never fall; entries are in order of their numbers. */
function longestRun(entries: readonly Entry[]): Set<Entry> {
  const tails: number[] = [];
  const before: number[] = [];
  entries.forEach(({ date }, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (entries[tails[middle]!]!.date <= date) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : tails[low - 1]!;
    tails[low] = index;
  });
  const run = new Set<Entry>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index]!) run.add(entries[index]!);
  return run;
}

/** The nearest kept entry with which an outlier cannot stand. */
function contradiction(outlier: Entry, entries: readonly Entry[], kept: ReadonlySet<Entry>): Entry | null {
  const wrong = entries.filter(
    (entry) => kept.has(entry) && outOfOrder(outlier.number, outlier.date, entry.mention, 0),
  );
  return wrong.sort((a, b) => Math.abs(a.number - outlier.number) - Math.abs(b.number - outlier.number))[0] ?? null;
}

/**
 * Two documents alone do not say which of them is wrong: both must print their issuer, and stand clearly the wrong way.
 * Numbers of legal documents are sometimes taken long before the day of signing.
 */
function pair(one: Entry, other: Entry, days: number): FindingDraft[] {
  const printed = one.mention.reference.issuer !== null && other.mention.reference.issuer !== null;
  if (!printed || one.mention.notation === 'legal' || (one.sure && other.sure)) return [];
  if (!outOfOrder(one.number, one.date, other.mention, days)) return [];
  const [wrong, right] = one.sure ? [other, one] : [one, other];
  return [{ ...toDraft(wrong, right, []), variant: 'pair' }];
}

function toDraft(outlier: Entry, against: Entry, kept: readonly Entry[]): FindingDraft {
  const fits = (date: string) => !kept.some(({ mention }) => outOfOrder(outlier.number, date, mention, 0));
  const likely = kept.length === 0 ? null : oneSlip(outlier.date, fits);
  return {
    values: {
      document: show(outlier.mention),
      other: show(against.mention),
      date: printDate(outlier.date),
      otherDate: printDate(against.date),
    },
    ...(likely ? { slip: { kind: 'date', values: { date: printDate(likely) } } } : {}),
    expected: likely,
    actual: outlier.date,
    evidence: [...evidenceOf(outlier.mention), ...evidenceOf(against.mention)],
  };
}
