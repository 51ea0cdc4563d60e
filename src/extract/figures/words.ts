import { Decimal } from 'decimal.js';
import { type FigureContext, unitAt } from './context.ts';
import { draft, type FigureDraft } from './draft.ts';
import { spelledNumber } from './spelled.ts';

/** Numbers in words before a unit that takes them ("hai hình thức"), and multiples ("gấp đôi"). */
export function numberWords(context: FigureContext): FigureDraft[] {
  const { text, vocabulary, closed } = context;
  const drafts: FigureDraft[] = [];
  for (const { start } of vocabulary.numberWords.scan(text)) {
    const spelled = spelledNumber(text, start, vocabulary);
    if (closed.at(start) || !spelled) continue;
    const { end, value, only } = spelled;
    const unit = unitAt(end, context);
    if (!unit?.term.rule.words || text[end] !== ' ') continue;
    if (only && !only.has(text.slice(unit.start, unit.end).toLowerCase()) && !opensSentence(start, context)) continue;
    drafts.push(
      draft({
        start,
        end: unit.end,
        digits: { start, end },
        printed: text.slice(start, end),
        value: new Decimal(value),
        decimals: 0,
        kind: unit.term.kind,
        unit: unit.name,
        scale: unit.scale,
        dossierUnit: unit.term.rule.dossier,
      }),
    );
  }
  for (const { start, end, value } of vocabulary.multiples.scan(text)) {
    if (closed.at(start)) continue;
    drafts.push(
      draft({
        start,
        end,
        digits: { start, end },
        printed: text.slice(start, end),
        value: new Decimal(value.value),
        decimals: 0,
        kind: 'other',
        unit: value.unit,
      }),
    );
  }
  return drafts;
}

/** A word with two meanings ("five" and "year") is a number where it opens a sentence before a counted thing. */
const opensSentence = (start: number, { structure, text }: FigureContext) =>
  /\p{Lu}/u.test(text[start]!) && text.slice(structure.sentenceAt(start).start, start).trim() === '';
