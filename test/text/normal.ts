import type { NormalText } from '../../src/model/text.ts';
import { loadRules } from '../../src/rules/load.ts';
import { Patterns } from '../../src/rules/patterns.ts';
import { composeText } from '../../src/text/compose.ts';
import { makeNormaliser } from '../../src/text/normalise.ts';
import { structureOf } from '../../src/text/structure.ts';

const rules = loadRules();
const normaliser = makeNormaliser(rules);
const patterns = new Patterns(rules);

/** A text of plain paragraphs, one a line, as recognisers see it. */
export const normal = (text: string): NormalText => normaliser(composeText([{ kind: 'paragraph', text, page: null }]));

export { normaliser };

export const structure = (text: string) => structureOf(normal(text), [], patterns);
