import type { Sureness } from '../model/analysis.ts';
import type { Finding } from '../model/document.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { lastAtOrBefore } from '../text/search.ts';
import type { Language } from './index.ts';

/** Recognition that is less sure than this may have taken one digit for another. */
const unsure = 80;
/** Labels of headings: strokes side by side are lost too easily for any confidence to tell. */
const roman = /^[IVX]{1,5}[.)/]?$/u;
/** The text of a cell; one with an equals sign is a column formula in the head of a table: "(3)=(4)+(5)". */
const cell = /[^\t\n]+/gu;

/**
 * Findings that rest on what was recognised on a scan say so, and are no errors before somebody has looked: a digit may
 * have been misread. Where recognition is not sure, they are there for information only.
 */
export function makeScanNote(
  { text, sureness = [] }: { text: string; sureness?: Sureness },
  rules: RuleSet,
  language: Language,
): (finding: Finding) => Finding {
  if (sureness.length === 0) return (finding) => finding;
  const starts = sureness.map(([at]) => at);
  const note = (id: string, confidence: number) =>
    rules.entry('phrase', id).text[language].replace('{confidence}', String(confidence));
  return (finding) => {
    const spans = finding.evidence.flatMap(({ start, end }) => [{ start, end }, ...formulasAbove(text, start)]);
    const lowest = Math.min(...spans.map(({ start, end }) => lowestIn(start, end)));
    if (lowest === Number.POSITIVE_INFINITY) return finding;
    const sure = lowest >= unsure && !finding.evidence.some(({ quote }) => roman.test(quote));
    return {
      ...finding,
      severity: !sure || finding.severity === 'info' ? 'info' : 'warning',
      message: `${finding.message} ${note(sure ? 'scan.recognised' : 'scan.unsure', lowest)}`,
    };
  };

  function lowestIn(start: number, end: number): number {
    let lowest = Number.POSITIVE_INFINITY;
    for (let run = Math.max(0, lastAtOrBefore(starts, start)); run < sureness.length; run++) {
      const [at, confidence] = sureness[run]!;
      if (at >= end) break;
      if (confidence !== null) lowest = Math.min(lowest, confidence);
    }
    return lowest;
  }
}

/** What the figures of a table are compared by is printed above them; a misread formula accuses every row. */
function formulasAbove(text: string, at: number): { start: number; end: number }[] {
  let start = at;
  for (;;) {
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const end = text.indexOf('\n', line);
    if (!text.slice(line, end < 0 ? text.length : end).includes('\t')) break;
    start = line;
    if (line === 0) break;
    start = line - 1;
  }
  const formulas = [...text.slice(start, at).matchAll(cell)].filter(({ 0: printed }) => printed.includes('='));
  return formulas.map(({ 0: printed, index }) => ({ start: start + index, end: start + index + printed.length }));
}
