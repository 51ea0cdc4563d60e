import { createHash } from 'node:crypto';
import { z } from 'zod';
import { openFile } from '../../../pipeline/makeReport.ts';
import { pageFinder } from '../../../pipeline/pages.ts';
import { loadLayout } from '../../../store/layouts.ts';
import { filesOf, reportOf } from '../../../store/review/reports.ts';
import { loadPages, loadText } from '../../../store/texts.ts';
import { plainLayout } from '../../../text/plainLayout.ts';
import type { Layout, Places } from '../../api.ts';
import { route } from '../frame/route.ts';
import { notFound, RequestProblem } from '../problem.ts';
import { boxesAt, boxesOf } from '../shape/boxes.ts';
import { layoutBlock } from '../shape/layout.ts';

export const layout = route({
  method: 'get',
  path: '/api/reports/:id/layout',
  about: 'The text of a report and what it is made of, in reading order.',
  answer: ({ review, number }) =>
    review.readers.use(async (database): Promise<Layout> => {
      const id = number('id');
      const row = await reportOf(database, id);
      if (!row) throw notFound();
      const text = await loadText(database, id);
      const kept = await loadLayout(database, id);
      const { blocks } = kept ?? plainLayout(text, pageFinder(await loadPages(database, id)));
      return {
        ...{ report_id: id, format: row.format as Layout['format'], text, from: kept ? 'file' : 'text' },
        blocks: blocks.map(layoutBlock),
      };
    }),
});

const mostSpans = 500;
const spans = z
  .string()
  .regex(/^\d{1,9}-\d{1,9}(?:,\d{1,9}-\d{1,9}){0,499}$/)
  .transform((value) => value.split(',').map((one) => one.split('-').map(Number) as [number, number]))
  .refine((all) => all.length <= mostSpans && all.every(([start, end]) => start <= end));

export const places = route({
  method: 'get',
  path: '/api/reports/:id/places',
  about: 'Where spans of the text are printed on the pages, in points from the top left corner.',
  query: z.object({ spans }),
  answer: ({ review, number, query }) =>
    review.readers.use(async (database): Promise<Places> => {
      const id = number('id');
      if (!(await reportOf(database, id))) throw notFound();
      const locator = boxesOf(await loadLayout(database, id), await loadText(database, id));
      const found = query.spans.map(([start, end]) => ({ start, end, boxes: boxesAt(locator, start, end) }));
      return { report_id: id, spans: found };
    }),
});

export const file = route({
  method: 'get',
  path: '/api/reports/:id/file',
  about: 'The PDF of a report, if the file is still where it was read and has the same bytes.',
  async answer({ review, number, request }) {
    const { paths, sha256 } = await review.readers.use(async (database) => {
      const row = await reportOf(database, number('id'));
      if (row?.format !== 'pdf') throw notFound();
      return { paths: (await filesOf(database, number('id'))).own, sha256: row.sha256 };
    });
    for (const path of paths) {
      const bytes = await openFile(path).catch(() => null);
      // Only what was read is given, whatever lies at its path now.
      if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== sha256) continue;
      return request.body(new Uint8Array(bytes), 200, {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `inline; filename="report-${number('id')}.pdf"`,
        'Cache-Control': 'private, no-cache',
      });
    }
    throw new RequestProblem('notFound', 'serve.fileGone');
  },
});
