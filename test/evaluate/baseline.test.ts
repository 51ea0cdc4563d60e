import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareWithBaseline, fell, readBaseline, saveBaseline } from '../../src/evaluate/baseline.ts';
import { type Part, parts } from '../../src/evaluate/compareDocument.ts';
import type { Evaluation } from '../../src/evaluate/evaluate.ts';
import { score, type Tally } from '../../src/evaluate/score.ts';

const none: Tally = { hits: 0, missed: [], false: [] };

/** An evaluation of one document, all parts empty but those given. */
function evaluation(name: string, given: Partial<Record<Part, Tally>>): Evaluation {
  const all = Object.fromEntries(parts.map((part) => [part, given[part] ?? none])) as Record<Part, Tally>;
  const scores = Object.fromEntries(parts.map((part) => [part, score({ hits: 0, missed: 0, false: 0 })]));
  const rest = { scores: scores as Evaluation['totals'], slots: {} };
  return { documents: [{ name, parts: all, ...rest }], totals: rest.scores, slots: {}, unread: [] };
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doisoat-eval-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the result of the last change', () => {
  const before = evaluation('a.docx', { references: { hits: 2, missed: ['x', 'y', 'y'], false: ['z'] } });

  it('tells item by item what was gained and what was lost', () => {
    const path = join(folder, 'eval.json');
    saveBaseline(path, before);
    const now = evaluation('a.docx', { references: { hits: 3, missed: ['y', 'v'], false: ['w'] } });
    const [change, ...more] = compareWithBaseline(now, readBaseline(path)!);
    expect(more).toEqual([]);
    // F1 = 2 × hits / (2 × hits + missed + false): 4 / 8 and 6 / 9
    expect(change).toMatchObject({ document: 'a.docx', part: 'references', before: 0.5 });
    expect(change?.now).toBeCloseTo(2 / 3);
    expect(change?.gained).toEqual(['x', 'y', 'false: z']);
    expect(change?.lost).toEqual(['v', 'false: w']);
    expect(fell([change!])).toBe(false);
  });

  it('sees a fall in any part, from nothing wrong to something wrong too', () => {
    const path = join(folder, 'eval.json');
    saveBaseline(path, before);
    const now = evaluation('a.docx', {
      references: before.documents[0]!.parts.references,
      findings: { ...none, false: ['q'] },
    });
    const changes = compareWithBaseline(now, readBaseline(path)!);
    expect(changes).toEqual([
      { document: 'a.docx', part: 'findings', before: 1, now: 0, gained: [], lost: ['false: q'] },
    ]);
    expect(fell(changes)).toBe(true);
  });

  it('says nothing of what did not change, or was not measured before', () => {
    const path = join(folder, 'eval.json');
    saveBaseline(path, before);
    expect(compareWithBaseline(before, readBaseline(path)!)).toEqual([]);
    expect(compareWithBaseline(evaluation('b.docx', {}), readBaseline(path)!)).toEqual([]);
  });

  it('keeps the documents that were not measured this time', () => {
    const path = join(folder, 'eval.json');
    saveBaseline(path, evaluation('b.docx', {}));
    saveBaseline(path, before);
    expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')).documents)).toEqual(['a.docx', 'b.docx']);
  });

  it('is null where there is none, and refuses what is none', () => {
    expect(readBaseline(join(folder, 'none.json'))).toBeNull();
    writeFileSync(join(folder, 'bad.json'), '{"documents": 3}');
    expect(() => readBaseline(join(folder, 'bad.json'))).toThrow();
  });
});
