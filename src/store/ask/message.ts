import type { Row } from '../driver.ts';
import type { QueryLimits } from '../query.ts';

/** What the process that runs a query is told. */
export interface Question {
  path: string;
  sql: string;
  limits: QueryLimits;
}

/** What it says: that the time begins, then the rows or what went wrong. */
export type Answer =
  | { kind: 'begins' }
  | { kind: 'rows'; rows: Row[]; more: boolean }
  | { kind: 'error'; name: string; message: string; reason?: string; code?: string };
