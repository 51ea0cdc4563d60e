/** What a report states of itself for a period, as it enters a series and is compared with other reports. */
import type { Period } from './document.ts';

/**
 * How a value relates to its period, so that only like is added to like.
 * flow: what happened in the period; it adds up over its parts and never falls while it accumulates.
 * opening, closing: what was open when the period began, when it ended. account: opening and flow together.
 * level: a rate, score or rank; compared, never added.
 */
export const natures = ['flow', 'opening', 'closing', 'account', 'level'] as const;
export type Nature = (typeof natures)[number];

/** One value of a series with its place in the report. Plain data; ids are those of rules. */
export interface SeriesPoint {
  /** The figure that states it. */
  figure: string;
  /** Measure of the fixed vocabulary; null where it has none for these words. */
  measure: string | null;
  /** That measure's name; null with it. */
  name: string | null;
  /** The measure in the report's own words. */
  words: string | null;
  nature: Nature | null;
  status: string | null;
  level: string | null;
  channel: string | null;
  /** What narrows it besides: field of work, unit, row of a table; folded, outermost first; empty = the whole. */
  scope: string[];
  /** The value's own period: the report's, or another one that the words name ("last year", "since the beginning of the year"). */
  period: Period;
  /** Whether that period is the report's own. */
  own: boolean;
  /** Whether the words say that it counts from the beginning of the year or of a programme. */
  cumulative: boolean;
  unit: string | null;
  kind: string;
  /** Exact amount in the base unit, as decimal digits. */
  amount: string;
  /** Half a unit in the last printed digit, in the base unit; "0" for counts. */
  tolerance: string;
  approximate: boolean;
}

/** A body that issues reports, the same whichever way they write its name. */
export interface Organisation {
  /** Equal for all reports of one organisation. */
  key: string;
  name: string;
  level: 'central' | 'province' | 'district' | 'commune' | null;
  /** Key of the organisation that it reports to; null where that is not known. */
  parent: string | null;
  /** Its province at the time of the report; null where the report does not tell. */
  province: string | null;
  /** The province that it lies in since 1 July 2025. */
  provinceNow: string | null;
}

/** A growth since another period of which the report prints no value. */
export interface Growth {
  /** The percentage. */
  figure: string;
  /** The point that has grown. */
  of: string;
  /** 1 for a rise, -1 for a fall. */
  direction: 1 | -1;
  /** What it is compared with. */
  since: Pick<Period, 'start' | 'end'>;
  /** The percentage may be anything from `low` to `high`, rounded or cut off; decimal digits. */
  low: string;
  high: string;
}

/** A document that a report cites so fully that other reports' mentions of it can be compared. */
export interface Citation {
  /** The mention. */
  reference: string;
  /** Equal for all reports that cite the document. */
  document: string;
  date: string;
  /** What it is about; null where that is not said or too little is. */
  subject: string | null;
  quote: string;
}

/** Who issued a report and what it states for series; null where the report does not say who. */
export interface ReportSeries {
  organisation: Organisation | null;
  points: SeriesPoint[];
  growths?: Growth[];
  /** Whether the report says that units below are not counted in it. */
  partial?: boolean;
  /** The mention of an earlier report that this one takes the place of. */
  replaces?: string | null;
  /** The documents that it cites. */
  cited?: Citation[];
}
