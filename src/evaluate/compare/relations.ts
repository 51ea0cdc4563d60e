import type { GoldRelation } from '../gold.ts';
import type { Tally } from '../score.ts';
import { type Equation, makeFootprints } from './footprints.ts';
import { connected } from './restated.ts';

/** What a comparison of relations knows about figures: both lists by their ids, and which pairs are the same figure. */
export interface SameFigures {
  /** Extracted id → gold id, for aligned figures. */
  goldOf: ReadonlyMap<string, string>;
  /** How a figure is shown in lists, by extracted id or (of the gold) by gold id. */
  showFound(id: string): string;
  showGold(id: string): string;
}

/**
 * A gold relation is met by an extracted one of like kind over the same figures that agrees whether it holds.
 * Extracted relations that hold and are not annotated are neutral; false is one that fails where the gold has none
 * over these figures, or that contradicts the gold.
 */
export function compareRelations(gold: readonly GoldRelation[], found: readonly Equation[], same: SameFigures): Tally {
  const footprint = makeFootprints(gold);
  const translated = found.map((one) => translate(one, same.goldOf));
  const byFootprint = new Map<string, boolean>();
  for (const one of gold) byFootprint.set(footprint(one), one.holds);

  const holdsOf = new Map<string, Set<boolean>>();
  const wrong: string[] = [];
  translated.forEach((one, index) => {
    const print = one && footprint(one);
    const wanted = print === null ? undefined : byFootprint.get(print);
    if (print !== null) holdsOf.set(print, (holdsOf.get(print) ?? new Set()).add(found[index]!.holds));
    if (wanted === undefined ? !found[index]!.holds : wanted !== found[index]!.holds)
      wrong.push(describe(found[index]!, same.showFound));
  });

  const restated = connected(
    translated.filter((one) => one?.kind === 'restated' && one.holds).map((one) => one!.parts),
  );
  const met = (one: GoldRelation) =>
    holdsOf.get(footprint(one))?.has(one.holds) === true ||
    (one.kind === 'restated' && one.holds && restated(one.parts));
  const required = gold.filter((one) => !one.optional);
  return {
    hits: required.filter(met).length,
    missed: required.filter((one) => !met(one)).map((one) => describe(one, same.showGold)),
    false: wrong,
  };
}

/** The relation in gold ids; null where one of its figures is not in the gold. */
function translate(one: Equation, goldOf: ReadonlyMap<string, string>): Equation | null {
  const map = (id: string | null) => (id === null ? null : (goldOf.get(id) ?? undefined));
  const [total, percent, numerator, denominator] = [one.total, one.percent, one.numerator, one.denominator].map(map);
  const parts = one.parts.map(map);
  if ([total, percent, numerator, denominator, ...parts].includes(undefined)) return null;
  return {
    ...one,
    total: total!,
    percent: percent!,
    numerator: numerator!,
    denominator: denominator!,
    parts: parts as string[],
  };
}

function describe(one: Equation, show: (id: string) => string): string {
  const name = (id: string | null) => (id === null ? '?' : show(id));
  const bodies: Partial<Record<Equation['kind'], string>> = {
    ratio: `${name(one.percent)} = ${name(one.numerator)} / ${name(one.denominator)}`,
    change: `${name(one.percent)} = ${name(one.denominator)} → ${name(one.numerator)}`,
    restated: one.parts.map(show).join(' = '),
    list: `${name(one.total)} = ${one.actual} enumerated`,
  };
  const body = bodies[one.kind] ?? `${name(one.total)} = ${one.parts.map(show).join(' + ')}`;
  return `${one.kind} ${body}${one.holds ? '' : ' (fails)'}`;
}
