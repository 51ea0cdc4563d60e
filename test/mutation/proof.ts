import { Decimal } from 'decimal.js';
import type { FigureNode } from '../../src/model/analysis.ts';
import { type Change, changesOf, slips } from './changes.ts';
import { agrees, type Equation, equationsOf, figuresIn } from './equation.ts';
import { randomFrom } from './random.ts';
import { alarmsAfter, type Report } from './report.ts';

/** Relations that are put to the proof in two classes, and figures. */
export type Class = 'explicit' | 'slips';

/** One wrong number in a report, and what became of it. */
export interface Trial {
  change: Change;
  /** The relations that it breaks. */
  broken: Equation[];
  /** What must find it: nothing where the text allows it, or where no slip makes such a number. */
  class: Class | null;
  caught: boolean;
  /** Rules of the findings that it causes without being named by them. */
  elsewhere: string[];
}

/** A figure and its wrong values, each tried alone. */
export interface Tried {
  node: FigureNode;
  /** How many figures it stands for. */
  weight: number;
  /** Its text, itself between marks. */
  around: string;
  trials: Trial[];
}

/** Changes the figures of a report one by one. Only `shares` of them are taken, always the same ones. */
export function* tryFigures(report: Report, shares: { prose: number; tables: number }): Generator<Tried> {
  const { text } = report.analysis;
  const equations = equationsOf(report);
  const byId = new Map(report.analysis.figures.map((node) => [node.figure.id, node]));
  const accused = new Set(report.alarms.flatMap(({ evidence }) => evidence.map(({ figure }) => figure)));
  const known = new Set(report.alarms.map(({ fingerprint }) => fingerprint));
  for (const node of report.analysis.figures) {
    const { figure, digits } = node;
    const random = randomFrom(`${report.name} ${figure.quote} ${text.slice(digits.start - 20, digits.start)}`);
    const share = figure.table === null ? shares.prose : shares.tables;
    // A figure that is already wrong proves nothing.
    if (random() >= share || accused.has(figure.id)) continue;
    if (text.slice(digits.start, digits.end) !== node.printed) continue;
    const own = equations.filter((one) => figuresIn(one).includes(figure.id));
    const parts = own.flatMap(({ kind, total, parts: all }) =>
      total === figure.id && all.length > 1 && kind !== 'difference'
        ? all.map((id) => new Decimal(byId.get(id)!.figure.amount))
        : [],
    );
    const trials = changesOf(node, parts, random).map((change): Trial => {
      const wrong = {
        ...figure,
        value: change.value.toNumber(),
        decimals: change.decimals,
        amount: change.value.mul(figure.scale).toNumber(),
      };
      const broken = own.filter((one) => !agrees(one, (id) => (id === figure.id ? wrong : byId.get(id)!.figure)));
      const trial = { change, broken, class: classOf(broken, change) };
      if (broken.length === 0 && node.inWords === null) return { ...trial, caught: false, elsewhere: [] };
      const fresh = alarmsAfter(report, digits.start, digits.end, change.printed).filter(
        ({ fingerprint }) => !known.has(fingerprint),
      );
      const end = digits.start + change.printed.length;
      const caught = fresh.some(({ evidence }) => evidence.some((one) => one.start < end && digits.start < one.end));
      return { ...trial, caught, elsewhere: caught ? [] : fresh.map(({ rule }) => rule) };
    });
    const [before, after] = [text.slice(digits.start - 80, digits.start), text.slice(digits.end, digits.end + 60)];
    const around = `${before}«${node.printed}»${after}`.replace(/\s+/g, ' ');
    yield { node, weight: 1 / share, around, trials };
  }
}

function classOf(broken: readonly Equation[], { how }: Change): Class | null {
  if (broken.some(({ explicit }) => explicit)) return 'explicit';
  return broken.length > 0 && slips.has(how) ? 'slips' : null;
}
