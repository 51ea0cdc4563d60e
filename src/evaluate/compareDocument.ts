import type { ExtractedDocument } from '../model/document.ts';
import { alignFigures, compareDossierFigures, compareFigures } from './compare/figures.ts';
import { compareFindings } from './compare/findings.ts';
import { compareIdentity } from './compare/identity.ts';
import { compareReferences } from './compare/references.ts';
import { compareRelations } from './compare/relations.ts';
import type { Slot } from './compare/slots.ts';
import type { Fold } from './fold.ts';
import type { Gold } from './gold.ts';
import type { Tally } from './score.ts';

/** What is measured, in the order of printing. */
export const parts = ['identity', 'references', 'figures', 'dossierFigures', 'relations', 'findings'] as const;
export type Part = (typeof parts)[number];

export interface Comparison {
  parts: Record<Part, Tally>;
  /** Accuracy of what is counted apart, over met items: "references.issuer", "figures.unit", … */
  slots: Record<string, Slot>;
}

/** Compares one extracted document with its gold, end to end: what extraction misses counts everywhere. */
export function compareDocument(
  gold: Gold,
  found: ExtractedDocument,
  sameFile: boolean,
  fold: Fold,
  measureFold = fold,
): Comparison {
  const pairs = alignFigures(gold.figures, found.figures, fold);
  const goldOf = new Map(pairs.map(([left, right]) => [found.figures[right]!.id, gold.figures[left]!.id]));
  const show = (figures: readonly { id: string; quote: string }[]) => {
    const quotes = new Map(figures.map(({ id, quote }) => [id, quote.replace(/\s+/g, ' ').slice(0, 24)]));
    return (id: string) => quotes.get(id) ?? id;
  };
  const same = { goldOf, showFound: show(found.figures), showGold: show(gold.figures) };
  const { slots: citedSlots, ...references } = compareReferences(gold.references, found.references, fold);
  const { slots: figureSlots, ...figures } = compareFigures(gold.figures, found.figures, pairs, fold, measureFold);
  return {
    parts: {
      identity: compareIdentity(gold.report, found.report, sameFile, fold),
      references,
      figures,
      dossierFigures: compareDossierFigures(gold.figures, found.figures, pairs),
      relations: compareRelations(gold.relations, found.relations, same),
      findings: compareFindings(gold.findings, found.findings, fold),
    },
    slots: { ...named('references', citedSlots), ...named('figures', figureSlots) },
  };
}

const named = (part: Part, slots: Record<string, Slot>) =>
  Object.fromEntries(Object.entries(slots).map(([name, slot]) => [`${part}.${name}`, slot]));
