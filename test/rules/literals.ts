/** A regular expression as it is written in a program. */
export interface Written {
  source: string;
  flags: string;
  line: number;
}

/** What the regular expression literals are told from; a `/` is one only where no value ends before it. */
const token = new RegExp(
  [
    '(?<skip>\\s+|#![^\\n]*|//[^\\n]*|/\\*[^]*?\\*/)',
    `(?<text>'(?:[^'\\\\\\n]|\\\\[^])*'|"(?:[^"\\\\\\n]|\\\\[^])*")`,
    '(?<word>[\\p{L}\\p{N}_$#]+)',
    '(?<expression>/(?:[^/\\\\[\\n]|\\\\.|\\[(?:[^\\]\\\\\\n]|\\\\.)*\\])+/[a-z]*)',
    '(?<mark>[^])',
  ].join('|'),
  'uy',
);
/** What a template says up to its end or to the next `${`. */
const template = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{)/uy;
/** Words behind which no value has ended. */
const open = new Set(['return', 'typeof', 'case', 'of', 'in', 'await', 'yield', 'else', 'do', 'void', 'default']);

/** The regular expression literals of a TypeScript file. A closing `)` ends a value: `if (…) /x/.test()` is not read. */
export function literalsOf(program: string): Written[] {
  const found: Written[] = [];
  /** For each bracket that is open, whether it is that of a template's `${`. */
  const brackets: boolean[] = [];
  let valueEnds = false;
  for (let at = 0; at < program.length; ) {
    const groups = matchAt(token, program, at).groups!;
    const { skip, text, word, expression } = groups;
    if (skip !== undefined) at += skip.length;
    else if (expression !== undefined && !valueEnds) {
      const end = expression.lastIndexOf('/');
      const line = program.slice(0, at).split('\n').length;
      found.push({ source: expression.slice(1, end), flags: expression.slice(end + 1), line });
      [at, valueEnds] = [at + expression.length, true];
    } else if (text !== undefined || word !== undefined) {
      [at, valueEnds] = [at + (text ?? word)!.length, word === undefined || !open.has(word)];
    } else {
      const mark = program[at++]!;
      const closes = mark === '}' && brackets.pop() === true;
      if (mark === '{') brackets.push(false);
      if (mark === '`' || closes) {
        const part = matchAt(template, program, at)[0];
        if (part.endsWith('{')) brackets.push(true);
        [at, valueEnds] = [at + part.length, part.endsWith('`')];
      } else valueEnds = mark === ')' || mark === ']' || mark === '}';
    }
  }
  return found;
}

function matchAt(pattern: RegExp, program: string, at: number): RegExpExecArray {
  pattern.lastIndex = at;
  const match = pattern.exec(program);
  if (!match) throw new Error(`A template that begins at ${at} does not end`);
  return match;
}
