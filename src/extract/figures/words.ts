import { Decimal } from 'decimal.js';
import { type FigureContext, unitAt } from './context.ts';
import { draft, type FigureDraft } from './draft.ts';

/** Numbers in words before a unit that takes them ("hai hình thức"), and multiples ("gấp đôi"). */
export function numberWords(context: FigureContext): FigureDraft[] {
  const { text, vocabulary, closed } = context;
  const drafts: FigureDraft[] = [];
  for (const { start, end, value } of vocabulary.numberWords.scan(text)) {
    if (closed.at(start)) continue;
    const unit = unitAt(end, context);
    if (!unit?.term.rule.words || text[end] !== ' ') continue;
    if (value.only && !value.only.has(text.slice(unit.start, unit.end).toLowerCase())) continue;
    drafts.push(
      draft({
        start,
        end: unit.end,
        digits: { start, end },
        printed: text.slice(start, end),
        value: new Decimal(value.value),
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
