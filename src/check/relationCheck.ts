import { Decimal } from 'decimal.js';
import type { FindingDraft, RelationNode } from '../model/analysis.ts';
import type { Figure } from '../model/document.ts';
import { printNumber } from '../text/print.ts';
import type { ReportCheck } from './index.ts';

/** A check that reports the failing relations which their finders have assigned to it. */
export function relationCheck(id: string): ReportCheck {
  return {
    id,
    run({ figures, relations }) {
      const failing = relations.filter(({ rule }) => rule === id);
      if (failing.length === 0) return [];
      const byId = new Map(figures.map(({ figure }) => [figure.id, figure]));
      return failing.map((one) => toDraft(one, byId));
    },
  };
}

function toDraft({ relation, values, slip, severity }: RelationNode, byId: ReadonlyMap<string, Figure>): FindingDraft {
  const { expected, actual, total, parts, percent, numerator, denominator } = relation;
  const named = (id: string | null) => (id === null ? undefined : byId.get(id));
  // total − parts = the difference printed last: that one is accused.
  const summed =
    relation.kind === 'difference' ? [parts.at(-1) ?? null, total, ...parts.slice(0, -1)] : [total, ...parts];
  const evidence = [percent, ...summed, numerator, denominator].flatMap((figureId) => {
    const figure = named(figureId);
    return figure ? [{ start: figure.start, end: figure.end, figure: figure.id }] : [];
  });
  const accused = named(percent ?? total ?? parts[0] ?? null);
  return {
    values: {
      printed: accused?.quote ?? '',
      parts: parts.flatMap((part) => named(part)?.quote ?? []).join(' + '),
      numerator: named(numerator)?.quote ?? '',
      denominator: named(denominator)?.quote ?? '',
      expected: inUnit(expected, accused),
      actual: inUnit(actual, accused),
      gap: inUnit(gapOf(expected, actual), accused),
      ...values,
    },
    ...(severity === null ? {} : { severity }),
    ...(slip === null ? {} : { slip }),
    expected,
    actual,
    evidence,
  };
}

const gapOf = (a: number, b: number) => new Decimal(a).sub(b).abs().toNumber();

/** An amount as the accused figure prints its own: in thousands or billions, not with all its noughts. */
const inUnit = (amount: number, figure: Figure | undefined) =>
  figure && figure.scale > 1
    ? `${printNumber(new Decimal(amount).div(figure.scale).toNumber())} ${figure.unit}`
    : printNumber(amount);
