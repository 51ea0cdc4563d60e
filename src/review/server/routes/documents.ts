import { z } from 'zod';
import type { Database } from '../../../store/driver.ts';
import {
  documentOf,
  documentOrders,
  documentsLike,
  findingsOn,
  listDocuments,
  mentionsOf,
} from '../../../store/review/documents.ts';
import { headOf } from '../../../store/review/reports.ts';
import { loadText } from '../../../store/texts.ts';
import type { DocumentDetail, DocumentRow, ReportHead } from '../../api.ts';
import { list, oneOf, order, text } from '../frame/parameters.ts';
import { route } from '../frame/route.ts';
import { notFound } from '../problem.ts';
import { findingRow } from '../shape/finding.ts';
import { passageAround } from '../shape/passage.ts';
import { referenceRow } from '../shape/report.ts';

export const documents = route({
  method: 'get',
  path: '/api/documents',
  about: 'Cited documents, with how many mentions in how many reports, and how many findings rest on them.',
  query: z.object({
    q: text,
    type: list,
    conflicts: oneOf('only'),
    order: order(documentOrders, 'reports', true),
  }),
  rows: ({ query: { order: by, ...filter } }, page, database) => listDocuments(database, filter, by, page),
});

export const document = route({
  method: 'get',
  path: '/api/documents/:key',
  about: 'One cited document: its mentions with their passages, the findings on them, other documents of its number.',
  query: z.object({
    limit: z.coerce.number().int().min(0).max(200).default(100),
    offset: z.coerce.number().int().min(0).default(0),
  }),
  answer: ({ review, param, query }) =>
    review.readers.use(async (database): Promise<DocumentDetail> => {
      const found = await documentOf(database, param('key'));
      if (!found) throw notFound();
      const accused = await findingsOn(database, param('key'));
      return {
        document: found as unknown as DocumentRow,
        mentions: await mentions(database, param('key'), query),
        findings: accused.map((one) => findingRow(one, review.splitSlip)),
        alike: (await documentsLike(database, found)) as unknown as DocumentRow[],
      };
    }),
});

/** They come report by report, so that one text at a time is in memory. */
async function mentions(
  database: Database,
  key: string,
  page: { limit: number; offset: number },
): Promise<DocumentDetail['mentions']> {
  let last: { report: ReportHead; text: string } | undefined;
  const found: DocumentDetail['mentions'] = [];
  for (const row of (await mentionsOf(database, key, page)).map(referenceRow)) {
    if (last?.report.report_id !== row.report_id)
      last = {
        report: (await headOf(database, row.report_id)) as unknown as ReportHead,
        text: await loadText(database, row.report_id),
      };
    const span = { start: row.start_offset, end: row.end_offset };
    found.push({ ...row, report: last.report, passage: passageAround(last.text, span) });
  }
  return found;
}
