import { documentPlanters } from './documentPlanters.ts';
import type { Draft, Part } from './draft.ts';
import { more } from './irregular.ts';
import { type Count, newOf, receivedOf, resolvedOf } from './numbers.ts';
import { made, type Planter } from './planted.ts';
import { percent, print, said } from './wording.ts';

const numbers = ({ count }: Part) =>
  [receivedOf(count), newOf(count), resolvedOf(count), count.onTime, count.inPerson, count.opening].flatMap((value) => [
    said(value),
    print(value),
  ]);

/** The draft of the same unit for other quarters of a year. */
const beside = ({ unit, span }: Draft, others: ReadonlyMap<string, Draft>, change: Partial<Draft['span']>) =>
  others.get(keyOf({ unit, span: { ...span, ...change } } as Draft));
export const keyOf = ({ unit, span }: Pick<Draft, 'unit' | 'span'>): string =>
  `${unit.name}, ${unit.above?.name}|${span.kind}|${span.year}|${span.from}`;
export const isPlain = (draft: Draft | undefined): draft is Draft => draft?.plain === true;

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

/** How each kind of error is planted in a draft; null where the draft offers no place for it. */
export const planters: Record<string, Planter> = {
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
  ...documentPlanters,
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
