/** A query that was refused, is wrong or took too long. */
export class QueryProblem extends Error {
  override name = 'QueryProblem';
  readonly reason: 'empty' | 'several' | 'writing' | 'wrong' | 'late' | 'large' | 'beyond' | 'unsafe';
  constructor(reason: QueryProblem['reason'], detail = '') {
    super(detail);
    this.reason = reason;
  }
}
