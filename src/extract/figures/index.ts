import type { FigureNode, Identity, Mention, Reading } from '../../model/analysis.ts';
import type { Structure } from '../../model/structure.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';
import { allMatches } from '../../text/search.ts';
import { closeSpans } from './closed.ts';
import type { FigureContext } from './context.ts';
import { type FigureDraft, inOrder } from './draft.ts';
import { forms } from './forms/index.ts';
import { frameFigures } from './frame.ts';
import { inheritUnits } from './inherit.ts';
import { decimalHabit, type NumberToken } from './numbers.ts';
import { readTables } from './tables.ts';
import { compileVocabulary } from './vocabulary.ts';
import { numberWords } from './words.ts';

/** What stands in the text besides figures; no figure is read inside it. */
export interface Surroundings {
  identity: Identity;
  mentions: readonly Mention[];
  structure: Structure;
}

/** Makes the extractor of figures: every reported quantity, in document order. */
export function makeFigureExtractor(rules: RuleSet): (reading: Reading, around: Surroundings) => FigureNode[] {
  const vocabulary = compileVocabulary(rules);
  return (reading, around) => {
    const { text, words } = reading.normal;
    const closed = closeSpans(reading.normal, around, vocabulary.closing);
    const tokens = allMatches(vocabulary.patterns.get('number.token'), text)
      .map(({ index, 0: printed }) => ({ start: index, end: index + printed.length, printed }))
      .filter((token) => closed.at(token.start) === null);
    const context: FigureContext = {
      text,
      words,
      vocabulary,
      structure: around.structure,
      closed,
      issuer: around.identity.report.issuer?.toLowerCase() ?? '',
      habit: decimalHabit(tokens),
    };
    const cells = readTables(reading, context);
    const inCells = new Set(cells.map(({ digits }) => digits.start));
    const prose = readProse(
      tokens.filter(({ start }) => !inCells.has(start)),
      context,
    );
    const drafts = inOrder([...cells, ...prose, ...numberWords(context)]);
    inheritUnits(drafts, context);
    return frameFigures(
      drafts.filter((draft) => !draft.dropped),
      reading,
      context,
    );
  };
}

/** The first form that accepts a token makes its figures; a token inside them is done with. */
function readProse(tokens: readonly NumberToken[], context: FigureContext): FigureDraft[] {
  const drafts: FigureDraft[] = [];
  for (const token of tokens) {
    if (token.start < (drafts.at(-1)?.end ?? 0)) continue;
    for (const form of forms) {
      const found = form(token, context);
      if (found === null) continue;
      drafts.push(...found);
      break;
    }
  }
  return drafts;
}
