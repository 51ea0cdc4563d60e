import { outsideLiterals, rewriteCalls } from './calls.ts';

/** A statement for PostgreSQL. */
export interface Translated {
  text: string;
  /** Numbers of the values that are lists: given as JSON text, handed on as arrays. */
  lists: ReadonlySet<number>;
}

const asJson = (value: string) => `coalesce(to_json(${value})::text, 'null')`;

/** Functions of SQLite that PostgreSQL has under another name or not at all; what is left over is made in `functions.ts`. */
const calls = {
  iif: ([condition, yes, no]: string[]) => `CASE WHEN ${condition} THEN ${yes} ELSE ${no} END`,
  ifnull: (args: string[]) => `coalesce(${args.join(', ')})`,
  instr: (args: string[]) => `strpos(${args.join(', ')})`,
  json_array: (args: string[]) => `json_build_array(${args.join(', ')})`,
  json_object: (args: string[]) => `row_to_json((SELECT made FROM (SELECT ${fields(args)}) made))`,
  json_group_array: ([value = '']: string[], rest: string) => `json_group_array(${asJson(value)}${rest})`,
  json_patch: ([whole, patch]: string[]) => `json_patch((${whole})::json, (${patch})::json)`,
};

function fields(args: string[]): string {
  const pairs = args.flatMap((name, at) => (at % 2 === 0 ? [`${args[at + 1]} AS "${name.slice(1, -1)}"`] : []));
  return pairs.join(', ');
}

const known = new Map<string, Translated>();
/** Only what this program asks again and again is kept. */
const mostKnown = 1000;

/** A statement of this program in PostgreSQL's words. */
export function translate(sql: string): Translated {
  const before = known.get(sql);
  if (before) return before;
  const made = numbered(words(sql));
  if (known.size < mostKnown) known.set(sql, made);
  return made;
}

/** A piece of a JSON text. */
const path = /\b(\w{1,60}) -> '\$\.([\w.]{1,60})'/g;
const pathOf = (_: string, column: string, names: string) =>
  `(CAST(${column} AS JSONB) #> '{${names.replaceAll('.', ',')}}')`;

/** All but the values. */
export const words = (sql: string): string =>
  outsideLiterals(rewriteCalls(sql.replace(path, pathOf), calls), (piece) =>
    piece
      .replace(/\bIS (?!NULL\b|NOT\b|DISTINCT\b|TRUE\b|FALSE\b)/g, 'IS NOT DISTINCT FROM ')
      .replace(/\bAS ([a-z]+[A-Z]\w*)/g, 'AS "$1"')
      .replace(/\bAS REAL\b/g, 'AS DOUBLE PRECISION')
      // What is not known stands before all that is.
      .replace(/\bASC\b(?! NULLS)/g, 'ASC NULLS FIRST')
      .replace(/\bDESC\b(?! NULLS)/g, 'DESC NULLS LAST')
      // To SQLite, ASCII letters of either case are alike.
      .replace(/ LIKE /g, ' ILIKE '),
  );

const listOrOne = /\b(NOT )?IN \(SELECT value FROM json_each\(\?(\d*)\)\)|\?(\d*)/g;

/** Values by their numbers; `IN (SELECT value FROM json_each(?))` is one of a list. */
function numbered(sql: string): Translated {
  const lists = new Set<number>();
  let last = 0;
  const numberOf = (named: string) => {
    const number = named === '' ? last + 1 : Number(named);
    last = Math.max(last, number);
    return number;
  };
  const text = outsideLiterals(sql, (piece) =>
    piece.replace(listOrOne, (_, not?: string, list?: string, one?: string) => {
      const number = numberOf(list ?? one ?? '');
      if (list === undefined) return `$${number}`;
      lists.add(number);
      return `${not ? '<> ALL' : '= ANY'} ($${number})`;
    }),
  );
  return { text, lists };
}
