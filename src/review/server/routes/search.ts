import { z } from 'zod';
import { headOf } from '../../../store/review/reports.ts';
import { termsOf } from '../../../store/search/expression.ts';
import { countHits, type Hit, searchText } from '../../../store/search/search.ts';
import type { ReportHead, SearchRow } from '../../api.ts';
import { text } from '../frame/parameters.ts';
import { route } from '../frame/route.ts';
import { RequestProblem } from '../problem.ts';

/** Hits are counted so far. */
const most = 10_000;
const mostWords = 100;
const seconds = 15;

export const search = route({
  method: 'get',
  path: '/api/search',
  about: 'Paragraphs and table rows that hold all the words, with or without diacritics, the best first.',
  query: z.object({ q: text, issuer: text, period: text }),
  async rows({ query: { q = '', issuer, period } }, { limit, offset }, database) {
    const terms = termsOf(q);
    if (terms.length === 0) throw new RequestProblem('badRequest', 'search.nothing');
    if (terms.flat().length > mostWords) throw new RequestProblem('badRequest', 'search.long', { most: mostWords });
    const filters = { ...(issuer === undefined ? {} : { issuer }), ...(period === undefined ? {} : { period }) };
    const { hits } = await searchText(database, terms, filters, { rows: limit, offset, seconds });
    const total = await countHits(database, terms, filters, { most, seconds });
    const heads = new Map<number, ReportHead>();
    for (const { report } of hits)
      if (!heads.has(report)) heads.set(report, (await headOf(database, report)) as unknown as ReportHead);
    return { rows: hits.map((hit) => rowOf(hit, heads.get(hit.report)!)), total, more: total === most };
  },
});

const rowOf = ({ page, start, end, text: passage, places }: Hit, head: ReportHead): SearchRow => ({
  ...head,
  ...{ page, start_offset: start, end_offset: end, text: passage, places },
});
