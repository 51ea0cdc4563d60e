import { isAllAbout } from '../allAbout.ts';
import { breakdownsOf, closedRun } from '../closedRun.ts';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { isOfOtherPeriod } from '../rates/soleBefore.ts';
import { isNear, sumSlip } from '../slip.ts';
import { sum } from '../sum.ts';
import { countable, sameUnit, type Term } from '../term.ts';

/** How many figures and lines before a breakdown the whole stands that its first words name. */
const reach = { figures: 12, lines: 2 };

/**
 * "New dossiers by channel: online …, in person …, by post …": the words before a breakdown, or above its list, name the
 * status of the whole, which stands before, and a closed vocabulary divides it. A mismatch is an error where the report
 * prints one such whole nearby, and a warning where one slip parts it from one of several.
 */
export const introduced: Proposer = (scope) =>
  breakdownsOf(scope).flatMap(({ counts, begin, listed }) => {
    const [first] = counts;
    const lead = first && leadOf(first, begin, listed, scope);
    const parts = lead && closedRun(counts, lead.status, scope);
    return parts ? (againstWholes(parts, lead, scope) ?? []) : [];
  });

interface Lead {
  status: string;
  /** The line that names the status. */
  line: number;
}

/** The one status that the words before a breakdown name, or, where they name none, the line above it does. */
function leadOf(first: Term, begin: number, listed: boolean, scope: Scope): Lead | null {
  const { text, structure } = scope;
  const end = listed ? structure.lineAt(begin).end : first.start;
  const colon = text.slice(begin, end).indexOf(':');
  const own = statusIn(begin, colon < 0 ? first.start : begin + colon, scope);
  const line = structure.lineAt(begin);
  if (colon < 0)
    return own && !listed && own === first.node.slots.status && isAllAbout(begin, first.start, scope)
      ? { status: own, line: line.index }
      : null;
  if (own === null || own === '') return own === '' ? leadAbove(line.parent, begin, begin + colon, scope) : null;
  // Other words may name some of the whole only.
  const sure = !listed && first.node.slots.channel !== null;
  return sure || isAllAbout(begin, begin + colon, scope) ? { status: own, line: line.index } : null;
}

/** "New dossiers are seen in two ways:" above "- By channel: …". */
function leadAbove(parent: number | null, begin: number, end: number, scope: Scope): Lead | null {
  const above = parent === null ? null : scope.structure.lines[parent]!;
  if (!above || !isAllAbout(begin, end, scope) || !scope.text.slice(above.start, above.end).trimEnd().endsWith(':'))
    return null;
  const status = statusIn(above.body, above.end, scope);
  return status && !/\d/.test(scope.text.slice(above.body, above.end)) ? { status, line: above.index } : null;
}

/** The one status named between two offsets; empty where none is, null where several are. */
function statusIn(start: number, end: number, { statuses }: Scope): string | null {
  const named = [...new Set(statuses.between(start, end).map(({ value }) => value))];
  return named.length > 1 ? null : (named[0] ?? '');
}

/** No line that stands further out begins something new between a whole and the words that name it. */
const isSameSection = ({ line }: Term, lead: number, { structure }: Scope): boolean =>
  structure.lines.slice(line.index + 1, lead + 1).every(({ depth }) => depth >= line.depth);

function againstWholes(parts: readonly Term[], { status, line }: Lead, scope: Scope): Proposal | null {
  const [first] = parts as [Term];
  const wholes = scope.terms
    .slice(Math.max(0, first.index - reach.figures), first.index)
    .filter(
      (term) =>
        countable(term) &&
        !term.figure.table &&
        !term.figure.approximate &&
        term.line.index >= line - reach.lines &&
        isSameSection(term, line, scope) &&
        term.node.slots.status === status &&
        term.node.slots.channel === null &&
        term.node.slots.level === first.node.slots.level &&
        sameUnit(term, first) &&
        !isOfOtherPeriod(term, scope),
    );
  const all = wholes.map((whole): Proposal => ({ ...sum(whole, parts, 'explicit'), proposer: 'introduced' }));
  const holding = all.findLast(({ holds }) => holds);
  if (holding) return holding;
  const near =
    wholes.length === 1 ? wholes : wholes.filter((one) => sumSlip(one, parts) !== null || isNear(one, parts));
  const [whole] = near;
  if (!whole || near.length > 1) return null;
  const severity = wholes.length > 1 ? 'warning' : null;
  return {
    ...all[wholes.indexOf(whole)]!,
    rule: 'sum-mismatch',
    severity,
    slip: sumSlip(whole, parts),
    complete: true,
  };
}
