import type { Value } from '../driver.ts';

/** Which rows of a list are asked for. */
export interface Page {
  limit: number;
  offset: number;
}

/** Conditions with their values, in order. */
export class Where {
  readonly #conditions: string[] = [];
  readonly values: Value[] = [];

  and(condition: string, ...values: Value[]): this {
    this.#conditions.push(condition);
    this.values.push(...values);
    return this;
  }

  /** Nothing where there is no list. */
  in(expression: string, list: readonly string[] | undefined): this {
    return list === undefined
      ? this
      : this.and(`${expression} IN (SELECT value FROM json_each(?))`, JSON.stringify(list));
  }

  get sql(): string {
    return this.#conditions.length === 0 ? '' : `WHERE ${this.#conditions.join(' AND ')}`;
  }
}

/** First and last day, month or year in ISO form. */
export type Period = readonly [from: string, to: string];

/** The period of a report `r` overlaps. As text: "2023-07" stands before all its days, "2023-07~" behind them. */
export const inPeriod = (where: Where, period: Period | undefined, table = 'r'): Where =>
  period ? where.and(`${table}.period_start <= ? AND ${table}.period_end >= ?`, `${period[1]}~`, period[0]) : where;

/** The issuer of a report `r`: the key of its organisation, or the name as printed where that is not known. */
export function issuedBy(where: Where, issuers: readonly string[] | undefined): Where {
  if (issuers === undefined) return where;
  const list = JSON.stringify(issuers);
  const among = 'IN (SELECT value FROM json_each(?))';
  return where.and(`(r.organisation ${among} OR r.organisation IS NULL AND r.issuer ${among})`, list, list);
}
