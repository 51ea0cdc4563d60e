import { Decimal } from 'decimal.js';

/** How two amounts differ in print: by a swap of neighbouring digits, by one digit, or otherwise. */
export function differs(a: Decimal, b: Decimal): 'swapped' | 'digit' | null {
  if (b.isNegative() || a.isNegative()) return null;
  const places = Math.max(a.decimalPlaces(), b.decimalPlaces());
  const [x, y] = [a.toFixed(places), b.toFixed(places)];
  if (x.length !== y.length || x === y) return null;
  const at = [...x].flatMap((digit, index) => (digit === y[index] ? [] : [index]));
  if (at.length === 1) return 'digit';
  const [first, second] = at as [number, number];
  const next = second === first + 1 || (second === first + 2 && x[first + 1] === '.');
  return at.length === 2 && next && x[first] === y[second] && x[second] === y[first] ? 'swapped' : null;
}

/** Every amount that a swap of neighbouring digits or one other digit makes of an amount, as `Decimal.toFixed` prints it. */
export function variantsOf(amount: Decimal): string[] {
  if (amount.isNegative()) return [];
  const digits = amount.toFixed();
  const point = digits.indexOf('.');
  const whole = point < 0 ? digits.length : point;
  const made: string[] = [];
  const add = (printed: string) => {
    // With a nought in front it would have a digit less.
    if (whole > 1 && printed[0] === '0') return;
    made.push(point < 0 ? printed : printed.replace(/0{1,40}$/, '').replace(/\.$/, ''));
  };
  for (let at = 0; at < digits.length; at++) {
    if (at === point) continue;
    const [before, after] = [digits.slice(0, at), digits.slice(at + 1)];
    const next = at + 1 === point ? at + 2 : at + 1;
    if (next < digits.length && digits[next] !== digits[at])
      add(before + digits[next] + digits.slice(at + 1, next) + digits[at] + digits.slice(next + 1));
    for (let other = 0; other < 10; other++) if (String(other) !== digits[at]) add(before + other + after);
  }
  return made;
}

/**
 * Whether one amount is another whose decimal separator was read as one of thousands, or the other way round: 9.343 for
 * 93,43 or 1,234 for 1.234. One of them has decimals and the other none.
 */
export function isMisread(a: Decimal, b: Decimal): boolean {
  if (a.isZero() || b.isZero() || a.isNegative() || b.isNegative()) return false;
  const [small, large] = a.lt(b) ? [a, b] : [b, a];
  if (small.isInteger() || !large.isInteger()) return false;
  return large.eq(small.mul(1000)) || large.eq(small.mul(new Decimal(10).pow(small.decimalPlaces())));
}
