import { Decimal } from 'decimal.js';
import { type Equation as Compared, makeFootprints } from '../../src/evaluate/compare/footprints.ts';
import type { FigureNode, RelationNode } from '../../src/model/analysis.ts';
import type { Figure } from '../../src/model/document.ts';
import { add, type Interval, intervalOf, meet, percentOf, subtract } from '../../src/relate/interval.ts';
import { loadRules } from '../../src/rules/load.ts';
import { TermMatcher } from '../../src/rules/terms.ts';
import type { Report } from './report.ts';

/** A relation of a report that holds, over extracted figures. */
export interface Equation extends Compared {
  /** Who found it; null where only the gold knows it. */
  proposer: string | null;
  /** Whether the text itself states it, so that any wrong number in it must be found. */
  explicit: boolean;
}

const cues = new TermMatcher(
  loadRules()
    .entries('cue')
    .flatMap(({ role, terms }) => terms.map((term) => [term, role] as const)),
);

export type FigureOf = (id: string) => Figure;

/**
 * Everything that holds among the figures of a report: what the gold says, and what was found besides (its precision is
 * measured elsewhere, by `eval`). Explicit is what src/relate has on the strength of words or of form. Two kinds must show
 * more, since figures that merely fit have that strength there too:
 * a share names its base: the whole of its numerator, or a figure beside it in one fraction, table row or formula; a trait
 * in a sentence of its own ("21 officials, besides 12 others. 18 have a degree (85,71%)") names none: it may be of either;
 * a breakdown has a cue for a partition between its whole and its first part, or parts that fill one slot of the frame, each
 * differently. "trong đó" alone states no sum: what follows may be a selection, as the readers of these reports know.
 */
export function equationsOf({ gold, analysis, foundOf }: Report): Equation[] {
  const known = gold.relations.flatMap((one) => translate(one, foundOf) ?? []);
  const footprint = makeFootprints(known);
  const nodes = new Map<string, RelationNode>();
  for (const node of analysis.relations) {
    const print = footprint(node.relation);
    if (!nodes.has(print) || node.strength === 'explicit') nodes.set(print, node);
  }
  const all = new Map(
    [...analysis.relations.map(({ relation }) => relation), ...known].map((one) => [footprint(one), one]),
  );
  const byId = new Map(analysis.figures.map((node) => [node.figure.id, node]));
  const nodeOf = (id: string) => byId.get(id)!;
  const wholes = new Set(
    [...all].flatMap(([print, { kind, total, parts }]) =>
      parts
        .filter(
          (part) =>
            kind !== 'partOf' ||
            nodes.get(print)?.strength === 'explicit' ||
            !isLooseTrait(analysis.text.slice(nodeOf(total!).figure.end, nodeOf(part).figure.start)),
        )
        .map((part) => `${total}>${part}`),
    ),
  );
  return [...all]
    .map(([print, one]) => {
      const node = nodes.get(print);
      const proposer = node?.proposer ?? null;
      const stated =
        one.kind === 'ratio'
          ? isNamed(one, wholes, analysis.text, nodeOf)
          : proposer !== 'sums' || isAnnounced(one, analysis.text, nodeOf) || isApart(one.parts.map(nodeOf));
      return { ...one, proposer, explicit: node?.strength === 'explicit' && stated };
    })
    .filter((one) => one.holds && agrees(one, (id) => nodeOf(id).figure));
}

function isNamed(
  one: Compared,
  wholes: ReadonlySet<string>,
  text: string,
  nodeOf: (id: string) => FigureNode,
): boolean {
  const [percent, part, whole] = [one.percent, one.numerator, one.denominator].map((id) => nodeOf(id!).figure);
  return (
    percent!.table !== null ||
    wholes.has(`${one.denominator}>${one.numerator}`) ||
    /^\s?\/\s?$/u.test(text.slice(part!.end, whole!.start))
  );
}

/** A trait, told in a sentence of its own behind a whole. */
const isLooseTrait = (between: string): boolean =>
  /^[^\n]*\.\s[^\n]*$/u.test(between) && cues.scan(between).some(({ value }) => value === 'attribute');

/**
 * Words that show a breakdown stand between the whole and its first part. "31/31 drafts, made up of 9 and 22" may divide either
 * number: with another one below the slash, it divides the one above.
 */
