import type { Group } from './group.ts';
import type { Scope } from './proposal.ts';
import { isFraction } from './term.ts';

/**
 * Behind a fraction, or in a sentence of its own behind figures that are parts of one whole themselves, it is open which of
 * them a breakdown divides.
 */
export function isHeadSure({ head, members }: Group, { heads, terms, text }: Scope): boolean {
  const before = terms[head.index - 1];
  if (before && isFraction(before, head, text) && !before.amount.eq(head.amount)) return false;
  return members[0]?.sentence === head.sentence || members[0]?.line !== head.line || !heads.has(head);
}
