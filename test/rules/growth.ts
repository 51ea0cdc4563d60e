const rounds = 3;

export interface Limits {
  /** How many times as long the greater work may take as the smaller one. */
  most: number;
  /** In ms: the smaller work counts as no shorter, for the ratio of very short times says nothing. */
  floor: number;
}

/** How many times as long the greater work takes, where that is too much in two measurements; else null. */
export function growth(small: () => void, great: () => void, limits: Limits): number | null {
  // What is not yet compiled would make the smaller work, which comes first, look like more.
  small();
  if (measure(small, great, limits) < limits.most) return null;
  const again = measure(small, great, limits);
  return again < limits.most ? null : Math.round(again);
}

/** Of each the fastest of some rounds, by turns: compiling and tidying memory make work slower, never faster. */
function measure(small: () => void, great: () => void, { most, floor }: Limits): number {
  let [less, more, ratio] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds && ratio >= most; round++) {
    less = Math.min(less, milliseconds(small));
    more = Math.min(more, milliseconds(great));
    ratio = more / Math.max(less, floor);
  }
  return ratio;
}

/** Processor time of this process: what other programs do at the same time does not count. */
export function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
