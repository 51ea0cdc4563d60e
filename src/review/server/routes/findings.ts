import { z } from 'zod';
import { severities } from '../../../model/document.ts';
import { evidenceOf, failingRelation, findingKeysOf } from '../../../store/review/finding.ts';
import {
  countFindings,
  type FindingFilter,
  findingOrders,
  findingsAt,
  listFindings,
} from '../../../store/review/findings.ts';
import { comparisonsOf, relationsOf } from '../../../store/review/relations.ts';
import { loadText } from '../../../store/texts.ts';
import { verdictKinds } from '../../../store/verdicts.ts';
import type { EvidenceRow, FindingDetail, FindingRow, Findings } from '../../api.ts';
import { list, names, number, order, period, text } from '../frame/parameters.ts';
import { route } from '../frame/route.ts';
import { notFound } from '../problem.ts';
import { findingRow } from '../shape/finding.ts';
import { passageAround } from '../shape/passage.ts';
import { comparisonRow, relationRow } from '../shape/report.ts';

export const findings = route({
  method: 'get',
  path: '/api/findings',
  about: 'Findings, copies of reports left out, with counts for each value of a filter.',
  query: z.object({
    severity: list,
    rule: list,
    issuer: names,
    period,
    verdict: list,
    report: number.optional(),
    fingerprint: text,
    order: order(findingOrders, 'severity'),
  }),
  async rows({ query: { order: by, ...filter }, review }, page, database) {
    const asked: FindingFilter = filter;
    const counts = await countFindings(database, asked);
    const rows = await listFindings(database, asked, by, page);
    const total = counts.filter((one) => passes(one, asked)).reduce((sum, { n }) => sum + n, 0);
    return { rows: rows.map((row) => findingRow(row, review.splitSlip)), total, facets: facetsOf(counts, asked) };
  },
});

type Count = { severity: string; rule: string; verdict: string; n: number };
const facets = ['severity', 'verdict', 'rule'] as const;

const passes = (one: Count, filter: FindingFilter, but?: (typeof facets)[number]) =>
  facets.every((facet) => facet === but || (filter[facet]?.includes(one[facet]) ?? true));

/** Of each value: how many there would be if its own filter were not set. */
function facetsOf(counts: readonly Count[], filter: FindingFilter): Findings['facets'] {
  const zero = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 0]));
  const found: Record<string, Record<string, number>> = {
    severity: zero(severities),
    verdict: zero([...verdictKinds, 'open']),
    rule: {},
  };
  for (const facet of facets)
    for (const one of counts.filter((count) => passes(count, filter, facet)))
      found[facet]![one[facet]] = (found[facet]![one[facet]] ?? 0) + one.n;
  return found as unknown as Findings['facets'];
}

export const finding = route({
  method: 'get',
  path: '/api/findings/:fingerprint',
  about: 'One finding with its evidence, the relation or comparison that fails, and the other reports that have it.',
  query: z.object({ report: number.optional() }),
  answer: ({ review, query, param }) =>
    review.readers.use(async (database): Promise<FindingDetail> => {
      const keys = await findingKeysOf(database, param('fingerprint'));
      const key = keys.find(({ report_id }) => query.report === undefined || report_id === query.report);
      if (!key) throw notFound();
      const rows = (await findingsAt(database, keys.slice(0, 100))).map((row) => findingRow(row, review.splitSlip));
      const [row = findingRow((await findingsAt(database, [key]))[0]!, review.splitSlip)] = rows.filter((one) =>
        isAt(one, key),
      );
      const texts = new Map<number, string>();
      const evidence: EvidenceRow[] = [];
      for (const one of await evidenceOf(database, key)) {
        const report = Number(one.report_id);
        if (!texts.has(report)) texts.set(report, await loadText(database, report));
        const span = { start: Number(one.start_offset), end: Number(one.end_offset) };
        evidence.push({ ...(one as unknown as EvidenceRow), passage: passageAround(texts.get(report)!, span) });
      }
      const rule = review.rules.entries('check').find(({ id }) => id === row.rule);
      return {
        finding: row,
        evidence,
        relation: await relationOf(row),
        comparison: await comparisonOf(row),
        meaning: rule?.meaning ?? null,
        others: rows.filter((one) => !isAt(one, key)),
      };

      async function relationOf({ report_id, figure, expected, actual }: FindingRow) {
        if (figure === null || typeof expected !== 'number' || typeof actual !== 'number') return null;
        const found = await failingRelation(database, report_id, figure, [expected, actual]);
        const relations = found ? await relationsOf(database, report_id) : [];
        const relation = relations.find(({ id }) => id === found?.id);
        return relation ? relationRow(relation) : null;
      }

      async function comparisonOf({ report_id, figure, rule, actual }: FindingRow) {
        if (figure === null) return null;
        const all = (await comparisonsOf(database, report_id, figure)).map(comparisonRow);
        const failing = all.filter((one) => one.rule === rule && one.verdict === 'disagrees');
        return failing.find((one) => Number(one.actual) === Number(actual)) ?? failing[0] ?? null;
      }
    }),
});

const isAt = (row: FindingRow, key: { report_id: number; finding: number }) =>
  row.report_id === key.report_id && row.finding === key.finding;
