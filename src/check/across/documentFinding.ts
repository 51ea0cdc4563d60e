import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Finding } from '../../model/document.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';
import { fillTemplate } from '../fillTemplate.ts';
import type { Language } from '../index.ts';
import { printDate } from '../mentions.ts';
import type { Citing, Disputed } from './citedTwice.ts';
import type { Place } from './toFinding.ts';

/** A document that two reports cite in two ways, as a finding of the report that is likelier wrong. */
export function documentFinding(
  { check, wrong, right, many }: Disputed,
  rules: RuleSet,
  language: Language,
  { place, path }: { place(one: Citing): Place; path(report: number): string },
): Finding {
  const rule = rules.entry('check', check);
  const variant = rule.variants.across!;
  const values = {
    second: `${wrong.quote} (${printDate(wrong.date)})`,
    first: `${right.quote} (${printDate(right.date)})`,
    secondSubject: wrong.subject ?? '',
    firstSubject: right.subject ?? '',
    many: String(many),
    other: basename(path(right.report)),
  };
  const [expected, actual] = check === 'conflicting-date' ? [right.date, wrong.date] : [right.subject, wrong.subject];
  const parts = [check, 'across', wrong.document, wrong.on, expected, actual];
  return {
    rule: check,
    // One against one, either may be wrong.
    severity: many > 1 ? (variant.severity ?? rule.severity) : 'warning',
    message: fillTemplate(variant[language], values),
    expected,
    actual,
    evidence: [wrong, right].map((one) => ({ ...spanOf(place(one)), figure: null, reference: one.reference })),
    fingerprint: createHash('sha256').update(parts.join('|')).digest('hex').slice(0, 20),
  };
}

const spanOf = ({ start, end, quote, page }: Place) => ({ start, end, quote, page });
