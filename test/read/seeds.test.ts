import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/read/index.ts';
import { loadRules } from '../../src/rules/load.ts';
import { composeText } from '../../src/text/compose.ts';
import { makeNormaliser } from '../../src/text/normalise.ts';

const folder = '../shared/seeds';
const present = existsSync(folder);
const stems = present
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => name.slice(0, -4))
  : [];

/** The printed text from the report's type on (DOCX and PDF carry a letterhead above it), as the recognisers see it. */
async function textOf(name: string): Promise<string> {
  const { blocks } = await readBytes(readFileSync(`${folder}/${name}`));
  const { text } = makeNormaliser(loadRules())(composeText(blocks));
  return text.slice(text.indexOf('BÁO CÁO'));
}

/** Words without marks at their ends; what blanks part inside a number does not count. */
function words(text: string): string[] {
  return text
    .replace(/\s*([-/])\s*/gu, '$1')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

describe.runIf(present)('a report as TXT, DOCX and PDF (needs ../shared/seeds)', () => {
  it.each(stems)('%s carries the same words, digits and lines', async (stem) => {
    const [txt, docx, pdf] = await Promise.all(['txt', 'docx', 'pdf'].map((kind) => textOf(`${stem}.${kind}`)));
    expect(words(docx!)).toEqual(words(txt!));
    expect(pdf!.match(/\d+/g)).toEqual(txt!.match(/\d+/g));
    expect(words(pdf!)).toEqual(words(txt!));
    expect(pdf!.split('\n').length).toBe(docx!.split('\n').length);
  });
});
