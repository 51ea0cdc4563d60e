import { randomFrom } from '../mutation/random.ts';
import { type Cited, documentsOf } from './documents.ts';
import type { Draft, Part } from './draft.ts';
import { type Count, newOf, overTime, overUnits } from './numbers.ts';
import { dayAfterEnd, quarterLabel, type Span, spansOf } from './periods.ts';
import { endOfDistricts, everyUnit, type Unit } from './places.ts';
import { percent } from './wording.ts';

/** The whole world of numbers: quarters are counted from the first quarter of `first`. */
export interface World {
  province: Unit;
  first: number;
  years: number;
  counts: ReadonlyMap<Unit, readonly Count[]>;
  seed: string;
}

/** Every report of every unit, all of them right and plain. */
export function plainDrafts(world: World): Draft[] {
  return everyUnit(world.province).flatMap((unit) => {
    let drafts: Draft[] = [];
    for (let year = world.first; year < world.first + world.years; year++) {
      const spans = spansOf(year).filter((span) => isDue(unit, span));
      drafts = [...drafts, ...spans.map((span, index) => draftOf(unit, span, index, world))];
    }
    return drafts;
  });
}

const startOf = ({ year, from }: Span) => `${year}-${String(from * 3 - 2).padStart(2, '0')}-01`;
const endOf = (span: Span) => dayAfterEnd(span, 0);

/** No districts after their end; communes begin anew on that day. */
function isDue(unit: Unit, span: Span): boolean {
  const straddles = startOf(span) < endOfDistricts && endOf(span) >= endOfDistricts;
  if (unit.level === 'district') return endOf(span) < endOfDistricts;
  return unit.level === 'province' || !straddles;
}

/** What a unit's own desk did in a span. */
export function countOf(unit: Unit, { year, from, to }: Span, { first, counts }: World): Count {
  const start = (year - first) * 4 + from - 1;
  return overTime(counts.get(unit)!.slice(start, start + to - from + 1));
}

function partsOf(unit: Unit, span: Span, world: World): Part[] {
  const own = { level: unit.level, count: countOf(unit, span, world) };
  const straddles = startOf(span) < endOfDistricts && endOf(span) >= endOfDistricts;
  if (unit.level === 'commune' || straddles) return [own];
  const over = (units: readonly Unit[]) => overUnits(units.map((one) => countOf(one, span, world)));
  const communes = {
    level: 'commune' as const,
    count: over(unit.level === 'district' ? unit.below : unit.below.flatMap(({ below }) => below)),
  };
  if (unit.level === 'district') return [own, communes];
  const districts = { level: 'district' as const, count: over(unit.below) };
  return startOf(span) < endOfDistricts ? [own, districts, communes] : [own, communes];
}

function draftOf(unit: Unit, span: Span, index: number, world: World): Draft {
  const chance = randomFrom(
    `${world.seed}/draft/${unit.name}/${unit.above?.name}/${span.year}/${span.kind}/${span.from}`,
  );
  const pick = (many: number) => Math.floor(chance() * many);
  const parts = partsOf(unit, span, world);
  const way = pick(12);
  const format = way % 6 < 3 ? 'txt' : way % 6 < 5 ? 'html' : 'docx';
  const before = span.year > world.first ? newOf(countOf(unit, { ...span, year: span.year - 1 }, world)) : null;
  const rate = before === null ? 0 : ((newOf(parts[0]!.count) - before) * 100) / before;
  const decimals = 1 + pick(2);
  const growing =
    before !== null &&
    pick(3) === 0 &&
    Math.abs(rate) >= 0.1 &&
    !(startOf(span) >= endOfDistricts && unit.level !== 'district');
  const habit = randomFrom(`${world.seed}/window/${unit.name}/${unit.above?.name}`)();
  const days = 3 + pick(12) + (span.kind === 'quarter' ? 0 : 2);
  const [own, above] = [
    documentsOf(unit, span.year, world.seed),
    unit.above && documentsOf(unit.above, span.year, world.seed),
  ];
  const cited = [...(unit.level === 'commune' ? [] : own), ...(above ?? [])];
  return {
    file: `${span.year}-${span.kind}-${span.from} ${unit.name}${unit.above ? `, ${unit.above.name}` : ''}`,
    unit,
    span,
    number: `${String(20 + index * 17 + pick(9)).padStart(2, '0')}/BC-UBND`,
    date: dayAfterEnd(span, days + index),
    window: habit < 0.3 ? 'legal' : habit < 0.5 ? 'calendar' : null,
    parts,
    growth: growing ? { rate: percent(Math.abs(rate), decimals), up: rate > 0 } : null,
    remembered: rememberedOf(unit, span, world, pick(4)),
    table: tableOf(unit, span, parts, world, pick(2)),
    cited: chosen(cited, pick, endOf(span) < endOfDistricts || unit.level === 'province'),
    leftOut: null,
    replaces: null,
    way,
    format:
      unit.level !== 'commune' && tableOf(unit, span, parts, world, 0) !== null && format === 'txt' ? 'html' : format,
    copied: false,
    plain: true,
  };
}

function rememberedOf(unit: Unit, span: Span, world: World, choice: number): Draft['remembered'] {
  if (span.kind !== 'quarter' || choice > 0 || span.from === 1) return null;
  const earlier = { ...span, from: span.from - 1, to: span.to - 1 };
  return { label: quarterLabel(earlier.from, span.year), value: newOf(countOf(unit, earlier, world)) };
}

function tableOf(unit: Unit, span: Span, parts: readonly Part[], world: World, choice: number): Draft['table'] {
  if (parts.length < 2 || choice > 0) return null;
  if (span.kind === 'year' && unit.level === 'province' && parts.length === 3) {
    const quarters = [1, 2, 3, 4].map((at): Span => ({ kind: 'quarter', year: span.year, from: at, to: at }));
    const rows = unit.below.map((one) => ({
      name: one.name,
      counts: quarters.map((span) => countOf(one, span, world)),
    }));
    return { kind: 'quarters', rows };
  }
  if (unit.level !== 'district' || span.kind === 'nineMonths') return null;
  return { kind: 'statuses', rows: unit.below.map((one) => ({ name: one.name, counts: [countOf(one, span, world)] })) };
}

function chosen(documents: readonly Cited[], pick: (many: number) => number, due: boolean): Draft['cited'] {
  if (!due || documents.length === 0) return [];
  const first = pick(documents.length);
  const second = (first + 1 + pick(documents.length)) % documents.length;
  const both = first === second ? [first] : [Math.min(first, second), Math.max(first, second)];
  return both.map((at) => ({ document: documents[at]!, way: pick(4) }));
}
