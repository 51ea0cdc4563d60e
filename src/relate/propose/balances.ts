import { addTo } from '../../model/multimap.ts';
import type { IdentityRule } from '../../rules/kinds/figures.ts';
import { inOrder } from '../partitions.ts';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { isNear, sumSlip } from '../slip.ts';
import { sum } from '../sum.ts';
import { countable, type Term } from '../term.ts';
import { standTogether, toldNext } from '../together.ts';

/** Identities among dossier statuses at one level, in one list or paragraph, wherever no breakdown has stated them. */
export const balances: Proposer = (scope) =>
  [...byScope(scope.terms), ...byTableLine(scope.terms)].flatMap(([, terms]) => {
    if (terms.length < 2) return [];
    const byStatus = new Map<string, Term[]>();
    for (const term of terms) addTo(byStatus, term.node.slots.status!, term);
    return scope.identities.flatMap((rule) => balance(rule, byStatus, scope));
  });

/** Dossier counts by the list or paragraph that they stand in and by level. */
function byScope(all: readonly Term[]): Map<string, Term[]> {
  const terms = all.filter(
    (term) => countable(term) && term.figure.dossier && !term.figure.table && term.node.slots.status !== null,
  );
  const scopes = new Map<string, Term[]>();
  const levels = new Map<number, Set<string>>();
  for (const { sentence, node } of terms)
    if (node.slots.level !== null)
      levels.set(sentence.index, (levels.get(sentence.index) ?? new Set()).add(node.slots.level));
  for (const term of terms) {
    const { level, channel } = term.node.slots;
    // The one level that a sentence names is that of all its figures.
    const single = (levels.get(term.sentence.index)?.size ?? 0) < 2;
    addTo(scopes, `sentence ${term.sentence.index} ${single ? '' : (level ?? '')} ${channel ?? ''}`, term);
    addTo(scopes, `list ${term.line.parent ?? term.line.index} ${level ?? ''} ${channel ?? ''}`, term);
  }
  return scopes;
}

/** Cells of one row or of one column of a table, where each shows another status. */
function byTableLine(terms: readonly Term[]): Map<string, Term[]> {
  const lines = new Map<string, Term[]>();
  for (const term of terms) {
    const { table } = term.figure;
    if (!table || !countable(term) || term.node.slots.status === null) continue;
    for (const key of [`${table.index} row ${table.row}`, `${table.index} column ${table.column}`])
      addTo(lines, key, term);
  }
  return lines;
}

function balance(rule: IdentityRule, byStatus: ReadonlyMap<string, readonly Term[]>, scope: Scope): Proposal[] {
  if (rule.confirms) return [];
  const one = (status: string) => (byStatus.get(status)?.length === 1 ? byStatus.get(status)![0]! : null);
  const whole = one(rule.whole) ?? largest(byStatus.get(rule.whole) ?? []);
  if (!whole || [...rule.parts, ...rule.optional].some((status) => (byStatus.get(status)?.length ?? 0) > 1)) return [];
  if (isStated(rule, whole, scope)) return [];
  const parts = [...rule.parts, ...rule.optional].flatMap((status) => one(status) ?? []);
  const counted = inOrder(parts.filter((part) => !isInside(part, parts, scope)));
  const complete = rule.parts.every((status) => one(status) !== null || standsInside(status, parts, scope));
  if (!complete) return [];
  const proposal: Proposal = {
    ...sum(whole, counted, rule.closed ? 'explicit' : 'weak'),
    kind: rule.closed ? 'sum' : 'balance',
    proposer: 'balances',
  };
  if (proposal.holds) return [proposal];
  // An item under the line with the parts is no whole of them.
  if (parts.some(({ line }) => whole.line.parent === line.index)) return [];
  if (one(rule.whole) === null) return [];
  // A table may leave out a column that the identity needs: only what is closed is held against it.
  if (whole.figure.table && !rule.closed) return [];
  if (rule.closed && !whole.figure.table && !standTogether(whole, counted, scope)) {
    const slip = sumSlip(whole, counted);
    if ((slip === null && !isNear(whole, counted)) || !toldNext(whole, counted, scope)) return [];
    return [{ ...proposal, rule: 'sum-mismatch', severity: 'warning', slip, complete: true }];
  }
  return [
    rule.closed
      ? { ...proposal, rule: 'sum-mismatch', slip: sumSlip(whole, counted), complete: true }
      : { ...proposal, rule: 'balance-mismatch' },
  ];
}

/** Of several cells of one status, the one that may hold the others. */
const largest = (wholes: readonly Term[]): Term | null =>
  wholes.every(({ figure }) => figure.table)
    ? (wholes.toSorted((a, b) => b.amount.comparedTo(a.amount))[0] ?? null)
    : null;

/** Whether the text has already stated this identity as a breakdown that holds. */
const isStated = (rule: IdentityRule, whole: Term, { found }: Scope): boolean =>
  found
    .of(whole)
    .some(
      ({ kind, holds, parts }) =>
        kind === 'sum' && holds && parts?.some(({ node }) => rule.parts.includes(node.slots.status ?? '')),
    );

/** A part that a breakdown puts under another part is counted with it. */
const isInside = (part: Term, parts: readonly Term[], { found }: Scope): boolean =>
  found
    .around(part)
    .some(({ kind, total }) => kind === 'sum' && total !== part && total !== undefined && parts.includes(total));

/** A status that stands under one of the parts in a longer wording. */
const standsInside = (status: string, parts: readonly Term[], { found }: Scope): boolean =>
  parts.some((part) =>
    found
      .of(part)
      .some(
        ({ kind, parts: inner }) => kind === 'sum' && inner?.some(({ node }) => node.slots.status?.startsWith(status)),
      ),
  );
