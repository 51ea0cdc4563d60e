import { z } from 'zod';
import { hashFile } from '../../../pipeline/makeReport.ts';
import { loadLayout } from '../../../store/layouts.ts';
import { figuresOf, referencesOf } from '../../../store/review/contents.ts';
import { findingKeysIn } from '../../../store/review/finding.ts';
import { findingsAt } from '../../../store/review/findings.ts';
import { relationsOf } from '../../../store/review/relations.ts';
import { filesOf, listReports, reportOf, reportOrders, uncheckedOf } from '../../../store/review/reports.ts';
import { loadText } from '../../../store/texts.ts';
import type { FigureRow, ReportDetail } from '../../api.ts';
import { names, oneOf, order, period, text } from '../frame/parameters.ts';
import { route } from '../frame/route.ts';
import { notFound } from '../problem.ts';
import { boxesAt, boxesOf } from '../shape/boxes.ts';
import { findingRow } from '../shape/finding.ts';
import { plain, referenceRow, relationRow, reportRow } from '../shape/report.ts';

export const reports = route({
  method: 'get',
  path: '/api/reports',
  about: 'Reports, copies left out, with counts of their figures and findings.',
  query: z.object({
    issuer: names,
    period,
    q: text,
    findings: oneOf('with', 'without'),
    order: order(reportOrders, 'date', true),
  }),
  async rows({ query: { order: by, ...filter } }, page, database) {
    const { rows, total } = await listReports(database, filter, by, page);
    return { rows: rows.map(reportRow), total };
  },
});

export const report = route({
  method: 'get',
  path: '/api/reports/:id',
  about:
    'One report: its identity and source, figures with their state and boxes on pages, relations, references, findings.',
  answer: async ({ review, number }) => {
    const id = number('id');
    const { files, sha256, ...detail } = await review.readers.use(async (database) => {
      const row = await reportOf(database, id);
      if (!row) throw notFound();
      const locator = boxesOf(await loadLayout(database, id), await loadText(database, id));
      const placed = <T extends { start_offset: number; end_offset: number }>(one: T) => ({
        ...one,
        boxes: boxesAt(locator, one.start_offset, one.end_offset),
      });
      const files = await filesOf(database, id);
      const found = await findingsAt(database, await findingKeysIn(database, [id]));
      return {
        files: files.own,
        sha256: String(row.sha256),
        report: {
          ...(reportRow(row) as ReportDetail['report']),
          recipients: JSON.parse(String(row.recipients)) as string[],
          notes: JSON.parse(String(row.notes)) as string[],
          copies: files.copies,
        },
        figures: (await figuresOf(database, id)).map((one) => placed(plain<FigureRow & { accused: boolean }>(one))),
        relations: (await relationsOf(database, id)).map(relationRow),
        references: (await referencesOf(database, id)).map((one) => placed(referenceRow(one))),
        findings: found.map((one) => findingRow(one, review.splitSlip)),
        unchecked: (await uncheckedOf(database, id)) as unknown as ReportDetail['unchecked'],
      };
    });
    return { ...detail, report: { ...detail.report, file: await stateOf(files, sha256) } } satisfies ReportDetail;
  },
});

/** Whether a report can be shown as it was read. */
async function stateOf(paths: readonly string[], sha256: string): Promise<ReportDetail['report']['file']> {
  const hashes = await Promise.all(paths.map((path) => hashFile(path).catch(() => null)));
  if (hashes.includes(sha256)) return 'same';
  return hashes.every((hash) => hash === null) ? 'missing' : 'changed';
}
