import { unitAt } from '../context.ts';
import type { FigureForm } from './index.ts';

/** "Điều 5", "phụ lục 3, 4", "tổ dân phố 12": the number is a name. Words that are not firm give way to a unit. */
export const label: FigureForm = (token, context) => {
  const { text, vocabulary } = context;
  if (token.printed.length > 4 || /[.,]\d{3}/.test(token.printed)) return null;
  const from = Math.max(0, token.start - 48);
  const before = text.slice(from, token.start).trimEnd();
  const listed = /\d\p{Ll}?\s?[,-]?$/u.test(before.slice(-5));
  if (!listed && vocabulary.labels.matchBefore(before, before.length) === null) return null;
  const list = /(?:\s?(?:,|-)\s?\d{1,3}\p{Ll}?){1,6}\s?(?:,|-)?$/u.exec(before);
  const head = list ? before.slice(0, list.index).replace(/\s?\d{1,3}$/u, '') : before;
  const word = vocabulary.labels.scan(head).find(({ end }) => end === head.trimEnd().length);
  if (!word || word.value.plain || (!word.value.firm && /[.,]/.test(token.printed))) return null;
  const unit = unitAt(token.end, context);
  if (!word.value.firm && unit) return null;
  return word.value.firm || /^[\s.,;:)/\-–"]|^$/u.test(text[token.end] ?? '') ? [] : null;
};
