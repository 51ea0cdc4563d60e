import { randomFrom } from '../mutation/random.ts';
import type { Draft, Part } from './draft.ts';
import { more } from './irregular.ts';
import { type Count, newOf, receivedOf, resolvedOf } from './numbers.ts';
import { shortDate } from './periods.ts';
import { endOfDistricts } from './places.ts';
import { percent, print, said } from './wording.ts';

/** A planted error: what must be found where, and the values that it changes beside. */
export interface Plant {
  rule: string;
  file: string;
  /** As it is printed; null where nothing is: a report that is missing. */
  value: string | null;
  /** Every printed value that is wrong because of it. */
  touched: string[];
  /** Who is concerned, for what has no value. */
  unit: string;
}

type Planter = (draft: Draft, others: ReadonlyMap<string, Draft>) => Plant | null;

const numbers = ({ count }: Part) =>
  [receivedOf(count), newOf(count), resolvedOf(count), count.onTime, count.inPerson, count.opening].flatMap((value) => [
    said(value),
    print(value),
  ]);
const made = (rule: string, { file, unit }: Draft, value: string | null, touched: string[]): Plant => ({
  rule,
  file,
  value,
  touched,
  unit: `UBND ${unit.name}`,
});

/** The draft of the same unit for other quarters of a year. */
const beside = ({ unit, span }: Draft, others: ReadonlyMap<string, Draft>, change: Partial<Draft['span']>) =>
  others.get(keyOf({ unit, span: { ...span, ...change } } as Draft));
export const keyOf = ({ unit, span }: Pick<Draft, 'unit' | 'span'>): string =>
  `${unit.name}, ${unit.above?.name}|${span.kind}|${span.year}|${span.from}`;
const isPlain = (draft: Draft | undefined): draft is Draft => draft?.plain === true;

/** Two digits that stand beside each other, turned; nothing where that is no small change. */
function turned(value: number): number | null {
  const digits = String(value);
  for (let at = digits.length - 2; at > 0; at--) {
    const swapped = Number(digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2));
    if (swapped !== value && Math.abs(swapped - value) < value * 0.05) return swapped;
  }
  return null;
}

/** Turns digits of the new dossiers of one part; the rest of the report goes with it. */
function turnNew(draft: Draft, part: number): string | null {
  const value = newOf(draft.parts[part]!.count);
  const wrong = turned(value);
  if (wrong === null || draft.parts[part]!.count.inPerson + wrong - value < 2) return null;
  more(draft, part, wrong - value);
  return wrong < 10 ? null : said(wrong);
}

