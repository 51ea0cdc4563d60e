import { parse } from 'node:path';
import type { ExtractedDocument } from '../model/document.ts';
import type { Slot } from './compare/slots.ts';
import { type Comparison, compareDocument, type Part, parts } from './compareDocument.ts';
import type { Fold } from './fold.ts';
import type { GoldFile } from './goldFolder.ts';
import { type Score, score } from './score.ts';

export interface DocumentResult extends Comparison {
  name: string;
  scores: Record<Part, Score>;
}

/** What an evaluation found, per document and in total. */
export interface Evaluation {
  documents: DocumentResult[];
  totals: Record<Part, Score>;
  slots: Record<string, Slot>;
  /** Files that could not be read, with the reason. */
  unread: { name: string; error: unknown }[];
}

/** Extracts every file and compares it with its gold. `extract` throws for a file that cannot be read. */
export async function evaluate(
  files: readonly GoldFile[],
  extract: (path: string) => Promise<ExtractedDocument>,
  fold: Fold,
  measureFold = fold,
): Promise<Evaluation> {
  const documents: DocumentResult[] = [];
  const unread: Evaluation['unread'] = [];
  for (const { path, name, gold, sameFile } of files) {
    try {
      const comparison = compareDocument(gold, await extract(path), sameFile, fold, measureFold);
      const scores = eachPart((part) => score(counts([comparison], part)));
      documents.push({ name, ...comparison, scores });
    } catch (error) {
      unread.push({ name, error });
    }
  }
  const reports = new Set(documents.map(({ name }) => parse(name).name)).size;
  const totals = eachPart((part) => score(counts(documents, part), reports / documents.length));
  return { documents, totals, slots: sumSlots(documents), unread };
}

const eachPart = (make: (part: Part) => Score) =>
  Object.fromEntries(parts.map((part) => [part, make(part)])) as Record<Part, Score>;

function counts(compared: readonly Comparison[], part: Part) {
  const sum = { hits: 0, missed: 0, false: 0 };
  for (const { parts } of compared) {
    sum.hits += parts[part].hits;
    sum.missed += parts[part].missed.length;
    sum.false += parts[part].false.length;
  }
  return sum;
}

function sumSlots(compared: readonly Comparison[]): Record<string, Slot> {
  const sum: Record<string, Slot> = {};
  for (const { slots } of compared)
    for (const [name, { right, of, wrong }] of Object.entries(slots)) {
      const so = sum[name] ?? { right: 0, of: 0, wrong: [] };
      sum[name] = { right: so.right + right, of: so.of + of, wrong: [...so.wrong, ...wrong] };
    }
  return sum;
}
