import type { FindingDetail } from '../../api.ts';
import type { Mark } from '../document/mark.ts';

/** The evidence of a finding that stands in one report: the first of all is accused, the others are compared with it. */
export function marksOf({ evidence }: FindingDetail, report: number): Mark[] {
  return evidence
    .filter(({ report_id }) => report_id === report)
    .map(({ start_offset, end_offset, position }) => ({
      start: start_offset,
      end: end_offset,
      role: position === 0 ? 'accused' : 'compared',
    }));
}
