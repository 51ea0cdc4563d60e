import type { RelationNode, RelationReading } from '../model/analysis.ts';
import type { ExtractedDocument, Figure, Relation } from '../model/document.ts';
import type { Value } from './driver.ts';

/** What of a figure enters the arithmetic: its amount, its maximum, what it lacks of it, or all that a bound allows. */
type Use = 'amount' | 'maximum' | 'shortfall' | 'above' | 'below';

interface Term {
  role: 'total' | 'part' | 'percent' | 'numerator' | 'denominator';
  position: number;
  figure: string;
}

export const relationTermColumns = ['relation_id', 'role', 'position', 'figure_id', 'sign', 'uses'];

/** Rows of `relation_terms`, so that plain SQL can do the arithmetic of every sum and rate over again. */
export function relationTerms(
  { relations, figures }: Pick<ExtractedDocument, 'relations' | 'figures'>,
  nodes: readonly RelationNode[],
): Value[][] {
  const readings = new Map(nodes.map(({ relation, reading }) => [relation.id, reading]));
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return relations.flatMap((relation) =>
    termsOf(relation).map((term) => {
      const reading = readings.get(relation.id);
      const uses = useOf(term, reading, byId.get(term.figure));
      return [relation.id, term.role, term.position, term.figure, signOf(term, relation, reading, uses), uses];
    }),
  );
}

function termsOf({ total, parts, percent, numerator, denominator }: Relation): Term[] {
  const single = Object.entries({ total, percent, numerator, denominator }) as [Term['role'], string | null][];
  return [
    ...single.flatMap(([role, figure]) => (figure === null ? [] : [{ role, position: 0, figure }])),
    ...parts.map((figure, position): Term => ({ role: 'part', position, figure })),
  ];
}

function useOf({ role }: Term, reading: RelationReading | undefined, figure: Figure | undefined): Use {
  if (reading === 'maxima') return 'maximum';
  if (reading === 'shortfall') return figure?.maximum == null ? 'amount' : 'shortfall';
  return role === 'percent' && (reading === 'above' || reading === 'below') ? reading : 'amount';
}

/** Signed terms of a sum give nought; signed, a part beside a new value gives the earlier one. */
function signOf(
  { role, position }: Term,
  { kind, parts, percent }: Relation,
  reading: RelationReading | undefined,
  uses: Use,
) {
  if (reading === 'shortfall') return uses === 'shortfall' ? 1 : -1;
  if (role === 'total') return -1;
  if (percent === null) return reading === 'remainder' && position > 0 ? -1 : 1;
  if (role === 'part') return reading === 'fall' ? 1 : -1;
  // A rate of an amount printed beside it has no direction of its own.
  return role === 'percent' && kind === 'change' && reading === 'fall' && parts.length === 0 ? -1 : 1;
}
