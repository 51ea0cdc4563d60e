import type { SeriesPoint } from '../../api.ts';
import { fileName } from '../parts/head.tsx';
import type { Words } from '../words.ts';

/** The report that a point is from: number, day and page, or the file where it has no number. */
export function reportLine(point: SeriesPoint, t: Words): string {
  const name = point.report_number ?? fileName(point);
  const day = point.report_date?.split('-').reverse().join('/');
  const page = point.page === null ? undefined : t('page.short', { page: point.page });
  return [name, day, page].filter((one) => one !== undefined).join(', ');
}
