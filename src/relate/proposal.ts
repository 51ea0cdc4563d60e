import type { Mention, Reading, RelationNode, RelationReading } from '../model/analysis.ts';
import type { Relation, RelationKind, Severity } from '../model/document.ts';
import type { Structure } from '../model/structure.ts';
import type { CueRole, IdentityRule } from '../rules/kinds/figures.ts';
import type { RestatementRole } from '../rules/kinds/restatement.ts';
import type { PlacedTerms } from '../text/placed.ts';
import type { ChangeWords } from './changes/words.ts';
import type { Divisions } from './divisions.ts';
import type { Found } from './found.ts';
import type { Group } from './group.ts';
import type { Kinship } from './kin.ts';
import type { ListWords } from './lists/words.ts';
import type { RateWords } from './rates/words.ts';
import type { Term } from './term.ts';

/** What every proposer is given; offsets are into the normalised text. */
export interface Scope {
  reading: Reading;
  text: string;
  structure: Structure;
  cues: PlacedTerms<CueRole>;
  listWords: ListWords;
  changeWords: ChangeWords;
  rateWords: RateWords;
  /** Cited documents at their places. */
  mentions: PlacedTerms<Mention>;
  /** Words for statuses, by the status's identifier. */
  statuses: PlacedTerms<string>;
  /** Words for channels, by the channel's identifier. */
  channelWords: PlacedTerms<string>;
  /** Words that name parts that cannot overlap. */
  divisions: Divisions;
  /** Words that decide whether two figures state one quantity. */
  restating: PlacedTerms<RestatementRole>;
  /** Words that carry no meaning of their own. */
  emptyWords: ReadonlySet<string>;
  identities: readonly IdentityRule[];
  /** How many channels the rules know: all of them together are a partition. */
  channels: number;
  terms: readonly Term[];
  /** Those in tables, by the table's number. */
  cells: ReadonlyMap<number, readonly Term[]>;
  kin: Kinship;
  groups: readonly Group[];
  /** Relations found by the proposers that ran before. */
  found: Found;
  /** Heads of the breakdowns that a figure is a member of. */
  heads: ReadonlyMap<Term, readonly Term[]>;
  /** How many administrative levels the report's figures name. */
  levels: number;
}

/** Finds relations of one kind. A failing relation may be proposed only on the strength of words or of form. */
export type Proposer = (scope: Scope) => Proposal[];

/** A relation between terms, with what it gives and whether it holds. */
export interface Proposal {
  kind: RelationKind;
  proposer: string;
  strength: RelationNode['strength'];
  total?: Term;
  parts?: readonly Term[];
  percent?: Term;
  numerator?: Term;
  denominator?: Term;
  expected: number;
  actual: number;
  tolerance: number;
  holds: boolean;
  /** Its parts fill a closed vocabulary: there can be no further one. */
  complete?: boolean;
  /** The check that reports it when it fails; null where a failure is never reported. */
  rule?: string | null;
  severity?: Severity | null;
  /** The words at a percentage name its base. */
  named?: boolean;
  /** How its figures enter the arithmetic, where the kind does not tell. */
  reading?: RelationReading;
  /** The percentage is a lower or an upper bound, and was tested as one. */
  bounded?: boolean;
  slip?: RelationNode['slip'];
  values?: Record<string, string>;
}

export const termsIn = (one: Proposal): Term[] =>
  [one.total, ...(one.parts ?? []), one.percent, one.numerator, one.denominator].filter((term) => term !== undefined);

/** Puts a proposal into the form that is stored and checked. */
export function toNode(one: Proposal, index: number): RelationNode {
  const relation: Relation = {
    id: `e${index + 1}`,
    kind: one.kind,
    total: one.total?.figure.id ?? null,
    parts: (one.parts ?? []).map(({ figure }) => figure.id),
    percent: one.percent?.figure.id ?? null,
    numerator: one.numerator?.figure.id ?? null,
    denominator: one.denominator?.figure.id ?? null,
    expected: one.expected,
    actual: one.actual,
    tolerance: one.tolerance,
    holds: one.holds,
  };
  return {
    relation,
    ...(one.reading ? { reading: one.reading } : {}),
    strength: one.strength,
    proposer: one.proposer,
    slip: one.slip ?? null,
    rule: one.holds ? null : (one.rule ?? null),
    severity: one.severity ?? null,
    values: one.values ?? {},
  };
}
