import type { Analysis } from '../model/analysis.ts';
import type { ExtractedDocument } from '../model/document.ts';
import type { ReportSeries } from '../model/series.ts';
import type { Value } from './driver.ts';
import { type PackedFindings, packFindings } from './findings.ts';
import { type PackedRows, packRows } from './packed.ts';
import { relationTermColumns, relationTerms } from './relationTerms.ts';
import {
  type CitedReference,
  type Columns,
  columnNames,
  figureColumns,
  referenceColumns,
  relationColumns,
  reportColumns,
  rowOf,
} from './rows.ts';
import { type PageRuns, type Passage, passagesOf } from './search/passages.ts';
import { type PackedSeries, packSeries } from './series.ts';

/** What is stored of one report. */
export interface ReportToPack {
  document: ExtractedDocument;
  analysis: Analysis;
  /** Where the pages begin, for `check`. */
  pages: PageRuns;
  series: ReportSeries;
  /** How it is laid out, packed. */
  layout?: string;
}

/** One report as it is written to a database: plain data that has nothing left to be computed. */
export interface PackedReport {
  sha256: string;
  warnings: string[];
  /** Of `reportColumns`. */
  report: Value[];
  text: string;
  /** Without its text; JSON. */
  analysis: string;
  /** JSON. */
  pages: string;
  layout: string | null;
  /** Rows by table; those behind refer to those before. */
  tables: [table: string, rows: PackedRows][];
  findings: PackedFindings;
  series: PackedSeries;
  passages: Passage[];
}

/** Makes all rows of a report, without its number, which only the database knows. */
export function packReport({ document, analysis, pages, series, layout }: ReportToPack): PackedReport {
  const { source, figures, relations, findings } = document;
  const { text, ...rest } = analysis;
  return {
    sha256: source.sha256,
    warnings: source.warnings,
    report: rowOf(reportColumns, document),
    text,
    analysis: JSON.stringify(rest),
    pages: JSON.stringify(pages),
    layout: layout ?? null,
    tables: [
      ['"references"', packAll(referenceColumns, cited(document, analysis))],
      ['figures', packAll(figureColumns, figures)],
      ['relations', packAll(relationColumns, relations)],
      ['relation_terms', packRows(relationTermColumns, relationTerms(document, analysis.relations))],
    ],
    findings: packFindings(findings),
    series: packSeries(series, document.report.issuer),
    passages: passagesOf(text, pages),
  };
}

function cited({ references }: ExtractedDocument, { mentions }: Analysis): CitedReference[] {
  const organisations = new Map(mentions.map(({ reference, organisation }) => [reference.id, organisation]));
  return references.map((one) => ({ ...one, organisation: organisations.get(one.id) ?? null }));
}

function packAll<T>(columns: Columns<T>, items: readonly T[]): PackedRows {
  const rows = items.map((item, position) => [position, ...rowOf(columns, item)]);
  return packRows(['position', ...columnNames(columns)], rows);
}
