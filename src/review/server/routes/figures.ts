import { figuresOf } from '../../../store/review/contents.ts';
import { findingKeysAt } from '../../../store/review/finding.ts';
import { findingsAt } from '../../../store/review/findings.ts';
import { comparisonsOf, relationsOf } from '../../../store/review/relations.ts';
import { headOf } from '../../../store/review/reports.ts';
import type { FigureDetail, FigureRow, ReportHead } from '../../api.ts';
import { route } from '../frame/route.ts';
import { notFound } from '../problem.ts';
import { findingRow } from '../shape/finding.ts';
import { comparisonRow, plain, relationRow } from '../shape/report.ts';
import { breakdown } from '../shape/tree.ts';

export const figure = route({
  method: 'get',
  path: '/api/figures/:report/:id',
  about:
    'One figure: the breakdown it stands in, its relations, what it was compared with in other reports, its findings.',
  answer: ({ review, number, param }) =>
    review.readers.use(async (database): Promise<FigureDetail> => {
      const [report, id] = [number('report'), param('id')];
      const figures = new Map(
        (await figuresOf(database, report)).map(({ accused: _, ...row }) => [String(row.id), plain<FigureRow>(row)]),
      );
      const row = figures.get(id);
      if (!row) throw notFound();
      const all = (await relationsOf(database, report)).map(relationRow);
      const own = all.filter(({ terms }) => terms.some((term) => term.figure === id));
      const named = await findingsAt(database, await findingKeysAt(database, report, id));
      return {
        report: (await headOf(database, report)) as unknown as ReportHead,
        figure: row,
        relations: own.sort((a, b) => Number(a.holds) - Number(b.holds)),
        tree: breakdown(id, figures, all),
        comparisons: (await comparisonsOf(database, report, id)).map(comparisonRow),
        findings: named.map((one) => findingRow(one, review.splitSlip)),
      };
    }),
});
