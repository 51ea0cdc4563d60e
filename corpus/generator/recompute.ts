import { Decimal } from 'decimal.js';
import type { GoldFigure } from './figure.ts';
import type { RelationSpec } from './types.ts';

interface Interval {
  low: Decimal;
  high: Decimal;
}

/** Counts and scores are exact; percentages, money and scaled numbers stand for half a unit in the last digit. */
function interval(figure: GoldFigure): Interval {
  const value = new Decimal(figure.value);
  const exact =
    figure.kind === 'score' ||
    (figure.decimals === 0 && figure.kind !== 'percent' && figure.kind !== 'money' && scaleOf(figure.unit) === 1);
  const compound = figure.kind === 'money' && figure.unit === 'đồng';
  const half = exact || compound ? new Decimal(0) : new Decimal(10).pow(-figure.decimals).div(2);
  return { low: value.minus(half), high: value.plus(half) };
}

const scaleOf = (unit: string | null): number =>
  /^(tỷ|tỉ)/u.test(unit ?? '') ? 1e9 : /^triệu/u.test(unit ?? '') ? 1e6 : /^nghìn/u.test(unit ?? '') ? 1e3 : 1;
const scaled = (figure: GoldFigure): Interval => {
  const { low, high } = interval(figure);
  return { low: low.times(scaleOf(figure.unit)), high: high.times(scaleOf(figure.unit)) };
};
const meets = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);
const add = (parts: Interval[]): Interval => ({
  low: parts.reduce((all, part) => all.plus(part.low), new Decimal(0)),
  high: parts.reduce((all, part) => all.plus(part.high), new Decimal(0)),
});
const middle = ({ low, high }: Interval): Decimal => low.plus(high).div(2);

/** Recomputes a relation from the printed figures: what the others give, and whether that agrees with the print. */
export function recompute(
  spec: RelationSpec,
  figureOf: (id: string) => GoldFigure,
): { expected: number | null; actual: Decimal; holds: boolean } {
  const parts = (spec.kind === 'list' ? [] : (spec.parts ?? [])).map(figureOf);
  const total = figureOf(spec.total ?? spec.percent ?? spec.parts![0]!);
  const printed = scaled(total);
  const done = (result: Interval, holds = meets(result, printed)) => ({
    expected: total.value,
    actual: middle(result).div(scaleOf(total.unit)),
    holds,
  });
  if (spec.kind === 'list')
    return {
      expected: total.value,
      actual: new Decimal(spec.items!.length),
      holds: total.value === spec.items!.length,
    };
  if (spec.kind === 'partOf') return done(scaled(parts[0]!), scaled(parts[0]!).low.lte(printed.high));
  if (spec.kind === 'restated')
    return done(
      scaled(parts.at(-1)!),
      parts.every((part) => meets(scaled(part), printed)),
    );
  if (spec.kind === 'difference') {
    const [first, second] = [scaled(parts[0]!), scaled(parts[1]!)];
    const gap = { low: printed.low.minus(first.high), high: printed.high.minus(first.low) };
    return {
      expected: parts[1]!.value,
      actual: middle(gap).div(scaleOf(total.unit)).abs(),
      holds: meets(gap, second) || meets({ low: gap.high.neg(), high: gap.low.neg() }, second),
    };
  }
  if (spec.kind !== 'ratio' && spec.kind !== 'change') return done(add(parts.map(scaled)));
  const [top, bottom] = [scaled(figureOf(spec.numerator!)), scaled(figureOf(spec.denominator!))];
  const share = { low: top.low.div(bottom.high).times(100), high: top.high.div(bottom.low).times(100) };
  if (spec.kind === 'ratio') return done(share);
  const rise = { low: share.low.minus(100), high: share.high.minus(100) };
  return middle(rise).lt(0) ? done({ low: rise.high.neg(), high: rise.low.neg() }) : done(rise);
}
