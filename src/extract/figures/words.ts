import type { CueRole } from '../../rules/kinds/figures.ts';
import { type FigureContext, unitAt } from './context.ts';
import { draft, type FigureDraft } from './draft.ts';
import { spelledNumber } from './spelled.ts';

/** Numbers in words before a unit that takes them ("hai hình thức"), and multiples ("gấp đôi"). */
export function numberWords(context: FigureContext): FigureDraft[] {
  const { text, words, vocabulary, closed } = context;
  const drafts: FigureDraft[] = [];
  for (const { start } of vocabulary.numberWords.find(words)) {
    const spelled = spelledNumber(text, start, vocabulary);
    if (closed.at(start) || !spelled) continue;
    const { end, value, only } = spelled;
    const unit = unitAt(end, context);
    if (!unit && !only && isPart(start, end, context)) drafts.push(wordDraft(text, start, end, value));
    if (!unit?.term.rule.words || text[end] !== ' ') continue;
    const sure = !only || only.has(text.slice(unit.start, unit.end).toLowerCase());
    if (!sure && !opensSentence(start, context) && !isSingledOut(start, context)) continue;
    drafts.push(
      draft({
        start,
        end: unit.end,
        digits: { start, end },
        printed: text.slice(start, end),
        number: { value: String(value), decimals: 0 },
        kind: unit.term.kind,
        unit: unit.name,
        scale: unit.scale,
        dossierUnit: unit.term.rule.dossier,
      }),
    );
  }
  for (const { start, end, value } of vocabulary.multiples.find(words)) {
    if (closed.at(start)) continue;
    drafts.push(
      draft({
        start,
        end,
        digits: { start, end },
        printed: text.slice(start, end),
        number: { value: String(value.value), decimals: 0 },
        kind: value.kind,
        unit: value.unit,
      }),
    );
  }
  return drafts;
}

/** A word with two meanings ("five" and "year") is a number where it opens a sentence before a counted thing. */
const opensSentence = (start: number, { structure, text }: FigureContext) =>
  /\p{Lu}/u.test(text[start]!) && text.slice(structure.sentenceAt(start).start, start).trim() === '';

/** "only one commune": words that single out stand right before the number. */
const isSingledOut = (start: number, { text, vocabulary }: FigureContext) =>
  endsWithCue('within', start, text, vocabulary);

/** "twelve heads, of whom four are women": behind the cue of a part and before a small word. */
const isPart = (start: number, end: number, { text, vocabulary }: FigureContext) =>
  endsWithCue('selection', start, text, vocabulary) && vocabulary.notUnits.matchAt(text, end + 1) !== null;

function endsWithCue(role: CueRole, start: number, text: string, { cues }: FigureContext['vocabulary']): boolean {
  return cues.matchBefore(text, text[start - 1] === ' ' ? start - 1 : start)?.value === role;
}

/** A number in words that leaves its unit to the count before it. */
const wordDraft = (text: string, start: number, end: number, value: number) =>
  draft({
    start,
    end,
    digits: { start, end },
    printed: text.slice(start, end),
    number: { value: String(value), decimals: 0 },
    kind: 'count',
    bare: true,
  });
