import type { FigureNode } from '../model/analysis.ts';
import { isDoubtful } from './doubts.ts';
import { type Proposal, type Scope, termsIn } from './proposal.ts';

/** Why a figure could not be checked; identifiers of the rules of kind `reason`. */
export type Reason = 'approximate' | 'single' | 'no-base' | 'no-relation' | 'not-arithmetical';

/**
 * Chooses among proposals and gives every figure its state. What fails without being reported is no relation at all; a
 * figure in one that is reported disagrees, whatever others confirm it.
 */
export function settle(
  figures: readonly FigureNode[],
  proposals: readonly Proposal[],
  scope: Scope,
): { figures: FigureNode[]; kept: Proposal[] } {
  const kept = proposals
    .filter((one) => one.holds || ((one.rule ?? null) !== null && !isDoubtful(one, scope)))
    .filter(notDouble());
  const agreeing = new Set<string>();
  const failing = new Set<string>();
  for (const one of kept)
    if (one.kind !== 'partOf' || !one.holds)
      for (const { figure } of termsIn(one)) (one.holds ? agreeing : failing).add(figure.id);
  const settled = figures.map((node) => {
    const { id } = node.figure;
    const checked = failing.has(id) ? 'disagrees' : agreeing.has(id) ? 'agrees' : 'unchecked';
    const reason = checked === 'unchecked' ? reasonOf(node) : null;
    return { ...node, figure: { ...node.figure, checked, reason } as FigureNode['figure'] };
  });
  return { figures: settled, kept };
}

/** The same figures in the same roles are one relation, whoever proposed it first. */
function notDouble(): (one: Proposal) => boolean {
  const seen = new Set<string>();
  return (one) => {
    const parts = (one.parts ?? []).map(({ index }) => index).sort((a, b) => a - b);
    const key = [
      one.kind === 'balance' || one.kind === 'formula' ? 'sum' : one.kind,
      one.expected,
      one.total?.index,
      parts,
      one.percent?.index,
      one.numerator?.index,
      one.denominator?.index,
    ].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}

function reasonOf({ figure }: FigureNode): Reason {
  if (figure.approximate) return 'approximate';
  if (figure.kind === 'percent') return 'no-base';
  if (figure.kind === 'other' || figure.kind === 'rank') return 'not-arithmetical';
  return figure.value <= 1 ? 'single' : 'no-relation';
}
