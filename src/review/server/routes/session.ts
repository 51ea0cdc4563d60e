import { listTables } from '../../../store/exporting/tables.ts';
import { countFindings } from '../../../store/review/findings.ts';
import { countReports, listIssuers, listPeriods } from '../../../store/review/session.ts';
import type { Session } from '../../api.ts';
import { route } from '../frame/route.ts';
import { mostBytes, mostFiles } from '../load/uploads.ts';

const formats = ['docx', 'doc', 'rtf', 'xlsx', 'pdf', 'txt', 'html'];

export const session = route({
  method: 'get',
  path: '/api/session',
  about: 'What a page needs to begin: language, checks, issuers, periods, views with their columns, counts, limits.',
  answer: ({ review }) =>
    review.readers.use(async (database): Promise<Session> => {
      const counted = await review.remembered.get('session', async () => ({
        issuers: (await listIssuers(database)) as unknown as Session['issuers'],
        periods: (await listPeriods(database)) as unknown as Session['periods'],
        views: await listTables(database),
        findings: await countFindings(database, {}),
        reports: await countReports(database),
      }));
      const { issuers, periods, views, findings, reports } = counted;
      const of = (test: (one: (typeof findings)[number]) => boolean) =>
        findings.filter(test).reduce((sum, { n }) => sum + n, 0);
      const severity = (name: string) => of((one) => one.severity === name);
      const verdict = (name: string) => of((one) => one.verdict === name);
      return {
        language: review.language,
        version: review.version,
        rules: review.rules
          .entries('check')
          .map(({ id, severity, title, meaning }) => ({ id, severity, title, meaning })),
        issuers,
        periods,
        views,
        counts: {
          reports,
          findings: of(() => true),
          ...{ error: severity('error'), warning: severity('warning'), info: severity('info') },
          ...{ confirmed: verdict('confirmed'), dismissed: verdict('dismissed'), fixed: verdict('fixed') },
          open: verdict('open'),
        },
        limits: {
          ...{ upload_bytes: mostBytes, upload_files: mostFiles, formats },
          ...{ query_rows: review.query.rows, query_seconds: review.query.seconds },
        },
      };
    }),
});
