import type { Database, Row } from '../driver.ts';
import { head, headTables } from './heads.ts';

export type RelationTerm = Row & { relation: string; role: string; figure: string };
export type RelationWithTerms = Row & { id: string; kind: string; holds: number } & { terms: RelationTerm[] };

/** The relations of a report with the figures in them. */
export async function relationsOf(database: Database, report: number): Promise<RelationWithTerms[]> {
  const relations = await database.all<Row & { id: string; kind: string; holds: number }>(
    `SELECT report_id, id, kind, expected, actual, tolerance, holds FROM relations WHERE report_id = ? ORDER BY position`,
    [report],
  );
  const terms = await database.all<RelationTerm>(
    `SELECT t.relation_id AS relation, t.role, t.position, t.figure_id AS figure, x.quote, x.value, x.unit, x.checked,
       x.start_offset, x.end_offset, x.page
     FROM relation_terms t JOIN figures x ON x.report_id = t.report_id AND x.id = t.figure_id
     WHERE t.report_id = ? ORDER BY t.relation_id, t.role = 'part', t.role, t.position`,
    [report],
  );
  const byId = new Map(
    relations.map((relation) => [relation.id, Object.assign(relation, { terms: [] as RelationTerm[] })]),
  );
  for (const term of terms) byId.get(term.relation)?.terms.push(term);
  return [...byId.values()];
}

/** What a figure was compared with in other reports. */
export async function comparisonsOf(
  database: Database,
  report: number,
  figure: string,
): Promise<(Row & { terms: Row[] })[]> {
  const rows = await database.all<Row & { id: number }>(
    `SELECT id, rule, verdict, reason, figure, expected, actual FROM comparisons
     WHERE report_id = ? AND figure = ? ORDER BY verdict = 'disagrees' DESC, id`,
    [report, figure],
  );
  return Promise.all(
    rows.map(async (row) =>
      Object.assign(row, {
        terms: await database.all(
          `SELECT ${head}, t.figure, x.quote, x.page, x.start_offset, x.end_offset
         FROM comparison_terms t JOIN reports r ON r.id = t.report_id ${headTables}
         JOIN figures x ON x.report_id = t.report_id AND x.id = t.figure WHERE t.comparison = ? ORDER BY t.position`,
          [row.id],
        ),
      }),
    ),
  );
}
