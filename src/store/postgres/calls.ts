/** Strings, quoted names and comments: what stands in them is no SQL. */
const literal = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"/y;

/** Changes what is SQL, piece by piece, and leaves strings, quoted names and comments as they are. */
export function outsideLiterals(sql: string, change: (piece: string) => string): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < sql.length; ) {
    const found = literalAt(sql, at);
    if (found === '') at++;
    else {
      result += change(sql.slice(from, at)) + found;
      at += found.length;
      from = at;
    }
  }
  return result + change(sql.slice(from));
}

function literalAt(sql: string, at: number): string {
  literal.lastIndex = at;
  return literal.exec(sql)?.[0] ?? '';
}

export type CallRules = Readonly<Record<string, (args: string[], rest: string) => string>>;

/** Rewrites the calls of some functions, the inner ones first. `rest`: an ORDER BY behind the last argument. */
export function rewriteCalls(sql: string, rules: CallRules): string {
  const names = new RegExp(`(?<![\\w.])(${Object.keys(rules).join('|')})\\(`, 'y');
  let result = '';
  for (let at = 0; at < sql.length; ) {
    const found = literalAt(sql, at);
    names.lastIndex = at;
    const call = found === '' ? names.exec(sql) : null;
    if (call) {
      const { args, rest, end } = argumentsAt(sql, at + call[0].length);
      const inner = args.map((arg) => rewriteCalls(arg.trim(), rules));
      result += rules[call[1]!]!(inner, rest);
      at = end;
    } else {
      result += found || sql[at];
      at += found.length || 1;
    }
  }
  return result;
}

/** What stands between two parentheses, cut at its commas, up to an ORDER BY; `end` is behind the closing one. */
function argumentsAt(sql: string, start: number): { args: string[]; rest: string; end: number } {
  const args: string[] = [];
  let from = start;
  let ordered = false;
  let depth = 0;
  for (let at = start; at < sql.length; at++) {
    const found = literalAt(sql, at);
    const sign = sql[at];
    if (found !== '') at += found.length - 1;
    else if (sign === '(') depth++;
    else if (depth > 0 && sign === ')') depth--;
    else if (depth === 0) {
      const orders: boolean = !ordered && /^\sORDER BY\s/.test(sql.slice(at, at + 10));
      if (orders || sign === ')' || (sign === ',' && !ordered)) {
        const piece = sql.slice(from, at);
        if (ordered) return { args, rest: piece, end: at + 1 };
        args.push(piece);
        from = orders ? at : at + 1;
        ordered = orders;
        if (sign === ')') return { args, rest: '', end: from };
      }
    }
  }
  throw new Error(`a parenthesis is not closed: ${sql.slice(start, start + 80)}`);
}
