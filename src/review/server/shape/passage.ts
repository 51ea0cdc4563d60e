import { markEnd, markStart, passage } from '../../../present/passage.ts';
import type { EvidenceRow } from '../../api.ts';

/** The sentence or row around a span, and where the span is in it. */
export function passageAround(text: string, span: { start: number; end: number }): EvidenceRow['passage'] {
  const { line } = passage(text, span);
  const from = line.indexOf(markStart);
  const to = line.indexOf(markEnd) - 1;
  return { text: line.replace(markStart, '').replace(markEnd, ''), from, to };
}
