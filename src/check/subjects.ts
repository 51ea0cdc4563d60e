import { createRequire } from 'node:module';
import { plain } from '../extract/references/fold.ts';

interface TfIdf {
  documents: object[];
  addDocument(words: string[]): void;
  listTerms(index: number): { term: string; tfidf: number }[];
}
// Only this file: the whole package takes a second to load and prints to stdout.
const TfIdf = createRequire(import.meta.url)('natural/lib/natural/tfidf/tfidf.js') as new (made?: {
  documents: object[];
}) => TfIdf;

/** More subjects than this would not change how rare a word is, only take time. */
const most = 200;

/** More comparisons than this are no report's; they say nothing. */
const mostCompared = 300;

/** Subjects with their words counted, for any number of comparisons. */
export type CountedSubjects = ReadonlyMap<string, object>;

export const countSubjects = (subjects: readonly string[]): CountedSubjects =>
  new Map(subjects.map((subject) => [subject, counted(subject)]));

function counted(subject: string): object {
  const made = new TfIdf();
  made.addDocument(wordsOf(subject));
  return made.documents[0]!;
}

/** Compares what documents are about: rare words count more than those that every subject has. Sees no numbers. */
export class SubjectComparison {
  readonly #subjects: readonly string[];
  readonly #counted: CountedSubjects;
  readonly #documents = new Map<string, object>();
  readonly #vectors = new Map<string, Map<string, number>>();

  /** `counted`: some of the subjects, counted before. */
  constructor(subjects: readonly string[], counted: CountedSubjects = new Map()) {
    this.#counted = counted;
    this.#subjects = [...new Set(subjects)].slice(0, most);
  }

  /** 0 for nothing in common, 1 for the same words; NaN, neither like nor unlike, after too many comparisons. */
  similarity(a: string, b: string): number {
    if (this.#vectors.size > mostCompared && !(this.#vectors.has(a) && this.#vectors.has(b))) return Number.NaN;
    const [one, other] = [this.#vector(a), this.#vector(b)];
    let product = 0;
    for (const [term, weight] of one) product += weight * (other.get(term) ?? 0);
    const length = (vector: Map<string, number>) => Math.sqrt([...vector.values()].reduce((sum, x) => sum + x * x, 0));
    const both = length(one) * length(other);
    return both === 0 ? 0 : product / both;
  }

  #vector(subject: string): Map<string, number> {
    const known = this.#vectors.get(subject);
    if (known) return known;
    const others = this.#subjects.filter((one) => one !== subject);
    const made = new TfIdf({ documents: [subject, ...others].map((one) => this.#document(one)) });
    const vector = new Map(made.listTerms(0).map(({ term, tfidf }) => [term, tfidf]));
    this.#vectors.set(subject, vector);
    return vector;
  }

  /** The words of a subject, counted once however many it is compared with. */
  #document(subject: string): object {
    const known = this.#counted.get(subject) ?? this.#documents.get(subject);
    if (known) return known;
    const made = counted(subject);
    this.#documents.set(subject, made);
    return made;
  }
}

/** Whether one subject holds an abbreviation of words of the other: their first letters. */
export const abbreviates = (a: string, b: string): boolean => shortens(a, b) || shortens(b, a);

const capitals = /(?<!\p{L})\p{Lu}{2,6}(?!\p{L})/gu;

function shortens(short: string, full: string): boolean {
  const initials = plain(
    wordsOf(full)
      .map(([first]) => first)
      .join(''),
  );
  return (short.match(capitals) ?? []).some((one) => initials.includes(plain(one)));
}

export const wordsOf = (subject: string): string[] => subject.toLowerCase().match(/\p{L}+/gu) ?? [];
