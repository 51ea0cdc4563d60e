import type { CueRole } from '../rules/kinds/figures.ts';
import type { PlacedTerms } from '../text/placed.ts';
import type { Term } from './term.ts';

/** How the text shows that figures belong under another one. */
export type GroupForm = 'partition' | 'selection' | 'bracket' | 'colon' | 'list';

/** A figure and those that the text puts under it, in order. */
export interface Group {
  form: GroupForm;
  head: Term;
  members: Term[];
}

/** A listing leaves open, like a selection, whether all parts are named. */
export const formOf: Partial<Record<CueRole, GroupForm>> = {
  partition: 'partition',
  selection: 'selection',
  listing: 'selection',
};

/** The first word between two offsets that shows a breakdown. */
export const cueIn = (cues: PlacedTerms<CueRole>, start: number, end: number) =>
  cues.between(start, end).find(({ value }) => value in formOf) ?? null;

/** Heads by member. */
export function headsOf(groups: readonly Group[]): Map<Term, Term[]> {
  const heads = new Map<Term, Term[]>();
  for (const { head, members } of groups)
    for (const member of members) {
      const known = heads.get(member) ?? [];
      if (!known.includes(head)) heads.set(member, [...known, head]);
    }
  return heads;
}
