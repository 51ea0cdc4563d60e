import type { Reference } from '../../model/document.ts';
import { align } from '../align.ts';
import { type Fold, sameText } from '../fold.ts';
import type { GoldReference } from '../gold.ts';
import type { Tally } from '../score.ts';
import { countSlot, type Slot } from './slots.ts';

type Cited = Pick<Reference, 'quote' | 'type' | 'number' | 'year' | 'symbol' | 'date' | 'issuer' | 'subject'>;

/**
 * A reference is met when type, number, year, symbol and date are all right; issuer and subject are counted apart.
 * A law cited by name alone (number null) that no annotator wrote down is neutral: the gold leaves most of them out.
 */
export function compareReferences(
  gold: readonly GoldReference[],
  found: readonly Cited[],
  fold: Fold,
): Tally & { slots: Record<string, Slot> } {
  const likeness = (wanted: Cited, got: Cited) => {
    if (keyOf(wanted, fold) !== keyOf(got, fold)) return 0;
    const agreeing = [sameText(wanted.issuer, got.issuer, fold), sameText(wanted.subject, got.subject, fold)];
    return (1 + agreeing.filter(Boolean).length) / 3;
  };
  const pairs = align(gold, found, likeness);
  const slots: Record<string, Slot> = {};
  for (const [left, right] of pairs)
    for (const name of ['issuer', 'subject'] as const) {
      const [wanted, got] = [gold[left]![name], found[right]![name]];
      countSlot(slots, name, sameText(wanted, got, fold), describe(gold[left]!), wanted, got);
    }
  const met = new Set(pairs.map(([left]) => left));
  const used = new Set(pairs.map(([, right]) => right));
  return {
    hits: pairs.filter(([left]) => !gold[left]!.optional).length,
    missed: gold.filter((one, index) => !met.has(index) && !one.optional).map(describe),
    false: found.filter((one, index) => !used.has(index) && one.number !== null).map(describe),
    slots,
  };
}

function keyOf({ type, number, year, symbol, date, quote }: Cited, fold: Fold): string {
  return [fold(type), number, year, symbol, date, number === null ? fold(quote) : ''].join('|');
}

function describe({ type, number, year, symbol, date, quote }: Cited): string {
  if (number === null) return quote.slice(0, 60);
  return [type ?? '-', [number, year, symbol].filter((part) => part !== null).join('/'), date ?? ''].join(' ').trim();
}
