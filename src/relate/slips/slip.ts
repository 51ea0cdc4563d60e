import type { Decimal } from 'decimal.js';
import type { RelationNode } from '../../model/analysis.ts';
import { printNumber } from '../../text/print.ts';
import type { Term } from '../term.ts';

export type Slip = RelationNode['slip'];

/** A slip as it is stored: which rule of kind `phrase` words it ("slip." and its kind), and for which figure. */
export const slip = (kind: string, term: Term, should: Decimal, more: Record<string, string> = {}): Slip => ({
  kind,
  values: {
    figure: nameOf(term),
    should: printed(should.div(term.figure.scale), kind === 'separator' ? 0 : term.figure.decimals),
    ...more,
  },
});

/** A figure as messages name it: as printed; a bare number of a table with what it counts. */
const nameOf = ({ figure, node }: Term) =>
  figure.table !== null && node.said !== null ? `${figure.quote} (${node.said})` : figure.quote;

/** With as many decimals as the figure shows: 99,80. */
function printed(value: Decimal, decimals: number): string {
  const short = printNumber(value.toNumber());
  const missing = value.isInteger() ? decimals : decimals - value.decimalPlaces();
  return missing <= 0 ? short : `${short}${value.isInteger() ? ',' : ''}${'0'.repeat(missing)}`;
}
