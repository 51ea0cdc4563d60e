import { type FigureContext, numberAt, unitAt } from '../context.ts';
import { draft } from '../draft.ts';
import { readNumber } from '../numbers.ts';
import type { FigureForm } from './index.ts';

/** "662 trong tổng số 686 chi bộ": the first number counts what the second does, and leaves the unit to it. */
export const outOf: FigureForm = (token, context) => {
  const unit = unitOfWhole(token.end, context);
  if (unit === null || /^(?:19|20)\d{2}$/.test(token.printed)) return null;
  return [
    draft({
      number: readNumber(token.printed, 'count', context.habit),
      start: token.start,
      end: token.end,
      digits: token,
      printed: token.printed,
      kind: unit.term.kind,
      unit: unit.name,
      scale: unit.scale,
      dossierUnit: unit.term.rule.dossier,
    }),
  ];
};

/** The unit of the counted whole that the words behind an offset introduce. */
function unitOfWhole(offset: number, context: FigureContext) {
  const words = context.vocabulary.patterns.get('number.out-of').exec(context.text.slice(offset, offset + 24));
  if (words?.index !== 0) return null;
  const at = offset + words[0].length;
  const printed = numberAt(at, context);
  const unit = printed === null ? null : unitAt(at + printed.length, context);
  return unit?.term.kind === 'count' ? unit : null;
}
