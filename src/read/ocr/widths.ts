import type { Run } from '../pdf/page.ts';

const figure = /^[\d.,]{1,20}$/;
/** In ems: width of a point or comma, and of a digit where no figure tells. */
const mark = 0.25;
const usual = 0.5;
/** By how many digits a figure may be wider or narrower than its digits are. */
const wider = 0.5;
const narrower = 0.6;

/** Tells which figures are too wide or too narrow for the digits that were recognised: digits were lost or doubled. */
export function oddWidths(runs: readonly Run[]): Set<Run> {
  const figures = runs.filter(({ text, size }) => size > 0 && figure.test(text.trim()));
  const long = figures.filter((run) => digitsOf(run) >= 3).map((run) => widthOf(run) / digitsOf(run));
  const digit = long.length < 5 ? usual : long.sort((a, b) => a - b)[long.length >> 1]!;
  return new Set(
    figures.filter((run) => {
      const count = widthOf(run) / digit;
      const digits = digitsOf(run);
      return count > digits + wider || (digits > 1 && count < digits - narrower);
    }),
  );
}

const digitsOf = ({ text }: Run): number => text.replace(/\D/g, '').length;

/** Width of a figure's digits, in ems. */
function widthOf({ text, x, right, size }: Run): number {
  return (right - x) / size - mark * (text.trim().length - text.replace(/\D/g, '').length);
}
