import { addTo } from '../model/multimap.ts';
import type { Proposal } from './proposal.ts';
import type { Term } from './term.ts';

/** Proposals in the order in which they were found, with look-up by their total and by their parts. */
export class Found {
  readonly all: Proposal[] = [];
  readonly #byTotal = new Map<Term, Proposal[]>();
  readonly #byPart = new Map<Term, Proposal[]>();

  add(proposals: readonly Proposal[]): void {
    for (const one of proposals) {
      this.all.push(one);
      if (one.total) addTo(this.#byTotal, one.total, one);
      for (const part of one.parts ?? []) addTo(this.#byPart, part, one);
    }
  }

  /** Proposals whose total is a term. */
  of(total: Term): readonly Proposal[] {
    return this.#byTotal.get(total) ?? [];
  }

  /** Proposals of which a term is a part. */
  around(part: Term): readonly Proposal[] {
    return this.#byPart.get(part) ?? [];
  }
}
