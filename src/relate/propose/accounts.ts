import { addTo } from '../../model/multimap.ts';
import type { IdentityRule } from '../../rules/kinds/figures.ts';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { addsUp, sum } from '../sum.ts';
import { countable, type Term } from '../term.ts';

/** How many dossier figures behind a whole its parts may stand. */
const reach = 40;
/** A whole that shows no status is found by its size alone: smaller ones fit by chance. */
const smallest = 100;

/**
 * Wholes whose parts stand in a later passage, under the same heading or another one. The first figure of each status behind
 * the whole is tried; only an exact fit counts. It never accuses, but for an account that does not close: where dossiers
 * carried over and new ones make up the whole, and their own sentence gives another number of outcomes.
 */
export const accounts: Proposer = (scope) => {
  const dossiers = scope.terms.filter((term) => term.figure.dossier && countable(term) && !term.figure.table);
  return dossiers.flatMap((whole, at) => {
    const { status } = whole.node.slots;
    const behind = dossiers.slice(at + 1, at + 1 + reach);
    let passages: Term[][] | null = null;
    return scope.identities.flatMap((rule) => {
      const unnamed = status === null && rule.whole === 'received' && whole.amount.gte(smallest);
      if (status !== rule.whole && !unnamed) return [];
      const known = stated(whole, rule, scope);
      passages ??= passagesOf(behind);
      const one = known ? null : account(whole, rule, passages);
      const origin = one ?? (known?.holds && known.kind === 'sum' ? known : null);
      return [
        ...(one ? [one] : []),
        ...(rule.closed && origin ? outcomes(whole, origin.parts ?? [], behind, scope) : []),
      ];
    });
  });
};

const stated = (whole: Term, rule: IdentityRule, { found }: Scope): Proposal | undefined =>
  found.of(whole).find(({ parts }) => parts?.some(({ node }) => rule.parts.includes(node.slots.status ?? '')));

function account(whole: Term, rule: IdentityRule, passages: readonly Term[][]): Proposal | null {
  for (const passage of passages) {
    const first = (status: string) => passage.find(({ node }) => node.slots.status === status);
    const needed = rule.parts.map(first);
    if (needed.includes(undefined)) continue;
    const extra = rule.optional.flatMap((status) => first(status) ?? []);
    for (const parts of [[...needed, ...extra], needed] as Term[][]) {
      if (addsUp(whole, parts))
        return { ...sum(whole, parts, 'fit'), kind: rule.closed ? 'sum' : 'balance', proposer: 'accounts' };
    }
  }
  return null;
}

/**
 * What became of the dossiers whose origin a sentence has told, where that sentence tells each outcome once: an account that
 * does not close leaves dossiers unexplained.
 */
function outcomes(whole: Term, origin: readonly Term[], behind: readonly Term[], { identities }: Scope): Proposal[] {
  const [first] = origin;
  if (!first || origin.some(({ sentence }) => sentence !== first.sentence)) return [];
  const sentence = behind.filter((term) => term.sentence === first.sentence);
  return identities.flatMap((rule): Proposal[] => {
    if (rule.closed || rule.confirms || rule.whole !== (whole.node.slots.status ?? 'received')) return [];
    const told = sentence.filter(({ node }) => [...rule.parts, ...rule.optional].includes(node.slots.status ?? ''));
    const statuses = told.map(({ node }) => node.slots.status ?? '');
    if (new Set(statuses).size < told.length || !rule.parts.every((part) => statuses.includes(part))) return [];
    const one = sum(whole, told, 'weak');
    return [{ ...one, kind: 'balance', proposer: 'accounts', ...(one.holds ? {} : { rule: 'balance-mismatch' }) }];
  });
}

/** The figures of each list or line, in order. */
function passagesOf(behind: readonly Term[]): Term[][] {
  const passages = new Map<string, Term[]>();
  for (const term of behind) {
    const { parent, index } = term.line;
    addTo(passages, `line ${index}`, term);
    if (parent !== null) addTo(passages, `list ${parent}`, term);
  }
  return [...passages.values()].filter((terms) => terms.length > 1);
}
