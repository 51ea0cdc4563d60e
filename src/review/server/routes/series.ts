import { z } from 'zod';
import { listChoices, listMeasures, listReporters, listSeries } from '../../../store/review/series.ts';
import type { SeriesChoice, SeriesChoices, SeriesPoint } from '../../api.ts';
import { names, orNone, period, text } from '../frame/parameters.ts';
import { route } from '../frame/route.ts';
import { plain } from '../shape/report.ts';

export const series = route({
  method: 'get',
  path: '/api/series',
  about: 'What issuers report of a measure, period by period, each point with its source.',
  query: z.object({
    ...{ measure: text, kind: text, scope: text, issuer: names, period },
    ...{ status: orNone, level: orNone, channel: orNone },
  }),
  async rows({ query }, page, database) {
    const { rows, total } = await listSeries(database, query, page);
    return { rows: rows.map((row) => plain<SeriesPoint>(row)), total };
  },
});

const columns = ['status', 'level', 'channel', 'kind', 'scope'] as const;

export const choices = route({
  method: 'get',
  path: '/api/series/choices',
  about:
    'What can be chosen for a series: the measures, and for one of them its issuers, statuses, levels and the like.',
  query: z.object({ measure: text }),
  answer: ({ review, query: { measure } }) =>
    review.readers.use(async (database): Promise<SeriesChoices> => {
      const measures = await review.remembered.get('measures', () => listMeasures(database));
      const known = measure === undefined ? null : measure;
      const issuers = known === null ? [] : await listReporters(database, known);
      const found: Record<string, SeriesChoice[]> = {};
      for (const column of columns)
        found[column] = known === null ? [] : ((await listChoices(database, known, column)) as SeriesChoice[]);
      return {
        measures: measures.map((row) => plain<SeriesChoices['measures'][number]>(row)),
        issuers: issuers as unknown as SeriesChoices['issuers'],
        statuses: found.status!,
        levels: found.level!,
        channels: found.channel!,
        kinds: found.kind!,
        scopes: found.scope!,
      };
    }),
});
