import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Finding } from '../../model/document.ts';
import type { CheckRule } from '../../rules/kinds/check.ts';
import { printNumber } from '../../text/print.ts';
import { fillTemplate } from '../fillTemplate.ts';
import type { Language } from '../index.ts';
import { amountOf, type Comparison } from './comparison.ts';
import type { Statement } from './history.ts';

/** Where a figure is printed. */
export interface Place {
  start: number;
  end: number;
  quote: string;
  page: number | null;
}

/** What a finding across reports needs to be put into words. */
export interface Wording {
  rule: CheckRule;
  language: Language;
  place(statement: Statement): Place;
  /** Path of a report. */
  path(report: number): string;
}

/** A disagreement as a finding of the report that states the later value; its first passage is the accused one. */
export function toFinding(comparison: Comparison, { rule, language, place, path }: Wording): Finding {
  const { stated, against, actual } = comparison;
  const expected = amountOf(stated);
  const variant = rule.variants.across;
  const others = against.map((one) => {
    const { point, from } = one;
    const own = from === stated.from ? '' : `, ${basename(path(from.id))}`;
    return `${place(one).quote} (${point.period.label}${own})`;
  });
  const { point } = stated;
  const values = {
    measure: point.name ?? point.words ?? '',
    period: point.period.label,
    printed: place(stated).quote,
    actual: printNumber(actual.toNumber()),
    gap: printNumber(expected.sub(actual).abs().toNumber()),
    others: others.join('; '),
  };
  const evidence = [stated, ...against].map((one) => {
    const { start, end, quote, page } = place(one);
    return { start, end, quote, page, figure: one.point.figure, reference: null };
  });
  const parts = [rule.id, point.measure ?? point.words, point.level, point.channel, ...point.scope];
  const terms = [stated, ...against].flatMap((one) => [one.point.period.start, one.point.period.end, one.point.amount]);
  return {
    rule: rule.id,
    severity: point.measure === null && rule.severity === 'error' ? 'warning' : (variant?.severity ?? rule.severity),
    message: fillTemplate((variant ?? rule.message)[language], values),
    expected: expected.toNumber(),
    actual: actual.toNumber(),
    evidence,
    fingerprint: createHash('sha256')
      .update([...parts, stated.from.organisation?.key, ...terms].join('|'))
      .digest('hex')
      .slice(0, 20),
  };
}
