/** What a comparison found: how many gold items were met, which were missed, and what was extracted falsely. */
export interface Tally {
  hits: number;
  /** Descriptions of gold items that were not met, in document order. */
  missed: string[];
  /** Descriptions of extracted items that are wrong. */
  false: string[];
}

export interface Interval {
  low: number;
  high: number;
}

/** A proportion with its 95 % interval; null where there is nothing to measure. */
export interface Measure extends Interval {
  value: number;
}

export interface Score {
  hits: number;
  missed: number;
  false: number;
  precision: Measure | null;
  recall: Measure | null;
  f1: Measure | null;
}

/**
 * Scores counts. `independence` is the share of the items that are independent observations: three formats of one
 * report are one sample, not three, so the intervals of their sum are those of a third of the counts.
 */
export function score(counts: { hits: number; missed: number; false: number }, independence = 1): Score {
  const { hits, missed } = counts;
  const measure = (of: number): Measure | null =>
    of === 0 ? null : { value: hits / of, ...wilson(hits * independence, of * independence) };
  const jaccard = measure(hits + missed + counts.false);
  return {
    hits,
    missed,
    false: counts.false,
    precision: measure(hits + counts.false),
    recall: measure(hits + missed),
    // F1 = 2J / (1 + J) with J = hits / (hits + missed + false), a proportion: its Wilson interval, carried over.
    f1: jaccard && { value: toF1(jaccard.value), low: toF1(jaccard.low), high: toF1(jaccard.high) },
  };
}

const toF1 = (jaccard: number) => (2 * jaccard) / (1 + jaccard);

/** Wilson's 95 % interval of a proportion. */
export function wilson(hits: number, of: number): Interval {
  const z = 1.96;
  const share = hits / of;
  const middle = share + z ** 2 / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const whole = 1 + z ** 2 / of;
  return { low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) };
}
