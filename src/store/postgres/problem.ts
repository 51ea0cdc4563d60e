/** An error of PostgreSQL, or of the way to it. Its code begins with POSTGRES_; what was asked is not told. */
export class PostgresProblem extends Error {
  override name = 'PostgresProblem';
  readonly code: string;
  constructor(error: unknown) {
    const { code, message, severity } = error as { code?: string; message: string; severity?: string };
    super(message || code || 'no connection');
    this.code = `POSTGRES_${severity === undefined || code === undefined ? 'GONE' : code}`;
  }
}

/** The server is not there, or not any more: it may come back. */
export const isGone = (error: unknown): boolean =>
  error instanceof PostgresProblem && /^POSTGRES_(?:GONE|08...|57P0[1-3]|53300)$/.test(error.code);

/** Two transactions were in each other's way: one of them has to begin anew. */
export const isConflict = (error: unknown): boolean =>
  error instanceof PostgresProblem && /^POSTGRES_(?:40001|40P01)$/.test(error.code);
