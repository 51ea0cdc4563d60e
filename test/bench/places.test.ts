import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBytes } from '../../src/read/index.ts';
import { composeText } from '../../src/text/compose.ts';
import { placeOf } from './texts/folder.ts';
import { PdfOfPlaces } from './texts/pdfPlaces.ts';

const bytes = readFileSync(join(import.meta.dirname, '../../corpus/14-6-thang-huyen-muong-tac.pdf'));

it('a report in PDF is made again with other places, and is the same in all else', async () => {
  const report = new PdfOfPlaces(bytes);
  const texts = await Promise.all(
    [0, 1, 20].map(async (turn) => composeText((await readBytes(report.make(turn))).blocks).text),
  );
  const names = texts.map((text) => /Huyện (\p{Lu}\p{L}+ \p{L}+)/u.exec(text)![1]!);
  expect(names[0]).toBe('Mường Tấc');
  expect(new Set(names).size).toBe(3);
  const [one, ...others] = texts.map((text) => text.replace(/\p{Lu}/gu, 'X'));
  for (const other of others) expect(other).toBe(one);
});

it('reports in DOCX are of another place in every round', () => {
  const places = Array.from({ length: 4000 }, (_, round) => placeOf(round));
  expect(new Set(places).size).toBe(4000);
  expect(places[20]).toBe('Hòa Bình ');
});
