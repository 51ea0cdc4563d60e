/** Words that a statement may begin with: nothing else only reads. */
const reading = /^(?:select|with|values)\b/i;

/**
 * The single reading statement that a text holds, without its closing semicolon.
 * This is for a clear answer; that nothing can be written is the connection's doing.
 */
export function oneStatement(sql: string): { sql: string } | { refused: 'empty' | 'several' | 'writing' } {
  const statements = split(sql).filter((piece) => piece.bare.trim() !== '');
  const [first] = statements;
  if (!first) return { refused: 'empty' };
  if (!reading.test(first.bare.trim())) return { refused: 'writing' };
  if (statements.length > 1) return { refused: 'several' };
  return { sql: first.text };
}

/** Cuts at the semicolons that stand outside strings, names and comments. `bare` is the text without its comments. */
function split(sql: string): { text: string; bare: string }[] {
  const token =
    /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*'?|"(?:[^"]|"")*"?|`(?:[^`]|``)*`?|\[[^\]]*\]?|;|[^-/'"`[;]+|[-/]/g;
  const pieces = [{ text: '', bare: '' }];
  for (const [found] of sql.matchAll(token)) {
    const last = pieces.at(-1)!;
    if (found === ';') pieces.push({ text: '', bare: '' });
    else {
      last.text += found;
      last.bare += found.startsWith('--') || found.startsWith('/*') ? ' ' : found;
    }
  }
  return pieces;
}
