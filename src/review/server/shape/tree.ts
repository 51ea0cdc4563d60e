import type { FigureRow, RelationRow, TreeNode } from '../../api.ts';

/** Kinds of relations that break a whole down into its parts. */
const breaking: readonly RelationRow['kind'][] = ['sum', 'formula', 'balance', 'partOf'];
/** More is not shown: a table of a thousand rows is no tree to look at. */
const most = 300;

/** The breakdown that a figure stands in, from its uppermost whole down; null where it is in none. */
export function breakdown(
  id: string,
  figures: ReadonlyMap<string, FigureRow>,
  relations: readonly RelationRow[],
): TreeNode | null {
  const broken = new Map<string, RelationRow>();
  const whole = new Map<string, string>();
  // Of two breakdowns of one figure the failing one is shown, else the first; the same for two wholes of one part.
  for (const relation of [...relations].sort((a, b) => Number(a.holds) - Number(b.holds))) {
    const { total, parts } = termsOf(relation);
    if (!breaking.includes(relation.kind) || total === undefined) continue;
    if (!broken.has(total)) broken.set(total, relation);
    if (broken.get(total) === relation) for (const part of parts) if (!whole.has(part)) whole.set(part, total);
  }
  let top = id;
  const climbed = new Set([top]);
  for (let above = whole.get(top); above !== undefined && !climbed.has(above); above = whole.get(top)) {
    top = above;
    climbed.add(top);
  }
  if (!broken.has(top)) return null;
  const shown = new Set<string>();
  return nodeOf(top);

  function nodeOf(at: string): TreeNode {
    const figure = figures.get(at)!;
    const relation = shown.has(at) ? undefined : broken.get(at);
    shown.add(at);
    if (!relation || shown.size > most) return { figure, relation: null, kind: null, holds: null, children: [] };
    const { kind, holds } = relation;
    return { figure, relation: relation.id, kind, holds, children: termsOf(relation).parts.map(nodeOf) };
  }
}

function termsOf({ terms }: RelationRow): { total: string | undefined; parts: string[] } {
  const parts = terms.filter(({ role }) => role === 'part').map(({ figure }) => figure);
  return { total: terms.find(({ role }) => role === 'total')?.figure, parts };
}
