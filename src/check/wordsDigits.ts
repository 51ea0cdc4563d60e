import { printNumber } from '../text/print.ts';
import type { ReportCheck } from './index.ts';

/** "05 (sáu) nhiệm vụ": digits and the words in brackets behind them must say one number. */
export const wordsDigits: ReportCheck = {
  id: 'words-digits-mismatch',
  run: ({ figures }) =>
    figures
      .filter(({ inWords, figure }) => inWords !== null && inWords !== figure.value)
      .map(({ figure, inWords, printed }) => ({
        values: { printed, words: printNumber(inWords!), quote: figure.quote },
        expected: figure.value,
        actual: inWords,
        evidence: [{ start: figure.start, end: figure.end, figure: figure.id }],
      })),
};
