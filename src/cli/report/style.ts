import picocolors from 'picocolors';
import type { Severity } from '../../model/document.ts';
import { markEnd, markStart } from '../../present/passage.ts';

/** How a report is dressed for its reader: colours on a terminal, signs anywhere else. */
export interface Style {
  width: number;
  bold(text: string): string;
  dim(text: string): string;
  severity(severity: Severity, text: string): string;
  /** Shows the marked words of a passage. */
  marks(text: string): string;
}

const mostColumns = 110;

export function styleFor(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv = process.env): Style {
  const forced = environment.FORCE_COLOR !== undefined && environment.FORCE_COLOR !== '0';
  const terminal = Boolean(stream.isTTY) && environment.TERM !== 'dumb';
  const coloured = !environment.NO_COLOR && (forced || terminal);
  const colours = picocolors.createColors(coloured);
  const bySeverity = { error: colours.red, warning: colours.yellow, info: colours.cyan };
  const [open, close] = coloured ? ['\u001b[1;4m', '\u001b[22;24m'] : ['«', '»'];
  return {
    width: Math.min(stream.columns ?? 100, mostColumns),
    bold: colours.bold,
    dim: colours.dim,
    severity: (severity, text) => colours.bold(bySeverity[severity](text)),
    marks: (text) => text.replaceAll(markStart, open).replaceAll(markEnd, close),
  };
}
