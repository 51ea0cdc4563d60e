import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeReportMaker } from '../../src/pipeline/makeReport.ts';
import { readBytes } from '../../src/read/index.ts';
import { legacyRules } from '../../src/read/legacy/rules.ts';
import { loadRules } from '../../src/rules/load.ts';
import { composeText } from '../../src/text/compose.ts';

const folder = '../shared/samples/legacy';
const present = existsSync(folder);
const files = present ? readdirSync(folder).filter((name) => !name.endsWith('.txt')) : [];
const rules = loadRules();
const legacy = legacyRules(rules);

/** Words that a transcript has wrong: the code in the file is that of ặ, and no such word exists. */
const misprints: Record<string, Record<string, string>> = { '2009-download.doc': { nẵng: 'nặng', ngẵt: 'ngặt' } };

/** Letters that carry a mark, of those that do how many come back in a word that is right, as often as it is printed. */
function measure(transcript: string, text: string, wrong: Record<string, string>): { letters: number; right: number } {
  const words = (from: string) => from.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [];
  const left = new Map<string, number>();
  for (const word of words(text)) left.set(word, (left.get(word) ?? 0) + 1);
  let letters = 0;
  let right = 0;
  for (const printed of words(transcript)) {
    const word = wrong[printed] ?? printed;
    const marked = [...word].filter((letter) => /[đĐ]/.test(letter) || letter.normalize('NFD').length > 1).length;
    const count = left.get(word) ?? 0;
    letters += marked;
    if (count === 0) continue;
    left.set(word, count - 1);
    right += marked;
  }
  return { letters, right };
}

describe.runIf(present)('files from before Unicode (needs ../shared/samples/legacy)', () => {
  it.each(files)('%s: 999 of 1000 letters with marks come back', async (name) => {
    const { blocks } = await readBytes(readFileSync(`${folder}/${name}`), { language: 'vi', legacy });
    const transcript = readFileSync(`${folder}/${name.replace(/\.\w+$/, '.txt')}`, 'utf8');
    const { letters, right } = measure(transcript, composeText(blocks).text, misprints[name] ?? {});
    expect(letters).toBeGreaterThan(400);
    expect(right / letters).toBeGreaterThanOrEqual(0.999);
  });
});

const seeds = '../shared/seeds';
const stem = existsSync(seeds)
  ? readdirSync(seeds)
      .find((name) => name.endsWith('.doc'))
      ?.slice(0, -4)
  : undefined;

describe.runIf(stem !== undefined)('one report in three kinds of file (needs ../shared/seeds)', () => {
  it('gives the same references, figures, relations and findings', async () => {
    const make = makeReportMaker(rules, 'vi');
    const [docx, doc, pdf] = await Promise.all(
      ['docx', 'doc', 'pdf'].map(async (kind) => content((await make(`${seeds}/${stem}.${kind}`)).document)),
    );
    expect(docx!.figures.length).toBeGreaterThan(10);
    expect(doc).toEqual(docx);
    expect(pdf).toEqual(docx);
  });
});

/** What a document says, without the places where it stands. */
function content({
  report,
  references,
  figures,
  relations,
  findings,
}: Record<string, unknown> & { figures: unknown[] }) {
  const placed = new Set(['start', 'end', 'page', 'places', 'box', 'fingerprint', 'quote', 'confidence']);
  const plain = (value: unknown) =>
    JSON.parse(JSON.stringify(value, (key, inner) => (placed.has(key) ? undefined : inner))) as unknown[];
  return {
    report: plain(report),
    references: plain(references),
    figures: plain(figures),
    relations: plain(relations),
    findings: plain(findings),
  };
}
