/**
 * The JSON that the review page and its server exchange. Only types: the page is built from it too. Names are those of the
 * views of the database (`snake_case`); `start_offset` and `end_offset` are UTF-16 indices into the report's text, end
 * exclusive; null = the report does not say.
 *
 * Every list takes `limit` (100 when absent, at most 1000) and `offset`; every table is also given as `?format=csv`, whole,
 * without limit and offset. Every address takes `lang=vi|en`, the language of the server's own sentences.
 */

export type Language = 'vi' | 'en';
export type Severity = 'error' | 'warning' | 'info';
export type VerdictKind = 'confirmed' | 'dismissed' | 'fixed';
/** What became of a figure's check. */
export type Checked = 'agrees' | 'disagrees' | 'unchecked';
export type FileFormat = 'docx' | 'pdf' | 'doc' | 'rtf' | 'xlsx' | 'txt' | 'html';
export type InTwo = Record<Language, string>;

/** One piece of a table: rows from `offset` on, and how many there are in all. */
export interface List<T> {
  rows: T[];
  total: number;
  limit: number;
  offset: number;
}

/** Every answer with a status of 400 or above. */
export interface Problem {
  /** For programs. */
  error:
    | 'badRequest'
    | 'unauthorised'
    | 'forbidden'
    | 'notFound'
    | 'tooLarge'
    | 'conflict'
    | 'busy'
    | 'query'
    | 'late'
    | 'internal';
  /** For people, in one sentence. */
  message: string;
}

/** GET /api/session */
export interface Session {
  /** Of the run; the page begins in it. */
  language: Language;
  version: string;
  /** Every check, with its names. */
  rules: { id: string; severity: Severity; title: InTwo; meaning: InTwo }[];
  /** Who reported: `key` is what `issuer=` takes. */
  issuers: { key: string; name: string; reports: number }[];
  /** Newest first; `start..end` is what `period=` takes. */
  periods: { label: string; start: string; end: string; reports: number }[];
  /** Views and their columns, for the SQL box. */
  views: { name: string; columns: { name: string; type: 'integer' | 'real' | 'text' }[] }[];
  counts: { reports: number; findings: number } & Record<Severity | VerdictKind | 'open', number>;
  /** `formats`: what `accept` of a file box may name. */
  limits: { upload_bytes: number; upload_files: number; formats: string[]; query_rows: number; query_seconds: number };
}

/** What names a report wherever it is spoken of. */
export interface ReportHead {
  report_id: number;
  path: string;
  format: FileFormat;
  type: string | null;
  /** With year and symbol, as printed: "481/BC-UBND". */
  report_number: string | null;
  title: string | null;
  /** The organisation's one name where it is known, else as printed. */
  issuer: string | null;
  date: string | null;
  period_label: string | null;
  period_start: string | null;
  period_end: string | null;
}

/**
 * GET /api/findings?severity=error,warning&rule=a,b&issuer=KEY&period=2023|2023-07|2023-01..2023-06&verdict=open,confirmed
 *   &report=ID&fingerprint=START&order=severity|report|date|issuer|rule|verdict (a minus in front: the other way round)
 * Several values of one filter are joined by a comma, but `issuer=` is given several times: names have commas in them. Copies
 * of a report are left out.
 */
export interface FindingRow extends ReportHead {
  /** Its number in its report. */
  finding: number;
  fingerprint: string;
  rule: string;
  severity: Severity;
  /** What is wrong; the likely slip, if any, is its end. */
  message: string;
  /** The message without the slip. */
  statement: string;
  slip: string | null;
  expected: number | string | null;
  actual: number | string | null;
  /** The three ready to be shown, in the Vietnamese form of numbers; null where the two are no numbers. */
  printed: string | null;
  recomputed: string | null;
  difference: string | null;
  /** The accused passage. */
  quote: string | null;
  figure: string | null;
  reference: string | null;
  page: number | null;
  start_offset: number | null;
  end_offset: number | null;
  verdict: VerdictKind | null;
  verdict_reason: string | null;
  verdict_at: string | null;
}

