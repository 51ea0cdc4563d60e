import type { Database, Row } from '../driver.ts';
import { viewNames } from '../schema/views.ts';

export interface Column {
  name: string;
  /** What SQLite stores in it; a column of mixed or unknown type is text. */
  type: 'integer' | 'real' | 'text';
}

/** A view as a table to be written. */
export interface Table {
  name: string;
  columns: Column[];
}

/** In what order a view's rows are written; those of one report stay together, so that they can be written as they come. */
const orders: Partial<Record<string, string>> = {
  v_reports: 'report_id',
  v_references: 'report_id, start_offset, id',
  v_documents: 'key',
  v_figures: 'report_id, start_offset, id',
  v_relations: 'report_id, length(id), id',
  v_findings: 'report_id, finding',
  v_evidence: 'report_id, finding, position',
  v_organisations: 'key',
  // As a series goes: by whom, when and of what.
  v_series:
    'coalesce(organisation, issuer), period_start, period_end, coalesce(measure_id, printed), report_id, length(id), id',
  v_comparisons: 'id',
  v_relation_terms: 'report_id, length(relation), relation, role, position',
};

/** Every view, with what stands in its columns. */
export async function listTables(database: Database): Promise<Table[]> {
  const tables: Table[] = [];
  for (const name of viewNames) {
    const columns = await database.columns(name);
    tables.push({ name, columns: columns.map((column) => ({ name: column.name, type: typeOf(column.type) })) });
  }
  return tables;
}

function typeOf(declared: string): Column['type'] {
  if (declared === 'INTEGER' || declared === 'INT') return 'integer';
  return declared === 'REAL' ? 'real' : 'text';
}

/** The rows of a view, each fetched when it is asked for. */
export function rowsOf(database: Database, { name }: Pick<Table, 'name'>): AsyncGenerator<Row> {
  const order = orders[name];
  return database.rows(`SELECT * FROM ${name}${order ? ` ORDER BY ${order}` : ''}`);
}

/** All that is written in one export is of one moment, whatever is loaded meanwhile. */
export const atOneMoment = <T>(database: Database, work: () => Promise<T>): Promise<T> => database.atOneMoment(work);
