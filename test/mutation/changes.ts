import { Decimal } from 'decimal.js';
import type { FigureNode } from '../../src/model/analysis.ts';
import { intervalOf, meet } from '../../src/relate/interval.ts';

/** A figure printed otherwise than it should be. */
export interface Change {
  how: 'digit' | 'swap' | 'tenfold' | 'one more' | 'part left out';
  printed: string;
  value: Decimal;
  decimals: number;
}

/** The changes that one slip of a hand makes; the others are any wrong value. */
export const slips: ReadonlySet<Change['how']> = new Set(['digit', 'swap', 'part left out']);

/** Wrong values of a figure, none of them within its rounding. `parts`: amounts of the parts of which it is the total. */
export function changesOf(node: FigureNode, parts: readonly Decimal[], random: () => number): Change[] {
  const { printed, figure } = node;
  const { decimals, scale } = figure;
  if (!/^\d[\d.,]*$/.test(printed)) return [];
  const places = [...printed].flatMap((letter, at) => (/\d/.test(letter) ? [at] : []));
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const amountOf = (text: string, digits = decimals) =>
    new Decimal(text.replace(/\D/g, '')).div(new Decimal(10).pow(digits));
  const asPrinted = (how: Change['how'], text: string, digits = decimals): Change => ({
    how,
    printed: text,
    value: amountOf(text, digits),
    decimals: digits,
  });
  const put = (text: string, at: number, digit: string) => text.slice(0, at) + digit + text.slice(at + 1);
  const digit = (): Change => {
    const at = pick(places)!;
    const leading = at === 0 && places.length > 1 ? '123456789' : '0123456789';
    return asPrinted('digit', put(printed, at, pick([...leading].filter((one) => one !== printed[at]))!));
  };
  const swaps = places.slice(1).flatMap((at, index) => {
    const [x, y] = [printed[places[index]!]!, printed[at]!];
    return x === y || (index === 0 && y === '0') ? [] : [put(put(printed, at, x), places[index]!, y)];
  });
  const swap = pick(swaps);
  const group = (value: Decimal) => {
    const mark = /^\d{1,3}([.,])\d{3}/.exec(printed)?.[1] ?? (node.separator === '.' ? ',' : '.');
    const plain = value.toFixed().padStart(printed.startsWith('0') ? places.length : 1, '0');
    return plain.replace(/\B(?=(?:\d{3})+$)/g, mark);
  };
  const whole = (how: Change['how'], value: Decimal): Change => ({ how, printed: group(value), value, decimals });
  const value = new Decimal(figure.value).abs();
  const left = decimals === 0 ? pick(parts) : undefined;
  const all = [
    digit(),
    digit(),
    ...(swap === undefined ? [] : [asPrinted('swap', swap)]),
    decimals === 0 ? whole('tenfold', value.mul(10)) : asPrinted('tenfold', shifted(printed), decimals - 1),
    ...(figure.kind === 'count' && decimals === 0 ? [whole('one more', value.add(1))] : []),
    ...(left === undefined ? [] : [whole('part left out', value.sub(left.div(scale)))]),
  ];
  const right = intervalOf({ ...figure, value: value.toNumber() });
  return all.filter(
    (one, at) =>
      !one.value.isNegative() &&
      all.findIndex((other) => other.printed === one.printed) === at &&
      !meet(right, intervalOf({ ...figure, value: one.value.toNumber(), decimals: one.decimals })),
  );
}

/** The decimal separator one place further right, or gone. */
function shifted(printed: string): string {
  const at = Math.max(printed.lastIndexOf('.'), printed.lastIndexOf(','));
  const digits =
    printed.slice(0, at) + printed[at + 1] + (at + 2 < printed.length ? printed[at] : '') + printed.slice(at + 2);
  return digits.replace(/^0+(?=\d)/, '');
}
