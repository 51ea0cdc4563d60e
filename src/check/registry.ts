/** Registry of the checks of one report: one line each. */

import { citedAfterReport } from './citedAfterReport.ts';
import { conflictingDate } from './conflictingDate.ts';
import { conflictingSubject } from './conflictingSubject.ts';
import { dataWindowAfterReport } from './dataWindowAfterReport.ts';
import { decimalSeparator } from './decimalSeparator.ts';
import { headingSequence } from './headingSequence.ts';
import { impossibleDate } from './impossibleDate.ts';
import type { ReportCheck } from './index.ts';
import { malformedNumber } from './malformedNumber.ts';
import { numberOrder } from './numberOrder.ts';
import { numberYear } from './numberYear.ts';
import { percentRange } from './percentRange.ts';
import { periodMismatch } from './periodMismatch.ts';
import { relationCheck } from './relationCheck.ts';
import { symbolType } from './symbolType.ts';
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
  relationCheck('restated-figure'),
  relationCheck('text-table-mismatch'),
  wordsDigits,
  percentRange,
  decimalSeparator,
  citedAfterReport,
  conflictingDate,
  conflictingSubject,
  dataWindowAfterReport,
  headingSequence,
  impossibleDate,
  malformedNumber,
  numberOrder,
  numberYear,
  periodMismatch,
  symbolType,
];
