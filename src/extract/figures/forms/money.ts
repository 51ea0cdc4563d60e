import { Decimal } from 'decimal.js';
import { type FigureContext, type FoundUnit, numberAt, unitAt } from '../context.ts';
import { draft } from '../draft.ts';
import { type NumberToken, type ReadNumber, readNumber } from '../numbers.ts';
import type { FigureForm } from './index.ts';

/** "38.747 tr.đ", "5,65 tỷ đồng", and compounds ("742 tỷ 318 triệu đồng"), which are one amount in đồng. */
export const money: FigureForm = (token, context) => {
  const first = moneyAt(token, context);
  if (!first) return null;
  let { end } = first.unit;
  let amount = whole(first);
  let scale = first.unit.scale;
  let compound = false;
  for (;;) {
    const at = context.text[end] === ' ' ? end + 1 : -1;
    const printed = at < 0 ? null : numberAt(at, context);
    const next = printed === null ? null : moneyAt({ start: at, end: at + printed.length, printed }, context);
    if (!next || next.unit.scale >= scale || context.closed.at(at)) break;
    amount = amount.add(whole(next));
    scale = next.unit.scale;
    end = next.unit.end;
    compound = true;
  }
  const { unit, number } = first;
  const base = { start: token.start, end, digits: token, printed: token.printed, kind: 'money' as const };
  if (!compound) return [draft({ ...base, number, unit: unit.name, scale: unit.scale })];
  const digits = { start: token.start, end };
  const sum = { value: amount.toFixed(), decimals: 0 };
  return [draft({ ...base, digits, number: sum, unit: context.vocabulary.moneyBase, scale: 1 })];
};

/** A part of a compound amount is counted whole: "1.088 tỷ 473 triệu" has a thousand in it. */
const whole = ({ printed, unit }: MoneyRead): Decimal =>
  new Decimal(readNumber(printed, 'count', ',').value).mul(unit.scale);

interface MoneyRead {
  number: ReadNumber;
  printed: string;
  unit: FoundUnit;
}

function moneyAt(token: NumberToken, context: FigureContext): MoneyRead | null {
  const unit = unitAt(token.end, context);
  if (unit?.term.kind !== 'money') return null;
  const { printed } = token;
  return { number: readNumber(printed, unit.scale > 1 ? 'scaled' : 'count', context.habit), printed, unit };
}