/** The rows, and how many there would be of each value of a filter if that one filter were not set. */
export interface Findings extends List<FindingRow> {
  facets: {
    severity: Record<Severity, number>;
    verdict: Record<VerdictKind | 'open', number>;
    rule: Record<string, number>;
  };
}

/** A passage that a finding rests on; position 0 is the accused one. It may stand in another report. */
export interface EvidenceRow extends ReportHead {
  position: number;
  start_offset: number;
  end_offset: number;
  quote: string;
  page: number | null;
  figure: string | null;
  reference: string | null;
  table_index: number | null;
  table_row: number | null;
  table_column: number | null;
  /** The sentence or row around it; `from` and `to` mark the quote in it. */
  passage: { text: string; from: number; to: number };
}

/** GET /api/findings/:fingerprint?report=ID (the first report that has it when absent) */
export interface FindingDetail {
  finding: FindingRow;
  evidence: EvidenceRow[];
  /** The relation of one report that fails; null for findings on references and across reports. */
  relation: RelationRow | null;
  /** The comparison across reports that fails. */
  comparison: ComparisonRow | null;
  /** What the check means and what to do. */
  meaning: InTwo | null;
  /** The same thing printed in the same words in other reports: the verdict covers them too. */
  others: FindingRow[];
}

/** PUT /api/findings/:fingerprint/verdict; DELETE takes it back. Both answer with VerdictAnswer. */
export interface VerdictGiven {
  verdict: VerdictKind;
  /** Needed to dismiss. */
  reason?: string | null;
}

export interface VerdictAnswer {
  fingerprint: string;
  verdict: VerdictKind | null;
  verdict_reason: string | null;
  verdict_at: string | null;
  /** How many findings it covers. */
  covers: number;
}

/** GET /api/reports?issuer=&period=&q=&findings=with|without&order=date|issuer|findings|title (copies left out) */
export interface ReportRow extends ReportHead {
  sha256: string;
  pages: number | null;
  ocr: boolean;
  province: string | null;
  references: number;
  figures: number;
  dossier: number;
  dossier_checked: number;
  errors: number;
  warnings: number;
  infos: number;
  /** Of all findings, those that were dismissed; they are counted above too. */
  dismissed: number;
}

