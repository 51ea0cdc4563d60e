import type { Database } from '../driver.ts';
import { formOf, ftsExpression, type Term } from './expression.ts';

/** How passages are looked up: pieces of a query over `passages p`, in which value 1 is the expression. */
export interface FullText {
  from: string;
  matches: string;
  /** The best first. */
  order: string;
  expression(terms: readonly Term[]): string;
}

const fts: FullText = {
  from: 'passage_words w JOIN passages p ON p.id = w.rowid',
  matches: 'passage_words MATCH ?1',
  order: 'w.rank',
  expression: ftsExpression,
};

const vectors: FullText = {
  from: 'passages p',
  matches: 'p.words @@ CAST(?1 AS tsquery)',
  order: 'ts_rank(p.words, CAST(?1 AS tsquery), 1) DESC, p.report_id, p.start_offset',
  expression: (terms) =>
    terms.map((term) => `(${term.map((word) => lexeme(formOf(term), word[formOf(term)])).join(' <-> ')})`).join(' & '),
};

export const fullTextOf = ({ kind }: Pick<Database, 'kind'>): FullText => (kind === 'sqlite' ? fts : vectors);

/** Longer words are told apart by so many letters. */
const longest = 400;
/** PostgreSQL takes a megabyte of words in a passage; what stands farther behind in a longer line is not found. */
const mostBytes = 900_000;

const lexeme = (form: 'printed' | 'bare', word: string) => `'${form === 'bare' ? '.' : ''}${word.slice(0, longest)}'`;

/** A passage as PostgreSQL indexes it: every word with its place, as printed and without any mark. */
export function vectorOf(passage: { printed: string; bare: string }): string {
  const bare = passage.bare.split(' ');
  const lexemes: string[] = [];
  let bytes = 0;
  for (const [index, printed] of passage.printed.split(' ').entries()) {
    const both = `${lexeme('printed', printed)}:${index + 1} ${lexeme('bare', bare[index]!)}:${index + 1}`;
    bytes += Buffer.byteLength(both);
    if (bytes > mostBytes) break;
    lexemes.push(both);
  }
  return lexemes.join(' ');
}
