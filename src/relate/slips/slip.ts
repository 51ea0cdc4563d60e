import type { Decimal } from 'decimal.js';
import type { RelationNode } from '../../model/analysis.ts';
import { printNumber } from '../../text/print.ts';
import type { Term } from '../term.ts';

export type Slip = RelationNode['slip'];

/** A slip as it is stored: which rule of kind `phrase` words it ("slip." and its kind), and for which figure. */
export const slip = (kind: string, { figure }: Term, should: Decimal): Slip => ({
  kind,
  values: { figure: figure.quote, should: printNumber(should.div(figure.scale).toNumber()) },
});
