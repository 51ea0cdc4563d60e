import type { Value } from '../driver.ts';

type Parser = (text: string) => Value;

const number: Parser = Number;
/** What is neither an object nor a list is itself. */
const json: Parser = (text) => (/^\s*[[{]/.test(text) ? text : asNumber(JSON.parse(text) as Value | boolean));
const asNumber = (value: Value | boolean): Value => (typeof value === 'boolean' ? Number(value) : value);

/** By the number of the type; what stands not here stays text. */
const parsers: Readonly<Record<number, Parser>> = {
  16: (text) => (text === 't' ? 1 : 0),
  20: number,
  21: number,
  23: number,
  26: number,
  114: json,
  700: number,
  701: number,
  1700: number,
  3802: json,
};

/** Values as SQLite would give them. */
export const asInSqlite = { getTypeParser: (type: number): Parser => parsers[type] ?? ((text) => text) };