/** A box on a page, in points from the page's top left corner. */
export interface Box {
  page: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface FigureRow {
  report_id: number;
  id: string;
  start_offset: number;
  end_offset: number;
  quote: string;
  value: number;
  decimals: number;
  unit: string | null;
  scale: number;
  amount: number;
  maximum: number | null;
  kind: 'count' | 'percent' | 'score' | 'money' | 'rank' | 'ratio' | 'other';
  measure: string | null;
  level: string | null;
  dossier: boolean;
  approximate: boolean;
  status: string | null;
  channel: string | null;
  checked: Checked;
  reason: string | null;
  page: number | null;
  table_index: number | null;
  table_row: number | null;
  table_column: number | null;
}

/** A figure on its page; no box where the format has no pages. */
export interface PlacedFigure extends FigureRow {
  boxes: Box[];
  /** Whether a finding accuses it. */
  accused: boolean;
}

export interface RelationRow {
  report_id: number;
  id: string;
  kind: 'sum' | 'ratio' | 'change' | 'partOf' | 'restated' | 'list' | 'formula' | 'balance' | 'difference';
  expected: number;
  actual: number;
  tolerance: number;
  holds: boolean;
  /** The figures in it, with their part in it. */
  terms: {
    role: 'total' | 'part' | 'percent' | 'numerator' | 'denominator';
    position: number;
    figure: string;
    quote: string;
    value: number;
    unit: string | null;
    checked: Checked;
    start_offset: number;
    end_offset: number;
    page: number | null;
  }[];
}

export interface ReferenceRow {
  report_id: number;
  id: string;
  start_offset: number;
  end_offset: number;
  quote: string;
  type: string | null;
  number: string | null;
  year: number | null;
  symbol: string | null;
  date: string | null;
  issuer: string | null;
  subject: string | null;
  inherited: boolean;
  key: string;
  page: number | null;
  organisation: string | null;
}

/** GET /api/reports/:id */
export interface ReportDetail {
  report: ReportRow & {
    place: string | null;
    data_window_start: string | null;
    data_window_end: string | null;
    signer: string | null;
    recipients: string[];
    /** Notes of the reader. */
    notes: string[];
    /** The report that this one is a copy of. */
    copy_of: number | null;
    /** A newer report of the same number. */
    superseded_by: number | null;
    /** Further files that hold the same report. */
    copies: string[];
    /** Whether the file is where it was read, with the same bytes; `GET …/file` gives it only if 'same'. */
    file: 'same' | 'changed' | 'missing';
  };
  figures: PlacedFigure[];
  relations: RelationRow[];
  references: (ReferenceRow & { boxes: Box[] })[];
  findings: FindingRow[];
  /** Why figures were not checked, and how many for each reason, most first. */
  unchecked: { reason: string; figures: number }[];
}

/** GET /api/reports/:id/layout: the report in reading order. What a block says is `text.slice(start, end)`. */
export interface Layout {
  report_id: number;
  format: FileFormat;
  text: string;
  /** 'text': made of the stored text alone, because it was loaded by an older version; cells know no spans. */
  from: 'file' | 'text';
  blocks: LayoutBlock[];
}

interface BlockPlace {
  start: number;
  end: number;
  page: number | null;
}

export type LayoutBlock =
  | ({ kind: 'paragraph' } & BlockPlace)
  /** 1 is the highest. */
  | ({ kind: 'heading'; level: number } & BlockPlace)
  /** `label` is the mark in front ("-", "a)", "1."), which stands in the text too; `depth` counts from 1. */
  | ({ kind: 'item'; label: string; depth: number } & BlockPlace)
  | ({ kind: 'footnote' } & BlockPlace)
  | ({ kind: 'table'; index: number; columns: number; rows: LayoutRow[] } & BlockPlace);

export interface LayoutRow {
  head: boolean;
  cells: LayoutCell[];
}

/** A merged cell stands once, in its first row. */
export interface LayoutCell {
  start: number;
  end: number;
  row: number;
  column: number;
  row_span: number;
  column_span: number;
  head: boolean;
}

/** GET /api/reports/:id/places?spans=120-131,400-412 (at most 500). No boxes where the format has no pages. */
export interface Places {
  report_id: number;
  spans: { start: number; end: number; boxes: Box[] }[];
}

/** One figure of a breakdown, with what it is made of. */
export interface TreeNode {
  figure: FigureRow;
  /** The relation that breaks it down into `children`; null for a leaf. */
  relation: string | null;
  kind: RelationRow['kind'] | null;
  holds: boolean | null;
  children: TreeNode[];
}

export interface ComparisonRow {
  id: number;
  rule: string;
  verdict: 'agrees' | 'disagrees' | 'notCompared';
  /** Why it was not compared, in words. */
  reason: string | null;
  figure: string;
  expected: string;
  actual: string;
  terms: (ReportHead & {
    figure: string;
    quote: string;
    page: number | null;
    start_offset: number;
    end_offset: number;
  })[];
}

/** GET /api/figures/:report/:id */
export interface FigureDetail {
  report: ReportHead;
  figure: FigureRow;
  /** Every relation it takes part in, failing ones first. */
  relations: RelationRow[];
  /** The breakdown from the uppermost whole down; null where it is in none. */
  tree: TreeNode | null;
  /** What it was compared with in other reports. */
  comparisons: ComparisonRow[];
  /** Findings that name it. */
  findings: FindingRow[];
}

/**
 * GET /api/series?measure=ID|WORDS&status=&level=&channel=&kind=&scope=JSON&issuer=KEY&issuer=KEY…&period=…
 * A missing filter lets everything pass; `none` stands for "not said" (`level=none`), `scope=[]` for the whole.
 */
export interface SeriesPoint {
  report_id: number;
  path: string;
  /** What `issuer=` takes. */
  organisation: string | null;
  issuer: string;
  province: string | null;
  measure_id: string | null;
  measure: string | null;
  printed: string | null;
  status: string | null;
  level: string | null;
  channel: string | null;
  /** JSON text: what narrows it besides, outermost first. */
  scope: string;
  period_kind: string;
  period_label: string;
  period_start: string;
  period_end: string;
  /** Whether it is the report's own period, not one that it remembers. */
  own: boolean;
  cumulative: boolean;
  value: number;
  unit: string | null;
  amount: number;
  kind: string;
  /** The figure. */
  id: string;
  quote: string;
  page: number | null;
  start_offset: number;
  end_offset: number;
  checked: Checked;
  report_number: string | null;
  report_title: string | null;
  report_date: string | null;
  /** Further, different amounts under the same description in the same report. */
  other_values: number;
}

/** GET /api/series/choices?measure= : what can be chosen; with a measure, what there is of it, else the measures only. */
export interface SeriesChoices {
  /** `measure` is what `measure=` takes: the identifier of the fixed vocabulary, else the printed words. Most points first. */
  measures: { measure: string; name: string; fixed: boolean; points: number; issuers: number }[];
  issuers: { key: string; name: string; points: number }[];
  statuses: SeriesChoice[];
  levels: SeriesChoice[];
  channels: SeriesChoice[];
  kinds: SeriesChoice[];
  scopes: SeriesChoice[];
}

/** null: not said; the filter takes `none` for it. */
export interface SeriesChoice {
  value: string | null;
  points: number;
}

/** GET /api/documents?q=&type=&conflicts=only&order=reports|mentions|date|number */
export interface DocumentRow {
  key: string;
  type: string | null;
  number: string | null;
  year: number | null;
  symbol: string | null;
  date: string | null;
  issuer: string | null;
  organisation: string | null;
  subject: string | null;
  mentions: number;
  reports: number;
  /** Findings that rest on a mention of it. */
  conflicts: number;
}

/** GET /api/documents/:key?limit=&offset= (of its mentions; at most 200) */
export interface DocumentDetail {
  document: DocumentRow;
  mentions: (ReferenceRow & { report: ReportHead; passage: EvidenceRow['passage'] })[];
  findings: FindingRow[];
  /** Other documents of the same number and symbol: another date, another issuer. */
  alike: DocumentRow[];
}

/** GET /api/search?q=&issuer=WORDS&period=2023-01..2023-06 */
export interface SearchRow extends ReportHead {
  page: number | null;
  start_offset: number;
  end_offset: number;
  /** The paragraph or table row. */
  text: string;
  /** Where the words stand in it. */
  places: { start: number; end: number }[];
}

/** `total` is counted up to 10,000; `more` says that there are more. */
export interface SearchHits extends List<SearchRow> {
  more: boolean;
}

/** POST /api/query */
export interface Query {
  sql: string;
  /** At most that of the session, which it is when absent. */
  limit?: number;
  format?: 'json' | 'csv';
}

export interface QueryAnswer {
  columns: string[];
  rows: Record<string, string | number | null>[];
  /** Whether there were more rows than the limit. */
  more: boolean;
  seconds: number;
}

/**
 * POST /api/load: multipart form data, files in any field; or one file as the body, its name in the header `x-file-name`
 * (percent-encoded). A name is only shown; nothing of it reaches the disk.
 */
export interface LoadAnswer {
  job: string;
  files: LoadedFile[];
}

export interface LoadedFile {
  /** Counted from 0 in its job. */
  index: number;
  name: string;
  bytes: number;
  state: 'waiting' | 'reading' | 'loaded' | 'reread' | 'rechecked' | 'unchanged' | 'unreadable';
  report_id: number | null;
  findings: number | null;
  /** Why it could not be read. */
  reason: string | null;
  notes: string[];
}

/** GET /api/load: the jobs of this run, newest first. */
export interface LoadJob {
  job: string;
  state: 'waiting' | 'reading' | 'comparing' | 'done' | 'failed';
  files: LoadedFile[];
  /** Of the files that are done, those across reports included once the job is. */
  findings: number;
}

/**
 * GET /api/load/events: server-sent events; the name of each is its `type`. A new listener is first told of every job that
 * is not done, as `job`.
 */
export type LoadEvent =
  | { type: 'job'; job: LoadJob }
  | { type: 'file'; job: string; file: LoadedFile }
  | { type: 'finding'; job: string; finding: FindingRow }
  | { type: 'done'; job: LoadJob };
