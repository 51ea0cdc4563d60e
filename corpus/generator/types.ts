/** What a report file hands to the generator. Shares nothing with `src/`. */

export interface Period {
  kind: 'month' | 'quarter' | 'half' | 'nineMonths' | 'year' | 'range';
  label: string;
  start: string;
  end: string;
}

/** The report's own identity: printed in the letterhead and copied into the gold. */
export interface Identity {
  number: string | null;
  symbol: string | null;
  place: string | null;
  date: string | null;
  issuer: string;
  province: string | null;
  period: Period | null;
  dataWindow: { start: string; end: string } | null;
  signer: string;
}

export interface ReportFile {
  identity: Identity;
  /** Lines of the left column above the number, superior body first: ['UBND TỈNH …', 'SỞ …']. */
  letterhead: string[];
  /** Printed form of the number line, when it is not `Số: N/SYMBOL`. */
  numberLine?: string;
  /** Printed form of "Place, ngày … tháng … năm …", when it is not the usual one. */
  placeLine?: string;
  /** Lines below BÁO CÁO; the gold title is these joined by a blank. */
  title: string[];
  /** Decimal separator in numbers of this report. */
  decimal: ',' | '.';
  /** The text with its annotations: see corpus/README.md. */
  body: string;
  tables?: Record<string, TableSpec>;
  /** Text with markup; `[^1]` in the body points to the first. */
  footnotes?: string[];
  recipients: string[];
  /** Lines above the name: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']. */
  signature: string[];
  relations: RelationSpec[];
  findings: FindingSpec[];
}

export interface ColumnSpec {
  key: string;
  /** Figure columns say what they count; a column without a measure holds labels. */
  measure?: string;
  /** Attributes as in the markup: 'unit=hồ sơ; hs; status=đúng hạn'. */
  attrs?: string;
  /** Relative width. */
  width?: number;
}

export interface TableSpec {
  columns: ColumnSpec[];
  /** Head rows, cells divided by `|`; `<` merges with the cell to the left, `^` with the one above. */
  head: string[];
  /** Row of column numbers and printed formulas, as printed. */
  formulas?: string;
  /** `key attributes | cell | cell …`; a row whose key starts with `total` is bold. */
  rows: string[];
  /** Letter size in points; 11 when absent. */
  size?: number;
}

export interface RelationSpec {
  kind: 'sum' | 'ratio' | 'change' | 'partOf' | 'restated' | 'list' | 'formula' | 'balance' | 'difference';
  total?: string;
  parts?: string[];
  percent?: string;
  numerator?: string;
  denominator?: string;
  items?: string[];
  holds: boolean;
  optional?: boolean;
  note?: string;
}

export interface FindingSpec {
  rule: string;
  severity: 'error' | 'warning' | 'info';
  quotes: string[];
  note: string;
  /** Found only when another report of the corpus is compared: its name. */
  across?: string;
}
