import type { Scope } from '../proposal.ts';
import type { Term } from '../term.ts';

/** How far before a number the words stand that make it an estimate. */
const reach = 16;

/** Whether a figure stands for more than its rounding: "nearly", "about"; an estimate is reckoned with as it is printed. */
export const isVague = ({ figure, start }: Term, { text, rateWords }: Scope): boolean =>
  figure.approximate && !rateWords.endsWithEstimate(text.slice(Math.max(0, start - reach), start));
