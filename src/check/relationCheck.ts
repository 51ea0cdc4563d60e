import type { Analysis, FindingDraft, RelationNode } from '../model/analysis.ts';
import { printGap, printNumber } from '../text/print.ts';
import type { ReportCheck } from './index.ts';

/** A check that reports the failing relations which their finders have assigned to it. */
export function relationCheck(id: string): ReportCheck {
  return {
    id,
    run: (analysis) => analysis.relations.filter(({ rule }) => rule === id).map((one) => toDraft(one, analysis)),
  };
}

function toDraft({ relation, values, slip, severity }: RelationNode, { figures }: Analysis): FindingDraft {
  const { expected, actual, total, parts, percent, numerator, denominator } = relation;
  const byId = new Map(figures.map((node) => [node.figure.id, node]));
  const named = (id: string | null) => (id === null ? undefined : byId.get(id)?.figure);
  // total − parts = the difference printed last: that one is accused.
  const summed =
    relation.kind === 'difference' ? [parts.at(-1) ?? null, total, ...parts.slice(0, -1)] : [total, ...parts];
  const evidence = [percent, ...summed, numerator, denominator].flatMap((figureId) => {
    const figure = named(figureId);
    return figure ? [{ start: figure.start, end: figure.end, figure: figure.id }] : [];
  });
  const accused = named(percent ?? total);
  return {
    values: {
      printed: accused?.quote ?? '',
      parts: parts.flatMap((part) => named(part)?.quote ?? []).join(' + '),
      numerator: named(numerator)?.quote ?? '',
      denominator: named(denominator)?.quote ?? '',
      expected: printNumber(expected),
      actual: printNumber(actual),
      gap: printGap(expected, actual),
      ...values,
    },
    ...(severity === null ? {} : { severity }),
    ...(slip === null ? {} : { slip }),
    expected,
    actual,
    evidence,
  };
}
