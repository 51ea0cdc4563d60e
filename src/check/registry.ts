/** Registry of the checks of one report: one line each. */
import type { ReportCheck } from './index.ts';

export const reportChecks: readonly ReportCheck[] = [];
