import type { Body, DocumentType } from '../../rules/kinds/documents.ts';
import type { DateRead } from './dates.ts';

/** An issuer as printed, and what the vocabulary knows of it; offsets are those of the normalised text. */
export interface Issuer {
  start: number;
  end: number;
  body: Body | null;
}

/** A mention while it is being read; offsets are those of the normalised text. */
export interface Draft {
  start: number;
  end: number;
  /** The number with its symbol, or a law's name. */
  number: { start: number; end: number };
  type: DocumentType | null;
  inherited: boolean;
  digits: string | null;
  year: number | null;
  symbol: string | null;
  notation: string;
  date: DateRead | null;
  issuer: Issuer | null;
  /** Whether the issuer is printed with this mention, not taken from its sentence or list. */
  ownIssuer: boolean;
  subject: { start: number; end: number } | null;
  /** Year of a law cited by name. */
  nameYear: number | null;
  /** The mention that this one points back to ("the plan named above"). */
  antecedent: Draft | null;
  /** Where all that belongs to the mention ends. */
  tail: number;
}

type Read = Pick<Draft, 'start' | 'number' | 'type' | 'digits' | 'notation' | 'date' | 'tail'> &
  Partial<Pick<Draft, 'year' | 'symbol' | 'issuer' | 'subject' | 'nameYear' | 'antecedent'>>;

/** A mention of which just the number and what stands around it has been read; it ends with the date behind it. */
export const makeDraft = (read: Read): Draft => ({
  start: read.start,
  end: read.tail,
  number: read.number,
  type: read.type,
  inherited: false,
  digits: read.digits,
  year: read.year ?? null,
  symbol: read.symbol ?? null,
  notation: read.notation,
  date: read.date,
  issuer: read.issuer ?? null,
  ownIssuer: read.issuer != null,
  subject: read.subject ?? null,
  nameYear: read.nameYear ?? null,
  antecedent: read.antecedent ?? null,
  tail: read.tail,
});
