import type { FindingDraft, Mention } from '../model/analysis.ts';
import type { ReportCheck } from './index.ts';
import { daysBetween, evidenceOf, groupBy, printDate, show } from './mentions.ts';

interface Entry {
  mention: Mention;
  number: number;
  date: string;
}

const plainNumber = /^\d+$/;

/** Inside one register (issuer, symbol, year) a higher number cannot have a clearly earlier date: the outlier is named. */
export const numberOrder: ReportCheck = {
  id: 'number-date-order',
  run({ mentions }, { parameters }) {
    const [days, fewest, share] = [Number(parameters.days), Number(parameters.fewest), Number(parameters.share)];
    return groupBy(mentions, registerOf).flatMap((group) => {
      const entries = distinct(group).sort((a, b) => a.number - b.number || (a.date < b.date ? -1 : 1));
      if (entries.length < fewest) return [];
      const kept = longestRun(entries);
      const outliers = entries.filter((entry) => !kept.has(entry));
      if (outliers.length > Math.max(1, Math.floor(entries.length * share))) return [];
      return outliers.flatMap((outlier) => {
        const against = contradiction(outlier, entries, kept);
        return against && Math.abs(daysBetween(outlier.date, against.date)) > days ? [toDraft(outlier, against)] : [];
      });
    });
  },
};

/** null where the register is not known or does not restart each year (Party, National Assembly). */
function registerOf({ reference, organisation, notation }: Mention): string | null {
  const { number, symbol, date } = reference;
  if (organisation === null || symbol === null || date === null || number === null || !plainNumber.test(number))
    return null;
  if (notation !== 'administrative' && notation !== 'letter' && notation !== 'legal') return null;
  if (/\d$/.test(symbol)) return null;
  return [notation, organisation, symbol.toUpperCase(), reference.year ?? date.slice(0, 4)].join('|');
}

function distinct(group: readonly Mention[]): Entry[] {
  return groupBy(group, ({ reference }) => `${Number(reference.number)}|${reference.date}`).map(([mention]) => ({
    mention: mention!,
    number: Number(mention!.reference.number),
    date: mention!.reference.date!,
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
    (entry) =>
      kept.has(entry) &&
      entry.number !== outlier.number &&
      entry.number < outlier.number !== entry.date <= outlier.date &&
      entry.date !== outlier.date,
  );
  return wrong.sort((a, b) => Math.abs(a.number - outlier.number) - Math.abs(b.number - outlier.number))[0] ?? null;
}

function toDraft(outlier: Entry, against: Entry): FindingDraft {
  return {
    values: {
      document: show(outlier.mention),
      other: show(against.mention),
      date: printDate(outlier.date),
      otherDate: printDate(against.date),
    },
    expected: null,
    actual: outlier.date,
    evidence: [...evidenceOf(outlier.mention), ...evidenceOf(against.mention)],
  };
}
