/** Registry of the checks of one report: one line each. */
import { decimalSeparator } from './decimalSeparator.ts';
import type { ReportCheck } from './index.ts';
import { percentRange } from './percentRange.ts';
import { relationCheck } from './relationCheck.ts';
import { wordsDigits } from './wordsDigits.ts';

export const reportChecks: readonly ReportCheck[] = [
  relationCheck('sum-mismatch'),
  relationCheck('ratio-mismatch'),
  relationCheck('change-mismatch'),
  relationCheck('part-exceeds-whole'),
  relationCheck('formula-mismatch'),
  relationCheck('table-total-mismatch'),
  relationCheck('balance-mismatch'),
  relationCheck('deduction-mismatch'),
  relationCheck('count-list-mismatch'),
  wordsDigits,
  percentRange,
  decimalSeparator,
];
