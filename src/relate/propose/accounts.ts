import type { IdentityRule } from '../../rules/kinds/figures.ts';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { sum } from '../sum.ts';
import { countable, type Term } from '../term.ts';

/** How many dossier figures behind a whole its parts may stand. */
const reach = 40;

/**
 * Wholes whose parts stand in a later passage under another heading. The first
 * figure of each status behind the whole is tried; only an exact fit counts, and it never accuses.
 */
export const accounts: Proposer = (scope) => {
  const dossiers = scope.terms.filter((term) => term.figure.dossier && countable(term) && !term.figure.table);
  return dossiers.flatMap((whole, at) =>
    scope.identities.flatMap((rule) => {
      if (whole.node.slots.status !== rule.whole || stated(whole, rule, scope)) return [];
      return account(whole, rule, dossiers.slice(at + 1, at + 1 + reach)) ?? [];
    }),
  );
};

const stated = (whole: Term, rule: IdentityRule, { found }: Scope): boolean =>
  found.of(whole).some(({ parts }) => parts?.some(({ node }) => rule.parts.includes(node.slots.status ?? '')));

function account(whole: Term, rule: IdentityRule, behind: readonly Term[]): Proposal | null {
  const lines = new Set(behind.map(({ line }) => line.parent ?? line.index));
  for (const line of lines) {
    const inLine = behind.filter((term) => (term.line.parent ?? term.line.index) === line || term.line.index === line);
    const first = (status: string) => inLine.find(({ node }) => node.slots.status === status);
    const needed = rule.parts.map(first);
    if (needed.includes(undefined)) continue;
    const extra = rule.optional.flatMap((status) => first(status) ?? []);
    for (const parts of [[...needed, ...extra], needed] as Term[][]) {
      const one = sum(whole, parts, 'fit');
      if (one.holds) return { ...one, kind: rule.closed ? 'sum' : 'balance', proposer: 'accounts' };
    }
  }
  return null;
}
