import type { Cited } from './documents.ts';
import type { Count } from './numbers.ts';
import type { Span } from './periods.ts';
import type { Unit } from './places.ts';

/** One desk that a report tells of. */
export interface Part {
  level: Unit['level'];
  count: Count;
}

/** A report before it is written down: numbers and choices, still without words. */
export interface Draft {
  /** Without ending. */
  file: string;
  unit: Unit;
  span: Span;
  number: string;
  date: string;
  window: 'legal' | 'calendar' | 'odd' | null;
  /** Of its own level first. */
  parts: Part[];
  /** New dossiers of its own level against the same time of the year before. */
  growth: { rate: string; up: boolean } | null;
  /** New dossiers of its own level in the quarter before, or a year ago. */
  remembered: { label: string; value: number } | null;
  /** Units below with what they did: one column a quarter, or one row of the usual columns. */
  table: { kind: 'quarters' | 'statuses'; rows: { name: string; counts: Count[] }[] } | null;
  cited: { document: Cited; way: number }[];
  /** Below it, but not counted, and said so. */
  leftOut: Unit | null;
  /** The number of the report that it takes the place of. */
  replaces: { number: string; date: string } | null;
  /** Which of the templates are used. */
  way: number;
  format: 'txt' | 'html' | 'docx';
  /** Written a second time in another format. */
  copied: boolean;
  /** A right report with nothing unusual in it. */
  plain: boolean;
}
