import type { Figure } from '../../model/document.ts';
import { type Alignment, align } from '../align.ts';
import { type Fold, sameText } from '../fold.ts';
import type { GoldFigure } from '../gold.ts';
import type { Tally } from '../score.ts';
import { countSlot, type Slot } from './slots.ts';

type Quantity = Pick<Figure, 'quote' | 'value' | 'unit' | 'maximum' | 'kind' | 'level' | 'dossier'>;

type Measured = Quantity & Partial<Pick<Figure, 'measure' | 'table'>>;

/** Pairs gold and extracted figures in document order by value and printed digits; like units and slots break ties. */
export function alignFigures(gold: readonly Quantity[], found: readonly Quantity[], fold: Fold): Alignment {
  const keys = new Map([...gold, ...found].map((one) => [one, `${one.value} ${digits(one.quote)}`]));
  return align(gold, found, (wanted, got) => {
    if (keys.get(wanted) !== keys.get(got)) return 0;
    const agreeing = [
      sameUnit(wanted.unit, got.unit, fold),
      wanted.level === got.level,
      wanted.dossier === got.dossier,
    ];
    return (1 + agreeing.filter(Boolean).length) / 4;
  });
}

/** The first number as printed: where a quote ends is a matter of taste, so what stands behind it does not count. */
const digits = (quote: string) => /\d+(?:[.,]\d+)*/.exec(quote)?.[0] ?? '';

/** All figures: met = aligned; the slots are counted over the aligned ones. */
export function compareFigures(
  gold: readonly GoldFigure[],
  found: readonly Measured[],
  pairs: Alignment,
  fold: Fold,
  measureFold: Fold = fold,
): Tally & { slots: Record<string, Slot> } {
  const slots: Record<string, Slot> = {};
  for (const [left, right] of pairs) {
    const [wanted, got] = [gold[left]!, found[right]!];
    const item = describe(wanted);
    countSlot(slots, 'unit', sameUnit(wanted.unit, got.unit, fold), item, wanted.unit, got.unit);
    for (const name of ['kind', 'level', 'dossier', 'maximum'] as const)
      countSlot(slots, name, wanted[name] === got[name], item, wanted[name], got[name]);
    if (wanted.measure)
      countSlot(slots, 'measure', sameMeasure(wanted.measure, got, measureFold), item, wanted.measure, got.measure);
  }
  return { ...tally(gold, found, pairs), slots };
}

/** Dossier counts and percentages alone: met = aligned, and both sides say that it is one. */
export function compareDossierFigures(
  gold: readonly GoldFigure[],
  found: readonly Quantity[],
  pairs: Alignment,
): Tally {
  const counts = (one: Quantity) => one.dossier && (one.kind === 'count' || one.kind === 'percent');
  const both = pairs.filter(([left, right]) => counts(gold[left]!) && counts(found[right]!));
  return tally(gold, found, both, counts);
}

function tally(
  gold: readonly GoldFigure[],
  found: readonly Quantity[],
  pairs: Alignment,
  counts: (one: Quantity) => boolean = () => true,
): Tally {
  const met = new Set(pairs.map(([left]) => left));
  const used = new Set(pairs.map(([, right]) => right));
  return {
    hits: pairs.filter(([left]) => !gold[left]!.optional).length,
    missed: gold.filter((one, index) => !met.has(index) && !one.optional && counts(one)).map(describe),
    false: found.filter((one, index) => !used.has(index) && counts(one)).map(describe),
  };
}

/** The same words; which row of a table a cell stands in may be said besides, in brackets. */
function sameMeasure(wanted: string, { measure, table }: Measured, fold: Fold): boolean {
  const said = measure ?? '';
  const folded = fold(wanted);
  if (fold(said) === folded) return true;
  const row = table && said.endsWith(')') ? said.indexOf(' (') : -1;
  return row > 0 && fold(said.slice(0, row)) === folded;
}

/** Equal, or one begins with the words of the other: an annotator's "X" is an extractor's "X of Y". */
export function sameUnit(a: string | null, b: string | null, fold: Fold): boolean {
  if (a === null || b === null || sameText(a, b, fold)) return sameText(a, b, fold);
  const [one, other] = [a, b].map((unit) => `${fold(unit).replace(/,/g, ' ')} `) as [string, string];
  return one.startsWith(other) || other.startsWith(one);
}

const describe = ({ quote, value }: Quantity) =>
  `${quote.replace(/\s+/g, ' ').slice(0, 40)}${digits(quote) === '' ? ` (${value})` : ''}`;
