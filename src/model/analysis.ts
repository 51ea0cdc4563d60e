/**
 * What the stages hand on inside the program. Plain data (it is stored as JSON and read back by `check`);
 * every offset is a UTF-16 index into the source text, end exclusive.
 */
import type { Figure, Period, Reference, Relation, Report, Severity } from './document.ts';
import type { NormalText, SourceText } from './text.ts';

export interface Span {
  start: number;
  end: number;
}

/** What a recogniser is given: the source, and the normalised text with the way back. Not stored. */
export interface Reading {
  source: SourceText;
  normal: NormalText;
}

/** The report's own identity, with the places that state it, for the evidence of findings. */
export interface Identity {
  report: Report;
  /** Where a field is printed; a field without a place was not found. */
  places: Partial<Record<'number' | 'date' | 'issuer' | 'title' | 'period' | 'dataWindow', Span>>;
  /** The period that the closing sentence names, where it names one. */
  closing?: Span & { period: Period };
  /** The window as printed, when its dates cannot be dates or its end is before its start. */
  windowProblem: string | null;
}

/** One mention of a document, with what checks need beyond the contract's fields. */
export interface Mention {
  reference: Reference;
  /** Span of the number with its symbol; equals the reference's own where there is nothing else. */
  number: Span;
  /** Span of the date, wherever it stands; null where none is printed. */
  date: Span | null;
  /** The date as printed, when it is no date of the calendar ("31/02/2021"). */
  impossibleDate: string | null;
  /** The number's notation: which pattern of the rules it follows. */
  notation: string;
  /** Issuer by its canonical name, resolved by the rules and the report's own place; null where unknown. */
  organisation: string | null;
  /** Span of the subject; null where none is printed. */
  subject: Span | null;
  /** The types that the symbol's code stands for ("NQ-CP": a resolution); empty where it has no type code. */
  codedTypes: string[];
}

/** A numbered heading or list label at a line's start, for checks of their order. */
export interface Heading extends Span {
  /** As printed, without the closing mark: "II", "1.1", "a". */
  label: string;
  /** Numbers of its levels: "1.1" → [1, 1], "II" → [2], "b" → [2]. */
  numbers: number[];
  style: 'roman' | 'decimal' | 'letter';
  title: string;
}

/** A figure with what relations and checks need beyond the contract's fields. */
export interface FigureNode {
  figure: Figure;
  /** Span of the digits or number words alone. */
  digits: Span;
  /** The digits as printed, without unit ("93.43", "08"). */
  printed: string;
  /** What its decimal separator is, when the digits show one. */
  separator: '.' | ',' | null;
  /** How sure the reading of the separator is: shown by the digits themselves, by the report's habit, or open. */
  separatorBasis: 'digits' | 'habit' | 'open';
  /** Identifiers of the rules that fill its frame; null where nothing was found. */
  slots: { status: string | null; level: string | null; channel: string | null };
  /** What fills its frame, as printed: the heads of a cell, else the words of its status; null where there are none. */
  said: string | null;
  /** The number in words that stands in brackets behind the digits, "05 (năm)"; null where there is none. */
  inWords: number | null;
}

/**
 * How figures enter a relation where their kind alone does not tell. remainder: the first part less the others is the total.
 * maxima: the highest scores are added. shortfall: what scores lack of their maxima is what is deducted. fall: a change
 * downwards. above, below: the percentage is a lower or an upper bound.
 */
export type RelationReading = 'remainder' | 'maxima' | 'shortfall' | 'fall' | 'above' | 'below';

/** A relation between figures and what is known about it. */
export interface RelationNode {
  relation: Relation;
  /** Absent where the kind tells all. */
  reading?: RelationReading;
  /** How the text states it: in words or by form, or only because the numbers fit. */
  strength: 'explicit' | 'weak' | 'fit';
  /** Which proposer found it. */
  proposer: string;
  /** Why it fails, as a rule identifier's message variant and its parameters; null where it holds or nothing is likely. */
  slip: { kind: string; values: Record<string, string> } | null;
  /** Identifier of the check that reports it when it fails; null = never reported. */
  rule: string | null;
  /** Overrides the severity of that check's rule. */
  severity: Severity | null;
  /** Further values for the message. */
  values: Record<string, string>;
}

/** How sure the recognition of a scan is from an offset on, 0 to 100; null where text was read, not recognised. */
export type Sureness = [at: number, confidence: number | null][];

/** Everything known of one report before it is checked. */
export interface Analysis {
  text: string;
  identity: Identity;
  mentions: Mention[];
  headings: Heading[];
  figures: FigureNode[];
  relations: RelationNode[];
  /** Absent where no page was recognised. */
  sureness?: Sureness;
}

/** What a check found, before it is put into words. */
export interface FindingDraft {
  /** Name of a variant of the rule's message; the rule's own message when absent. */
  variant?: string;
  /** Overrides the severity of the rule and of the variant. */
  severity?: Severity;
  /** Values for the `{name}`s of the message; already in print form. */
  values: Record<string, string>;
  /** The likeliest slip behind it: a rule of kind `phrase`, "slip." and this kind. */
  slip?: { kind: string; values: Record<string, string> };
  expected: number | string | null;
  actual: number | string | null;
  /** First the place that is accused, then what it is compared with. */
  evidence: (Span & { figure?: string; reference?: string })[];
}