const planters: Record<string, Planter> = {
  'carry-over-mismatch'(draft, others) {
    const { span, parts } = draft;
    const before = span.from === 1 ? { year: span.year - 1, from: 4, to: 4 } : { from: span.from - 1, to: span.to - 1 };
    if (span.kind !== 'quarter' || !isPlain(beside(draft, others, before))) return null;
    const [own] = parts as [Part];
    const opening = turned(own.count.opening) ?? own.count.opening + 2;
    const count: Count = { ...own.count, opening, onTime: own.count.onTime + opening - own.count.opening };
    draft.parts[0] = { ...own, count };
    return made('carry-over-mismatch', draft, said(opening), numbers(draft.parts[0]));
  },
  'cumulative-decrease'(draft, others) {
    const { span, parts } = draft;
    if (span.kind !== 'quarter' || span.from === 1 || draft.unit.level !== 'commune') return null;
    const earlier = beside(draft, others, { from: span.from - 1, to: span.to - 1 });
    if (!isPlain(earlier)) return null;
    const [own] = parts as [Part];
    const calls = earlier.parts[0]!.count.calls - 3;
    if (calls < 60) return null;
    draft.parts[0] = { ...own, count: { ...own.count, calls } };
    return made('cumulative-decrease', draft, said(calls), [said(calls)]);
  },
  'period-sum-mismatch'(draft, others) {
    const { span } = draft;
    if (span.kind === 'quarter') return null;
    const quarters = Array.from({ length: span.to }, (_, at) =>
      beside(draft, others, { kind: 'quarter', from: at + 1, to: at + 1 }),
    );
    if (!quarters.every(isPlain)) return null;
    const value = turnNew(draft, 0);
    return value === null ? null : made('period-sum-mismatch', draft, value, numbers(draft.parts[0]!));
  },
  'level-sum-mismatch'(draft, others) {
    const { unit, span, parts } = draft;
    if (unit.level !== 'district' || parts.length < 2 || draft.table !== null) return null;
    const theirs = unit.below.map((one) => others.get(keyOf({ unit: one, span })));
    // Other days counted explain any difference.
    const sameDays = theirs.every(
      (one) => one?.window === draft.window || one?.window === null || draft.window === null,
    );
    if (!theirs.every(isPlain) || !sameDays) return null;
    const value = turnNew(draft, 1);
    return value === null ? null : made('level-sum-mismatch', draft, value, numbers(parts[1]!));
  },
  'unit-row'(draft, others) {
    const { table, span } = draft;
    if (table?.kind !== 'quarters') return null;
    const place = span.year % table.rows.length;
    const row = table.rows[place]!;
    const unit = draft.unit.below[place]!;
    if (!isPlain(others.get(keyOf({ unit, span: { ...span, kind: 'quarter', from: 2, to: 2 } })))) return null;
    const [, count] = row.counts;
    const wrong = turned(newOf(count!));
    if (wrong === null) return null;
    const counts = row.counts.map((one, at) =>
      at === 1 ? { ...one, inPerson: one.inPerson + wrong - newOf(one) } : one,
    );
    // The totals go with it, as if they had been added up from the wrong row.
    const rows = table.rows.map((one, at) => (at === place ? { ...one, counts } : one));
    draft.table = { ...table, rows };
    const sums = [counts, rows.flatMap((one) => one.counts), rows.map((one) => one.counts[1]!)];
    const touched = sums.map((all) => print(all.reduce((sum, one) => sum + newOf(one), 0)));
    return made('level-sum-mismatch', draft, print(wrong), [print(wrong), ...touched]);
  },
  'restated-figure'(draft, others) {
    const { remembered, span } = draft;
    if (remembered === null || !isPlain(beside(draft, others, { from: span.from - 1, to: span.to - 1 }))) return null;
    const value = turned(remembered.value);
    if (value === null) return null;
    draft.remembered = { ...remembered, value };
    return made('restated-figure', draft, said(value), [said(value)]);
  },
  'change-mismatch'(draft, others) {
    const { growth, span } = draft;
    const earlier = beside(draft, others, { year: span.year - 1 });
    if (growth === null || !isPlain(earlier)) return null;
    const value = Number(growth.rate.replace(',', '.'));
    const decimals = growth.rate.split(',')[1]?.length ?? 0;
    const rate = percent(value + 0.9, decimals);
    draft.growth = { ...growth, rate };
    return made('change-mismatch', draft, `${rate}%`, [`${rate}%`]);
  },
  'conflicting-date'(draft) {
    const at = draft.cited.findIndex(({ way }) => way !== 2);
    if (at < 0) return null;
    const { document, way } = draft.cited[at]!;
    const day = Number(document.date.slice(8));
    const wrong = {
      ...document,
      date: `${document.date.slice(0, 8)}${String(day === 28 ? 27 : Math.min(28, day + 3)).padStart(2, '0')}`,
    };
    draft.cited = [{ document: wrong, way }];
    return made('conflicting-date', draft, document.number, [document.number, shortDate(wrong.date)]);
  },
  'conflicting-subject'(draft) {
    const at = draft.cited.findIndex(({ document }) => document.type === 'Quyết định');
    if (at < 0) return null;
    const { document } = draft.cited[at]!;
    const wrong = { ...document, subject: 'thành lập Ban Chỉ huy phòng chống lụt bão' };
    draft.cited = [{ document: wrong, way: 0 }];
    return made('conflicting-subject', draft, document.number, [document.number]);
  },
  'missing-period'(draft, others) {
    const { span } = draft;
    const at = span.from + span.year * 4;
    const quarter = (index: number) => ({
      kind: 'quarter' as const,
      year: Math.floor((index - 1) / 4),
      from: ((index - 1) % 4) + 1,
      to: ((index - 1) % 4) + 1,
    });
    // A quarter at whose end no longer period ends, between quarters that are there.
    if (span.kind !== 'quarter' || span.from !== 1 || draft.unit.level !== 'commune') return null;
    if (![at - 3, at - 2, at - 1, at + 1].every((index) => others.has(keyOf({ ...draft, span: quarter(index) }))))
      return null;
    return made('missing-period', draft, null, []);
  },
};

/** Plants so many errors of each kind; drafts of reports that go missing are taken out. */
export function plantErrors(
  drafts: readonly Draft[],
  each: number,
  seed: string,
): { drafts: Draft[]; plants: Plant[] } {
  const chance = randomFrom(`${seed}/plants`);
  const others = new Map(
    drafts.filter(({ file }) => !file.endsWith('(bản đầu)')).map((draft) => [keyOf(draft), draft]),
  );
  const plants: Plant[] = [];
  const used = new Set<string>();
  const gone = new Set<Draft>();
  for (const [kind, planter] of Object.entries(planters)) {
    for (let left = each, tries = 0; left > 0 && tries < 4000; tries++) {
      const draft = drafts[Math.floor(chance() * drafts.length)]!;
      const { unit, span } = draft;
      // One error for a year of a unit and of those above and below it: they would hide each other.
      const family = [unit, unit.above, ...unit.below].flatMap((one) =>
        one ? [`${one.name} ${one.above?.name}`] : [],
      );
      if (!isPlain(draft) || family.some((one) => used.has(`${one} ${span.year}`))) continue;
      const beforeEnd = `${span.year}` < endOfDistricts.slice(0, 4);
      if (!beforeEnd) continue;
      const plant = planter(draft, others);
      if (plant === null) continue;
      draft.plain = false;
      plants.push({ ...plant, rule: kind === 'unit-row' ? plant.rule : kind });
      for (const year of [span.year - 1, span.year, span.year + 1])
        if (unit.level === 'commune' || year === span.year) used.add(`${unit.name} ${unit.above?.name} ${year}`);
      if (kind === 'missing-period') {
        gone.add(draft);
        others.delete(keyOf(draft));
      }
      left--;
    }
  }
  return { drafts: drafts.filter((draft) => !gone.has(draft)), plants };
}
