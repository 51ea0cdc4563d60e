import type { Analysis } from '../model/analysis.ts';
import type { Database } from './driver.ts';

/** What `check` needs of a report to run again without its file. */
export interface StoredAnalysis {
  analysis: Analysis;
  pages: [at: number, page: number | null][];
}

export async function loadAnalysis(database: Database, report: number): Promise<StoredAnalysis> {
  const row = await database.get<{ text: string; analysis: string; page_runs: string }>(
    'SELECT text, analysis, page_runs FROM report_texts WHERE report_id = ?',
    [report],
  );
  if (!row) throw new Error(`report ${report} has no stored text`);
  const analysis = { text: row.text, ...(JSON.parse(row.analysis) as Omit<Analysis, 'text'>) };
  return { analysis, pages: JSON.parse(row.page_runs) as StoredAnalysis['pages'] };
}

export async function loadText(database: Database, report: number): Promise<string> {
  const row = await database.get<{ text: string }>('SELECT text FROM report_texts WHERE report_id = ?', [report]);
  return row?.text ?? '';
}

/** Where its pages begin. */
export async function loadPages(database: Database, report: number): Promise<StoredAnalysis['pages']> {
  const row = await database.get<{ runs: string }>('SELECT page_runs AS runs FROM report_texts WHERE report_id = ?', [
    report,
  ]);
  return row ? (JSON.parse(row.runs) as StoredAnalysis['pages']) : [];
}
