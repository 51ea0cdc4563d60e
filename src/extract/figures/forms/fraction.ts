import { Decimal } from 'decimal.js';
import { type FoundUnit, numberAt, unitAt } from '../context.ts';
import { draft } from '../draft.ts';
import { type NumberToken, type NumberUse, readNumber } from '../numbers.ts';
import type { FigureForm } from './index.ts';

/**
 * "14,5/15,5 điểm" is one score with its maximum; "17.019/17.525 hồ sơ" and "12/15 xã" are two counts of one unit.
 * Without a unit, decimals make a score ("đạt 1,49/1,5") and thousands make counts; "20/11" alone is no figure.
 */
export const fraction: FigureForm = (token, context) => {
  const { text, habit } = context;
  const slash = /^\s?\/\s?/u.exec(text.slice(token.end, token.end + 3))?.[0];
  if (slash === undefined) return null;
  const at = token.end + slash.length;
  const printed = numberAt(at, context);
  if (printed === null) return null;
  const second: NumberToken = { start: at, end: at + printed.length, printed };
  if (/^\s?\/|^\p{L}/u.test(text.slice(second.end, second.end + 2)) && !unitAt(second.end, context)) return [];
  const unit = unitAt(second.end, context);
  if (unit?.term.kind === 'percent') return null;
  const use: NumberUse = unit && unit.term.kind !== 'score' ? 'count' : 'fraction';
  const x = readNumber(token.printed, use, habit);
  const y = readNumber(second.printed, use, habit);
  const decimal = x.decimals > 0 || y.decimals > 0;
  if (
    unit?.term.kind === 'score' ||
    (!unit && decimal && new Decimal(x.value).lte(y.value) && !/\d{4}|[.,]\d{3}/.test(token.printed))
  )
    return [
      draft({
        number: x,
        start: token.start,
        end: unit?.end ?? second.end,
        digits: token,
        printed: token.printed,
        kind: 'score',
        unit: unit?.name ?? null,
        maximum: y.value,
      }),
    ];
  if (
    !unit &&
    !(token.printed.length > 3 && printed.length > 3) &&
    !besidePercent(text, token.start, second.end) &&
    !outOfMany(new Decimal(x.value), new Decimal(y.value))
  )
    return [];
  return [count(token, unit, context, token.end), count(second, unit, context, unit?.end ?? second.end)];
};

function count(token: NumberToken, unit: FoundUnit | null, { habit }: { habit: '.' | ',' }, end: number) {
  return draft({
    start: token.start,
    end,
    digits: { start: token.start, end: token.end },
    printed: token.printed,
    number: readNumber(token.printed, 'count', habit),
    kind: unit?.term.kind ?? 'count',
    unit: unit?.name ?? null,
    scale: unit?.scale ?? 1,
    dossierUnit: unit?.term.rule.dossier ?? false,
  });
}

/** "(15/15, đạt 100%)", "100% (15/15)": a share printed beside its two counts. */
const besidePercent = (text: string, start: number, end: number) =>
  /%\s?\(?\s?$/u.test(text.slice(Math.max(0, start - 4), start)) || /^[^\n;.)]{0,24}%/u.test(text.slice(end, end + 40));

/** "731/780": no day and month, and no scale of a map ("1/500"). */
const outOfMany = (x: Decimal, y: Decimal) => x.gt(31) && y.gt(31) && x.lte(y) && x.mul(10).gt(y);
