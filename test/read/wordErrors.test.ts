/** How faithfully the real reports are read: measured against their transcripts, and failing where it gets worse. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/read/index.ts';
import { composeText } from '../../src/text/compose.ts';
import { digitsOf, wordErrors, wordsOf } from '../support/wordErrors.ts';
import { makeScan, photograph } from './scans.ts';

const folder = '../shared/seeds';
const present = existsSync(folder);
const stems = present
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => name.slice(0, -4))
  : [];

/** Words of a transcript, and of a file from the transcript's first words on: files carry a letterhead above them. */
async function measured(stem: string, bytes: Uint8Array) {
  const truth = wordsOf(readFileSync(`${folder}/${stem}.txt`, 'utf8'));
  const read = wordsOf(composeText((await readBytes(bytes)).blocks).text);
  const start = read.findIndex((word, index) => word === truth[0] && read[index + 1] === truth[1]);
  expect(start, 'where the report begins').toBeGreaterThanOrEqual(0);
  const own = read.slice(start);
  return {
    wrong: wordErrors(truth, own) / truth.length,
    digits: [digitsOf(own.join(' ')), digitsOf(truth.join(' '))],
  };
}

describe.runIf(present)('word errors of real reports (needs ../shared/seeds)', () => {
  it.each(stems)('%s: none in DOCX, every digit right', async (stem) => {
    const { wrong, digits } = await measured(stem, readFileSync(`${folder}/${stem}.docx`));
    expect(wrong).toBe(0);
    expect(digits[0]).toEqual(digits[1]);
  });

  it.each(stems)('%s: at most 0.2 % in PDF, every digit right', async (stem) => {
    const { wrong, digits } = await measured(stem, readFileSync(`${folder}/${stem}.pdf`));
    expect(wrong).toBeLessThanOrEqual(0.002);
    expect(digits[0]).toEqual(digits[1]);
  });

  // Of the five it is the one that costs least; the others are measured by hand.
  it('at most 2 % in a scan of 200 dots per inch, and as good as every digit right', async () => {
    const stem = stems[2]!;
    const pdf = readFileSync(`${folder}/${stem}.pdf`);
    const pictures = await Promise.all([1, 2].map((page) => photograph(pdf, page)));
    const { wrong, digits } = await measured(stem, makeScan(pictures));
    expect(wrong).toBeLessThanOrEqual(0.02);
    const [read, truth] = digits;
    expect(read!.filter((digit) => !truth!.includes(digit)).length).toBeLessThanOrEqual(2);
  });
});