function isAnnounced({ total, parts }: Compared, text: string, nodeOf: (id: string) => FigureNode): boolean {
  const whole = nodeOf(total!).figure;
  const [above] = /(?<![\d.,])[\d.,]+(?=\s?\/\s?$)/u.exec(text.slice(Math.max(0, whole.start - 20), whole.start)) ?? [];
  if (above !== undefined && whole.quote.startsWith(above)) return false;
  const first = Math.min(...parts.map((id) => nodeOf(id).figure.start));
  return cues.scan(text.slice(whole.end, first)).some(({ value }) => value === 'partition' || value === 'listing');
}

const isApart = (parts: readonly FigureNode[]): boolean =>
  (['status', 'level', 'channel'] as const).some((slot) => {
    const filled = new Set(parts.flatMap(({ slots }) => slots[slot] ?? []));
    return parts.length > 1 && filled.size === parts.length;
  });

function translate(one: Report['gold']['relations'][number], foundOf: ReadonlyMap<string, string>): Compared | null {
  const map = (id: string | null) => (id === null ? null : foundOf.get(id));
  const [total, percent, numerator, denominator] = [one.total, one.percent, one.numerator, one.denominator].map(map);
  const parts = one.parts.map((id) => foundOf.get(id));
  if ([total, percent, numerator, denominator, ...parts].includes(undefined)) return null;
  return { ...one, total, percent, numerator, denominator, parts } as Compared;
}

export const figuresIn = ({ total, parts, percent, numerator, denominator }: Compared): string[] =>
  [total, ...parts, percent, numerator, denominator].filter((id) => id !== null);

/** Whether what the figures may stand for agrees; a share cut off instead of rounded agrees too. */
export function agrees(one: Compared, figureOf: FigureOf): boolean {
  const value = (id: string | null): Interval => intervalOf(figureOf(id!));
  const parts = one.parts.map(value);
  if (one.kind === 'list') return one.actual === figureOf(one.total!).value;
  if (one.kind === 'restated') return parts.every((part) => meet(part, parts[0]!));
  if (one.kind === 'partOf') return parts[0]!.low.lte(value(one.total).high);
  if (one.kind === 'ratio' || one.kind === 'change') return ratioAgrees(one, figureOf, value);
  if (one.kind === 'difference') {
    const [total, [from, gap]] = [value(one.total), parts as [Interval, Interval]];
    return parts.length === 2 && (meet(subtract(total, from), gap) || meet(subtract(from, total), gap));
  }
  const zero = { low: new Decimal(0), high: new Decimal(0) };
  const [first = zero, ...rest] = parts;
  // A printed formula may also subtract.
  const given = [parts.reduce(add, zero), ...(one.kind === 'formula' ? [rest.reduce(subtract, first)] : [])];
  return given.some((sum) => meet(sum, value(one.total)));
}

function ratioAgrees(one: Compared, figureOf: FigureOf, value: (id: string | null) => Interval): boolean {
  if (one.parts.length === 1) return growthAgrees(one, value);
  const [percent, base, whole] = [value(one.percent), value(one.numerator), value(one.denominator)];
  if (whole.low.lte(0)) return false;
  const share = percentOf(base, whole);
  const hundred = { low: new Decimal(100), high: new Decimal(100) };
  if (one.kind === 'change')
    return [subtract(share, hundred), subtract(hundred, share)].some((rate) => meet(rate, percent));
  const { value: printed, decimals } = figureOf(one.percent!);
  const [x, y] = [figureOf(one.numerator!), figureOf(one.denominator!)];
  const exact = new Decimal(x.amount).mul(100).div(y.amount);
  return meet(share, percent) || exact.toDecimalPlaces(decimals, Decimal.ROUND_DOWN).eq(printed);
}

/** A rate beside the amount of a change, where only one of the two values is printed. */
function growthAgrees(one: Compared, value: (id: string | null) => Interval): boolean {
  const [percent, by] = [value(one.percent), value(one.parts[0]!)];
  const earlier = (now: Interval): Interval[] => [subtract(now, by), add(now, by)];
  const wholes = one.denominator === null ? earlier(value(one.numerator)) : [value(one.denominator)];
  const part = one.kind === 'ratio' ? value(one.numerator) : by;
  return wholes.some((whole) => whole.low.gt(0) && meet(percentOf(part, whole), percent));
}
