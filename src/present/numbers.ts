import { Decimal } from 'decimal.js';
import type { AuditedReport, JudgedFinding } from '../store/audited.ts';
import { groupDigits } from '../text/print.ts';

/** A number in the Vietnamese convention: 10.503,25. */
export function formatNumber(value: Decimal.Value, decimals?: number): string {
  const number = new Decimal(value);
  const fixed = decimals === undefined ? number.toFixed() : number.toFixed(decimals);
  const [whole, fraction] = fixed.split('.');
  const grouped = groupDigits(whole!);
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** What is printed, what it should be and by how much they differ, ready to be shown; null where these are no numbers. */
export function comparison(
  { expected, actual, evidence }: Pick<JudgedFinding, 'expected' | 'actual' | 'evidence'>,
  figures: AuditedReport['figures'],
): { printed: string; recomputed: string; difference: string } | null {
  if (typeof expected !== 'number' || typeof actual !== 'number') return null;
  const accused = evidence
    .map(({ figure, elsewhere }) => (figure === null || elsewhere !== undefined ? undefined : figures.get(figure)))
    .find((figure) => figure?.value === expected);
  const decimals = enoughDecimals(expected, actual, accused?.decimals ?? 0);
  const recomputed = new Decimal(actual).toDecimalPlaces(decimals);
  return {
    printed: accused ? printedDigits(accused) : formatNumber(expected),
    recomputed: formatNumber(recomputed, decimals),
    difference: formatNumber(recomputed.minus(expected).abs(), decimals),
  };
}

/** As many as are printed; all of a short recomputed value; more where the difference would not be seen otherwise. */
function enoughDecimals(expected: number, actual: number, printed: number): number {
  let decimals = Math.max(printed, new Decimal(expected).decimalPlaces());
  const exact = new Decimal(actual).decimalPlaces();
  if (exact <= decimals + 2) return Math.max(decimals, exact);
  const most = Math.max(decimals, 6);
  while (decimals < most && new Decimal(actual).toDecimalPlaces(decimals).equals(expected)) decimals++;
  return decimals;
}

/** The digits of a figure as they stand in the report; the whole passage where they do not stand in one piece. */
function printedDigits({ quote, value, decimals }: { quote: string; value: number; decimals: number }): string {
  const digits = /\d+(?:[.,]\d+)*/.exec(quote)?.[0];
  if (digits === undefined) return quote;
  const bare = (text: string) => text.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return bare(digits) === bare(new Decimal(value).abs().toFixed(decimals)) ? digits : quote;
}
