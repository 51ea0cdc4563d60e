import type { Decimal } from 'decimal.js';
import type { FigureNode, Reading } from '../model/analysis.ts';
import type { Figure } from '../model/document.ts';
import { addTo } from '../model/multimap.ts';
import type { Bracket, Line, Sentence, Structure } from '../model/structure.ts';
import type { CueRole } from '../rules/kinds/figures.ts';
import type { TermMatcher } from '../rules/terms.ts';
import type { PlacedTerms } from '../text/placed.ts';
import { amountOf, exactly, type Interval, intervalOf, isExact, type Rough, roughly } from './interval.ts';

/** A figure at its place in the text; offsets are into the normalised text. */
export interface Term {
  node: FigureNode;
  figure: Figure;
  /** Position among all figures of the report. */
  index: number;
  start: number;
  end: number;
  line: Line;
  sentence: Sentence;
  bracket: Bracket | null;
  amount: Decimal;
  interval: Interval;
  rough: Rough;
  /** Its unit in small letters; empty where none is printed. */
  unit: string;
  /** What it counts: its unit without the word for a scale before it, which is in the amount. */
  thing: string;
  /** Letters of its unit that make up one word: a unit that is only their beginning is another one. */
  compound: number;
  /** An area, a length, a weight: it adds up, each within half a unit of its last digit. */
  measured: boolean;
  /** It says by how much something rose, fell or differs, or how many each unit has: no part of any whole. */
  apart: boolean;
  /** A whole count or an amount, and not what is counted per unit: a column of them may add up. */
  additive: boolean;
}

export function termsOf(
  figures: readonly FigureNode[],
  { normal }: Reading,
  structure: Structure,
  cues: PlacedTerms<CueRole>,
  compounds: TermMatcher<true>,
  measures: ReadonlySet<string>,
): Term[] {
  return figures.map((node, index) => {
    const { figure } = node;
    const unit = (figure.unit ?? '').toLowerCase();
    const thing = figure.scale === 1 ? unit : unit.replace(/^\S+ /u, '');
    const start = normal.fromSource(figure.start);
    const end = normal.fromSource(figure.end - 1) + 1;
    const near = cues.between(Math.max(0, start - 16), start).at(-1);
    const adjacent = near && normal.text.slice(near.end, start).trim() === '' ? near.value : null;
    const measured = figure.kind === 'other' && measures.has(thing);
    const interval = intervalOf(measured ? { ...figure, kind: 'percent' } : figure);
    const sentence = structure.sentenceAt(start);
    const said = isEach(normal.text, sentence.start, start, cues);
    const apart = said || adjacent === 'rise' || adjacent === 'fall' || adjacent === 'deduction';
    return {
      node,
      figure,
      index,
      start,
      end,
      line: structure.lineAt(start),
      sentence,
      bracket: structure.bracketAt(start),
      amount: isExact(interval) ? interval.low : amountOf(figure),
      interval,
      rough: isExact(interval) && figure.scale === 1 ? { low: figure.value, high: figure.value } : roughly(interval),
      unit,
      thing,
      measured,
      compound: compounds.matchAt(figure.unit ?? '', 0)?.end ?? 0,
      apart,
      additive: !apart && isAdditive(node),
    };
  });
}

/** The terms in tables, by the table's number. */
export function cellsOf(terms: readonly Term[]): Map<number, Term[]> {
  const cells = new Map<number, Term[]>();
  for (const term of terms) if (term.figure.table) addTo(cells, term.figure.table.index, term);
  return cells;
}

const isAdditive = ({ figure, said }: FigureNode) =>
  (figure.kind === 'money' || (figure.kind === 'count' && figure.decimals === 0)) &&
  !(said?.includes('/') && /\p{L}\/\p{L}/u.test(said));

/** A figure as it would be with another amount. */
export const withAmount = (term: Term, amount: Decimal, interval: Interval = exactly(amount)): Term => ({
  ...term,
  amount,
  interval,
  rough: roughly(interval),
});

/** An amount with its rough bounds: a term, or an end of an interval. */
export type Sized = Pick<Term, 'amount' | 'rough'>;

export const sized = (amount: Decimal): Sized => ({ amount, rough: roughly(exactly(amount)) });

/** Whether an amount is below another. Most are far apart, which needs no exact arithmetic. */
export const isLess = (a: Sized, b: Sized): boolean =>
  a.rough.high < b.rough.low || (a.rough.low <= b.rough.high && a.amount.lt(b.amount));

/** How far before a figure the words for "each" reach, when no other number and no mark stands between. */
const eachReach = 60;

function isEach(text: string, sentence: number, start: number, cues: PlacedTerms<CueRole>): boolean {
  const cue = cues.between(Math.max(sentence, start - eachReach), start).findLast(({ value }) => value === 'each');
  return cue !== undefined && !/[\d;:()]/.test(text.slice(cue.end, start));
}

const partKinds: ReadonlySet<Figure['kind']> = new Set(['count', 'score', 'money']);

/** Whether a figure can be a whole or a part of one. */
export const countable = (term: Term) => (partKinds.has(term.figure.kind) || term.measured) && !term.apart;

/** It prints no unit: what it counts may be named before it. */
export const isBare = ({ figure }: Term) => /\d$/u.test(figure.quote);

/** Whether two figures are printed as one fraction: "12/15 xã"; "12 vụ/15 bị can" counts two things. */
export const isFraction = (a: Term, b: Term, text: string) =>
  b.index === a.index + 1 && isBare(a) && sameUnit(a, b) && /^\s?\/\s?$/u.test(text.slice(a.end, b.start));

/** The last word of a unit of money: the currency, and what one share is of ("triệu đồng/người"); its scale is in the amount. */
const currency = ({ figure }: Term) => (figure.unit ?? '').split(' ').at(-1);

/** Whether two figures count the same kind of thing: the same unit, or one unit that begins with the other. */
export function sameUnit(a: Term, b: Term): boolean {
  if (a.figure.kind !== b.figure.kind) return false;
  if (a.figure.kind === 'score') return true;
  if (a.figure.kind === 'money') return currency(a) === currency(b);
  if (a.thing === b.thing) return true;
  const [{ thing: short }, { thing: long, compound }] = a.thing.length <= b.thing.length ? [a, b] : [b, a];
  if (short === '' || !long.startsWith(short)) return false;
  const next = long[short.length];
  return next === ',' || (next === ' ' && short.length > compound);
}
