import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Analysis } from '../../src/model/analysis.ts';
import type { ExtractedDocument, Figure, Reference, Relation } from '../../src/model/document.ts';
import type { SeriesPoint } from '../../src/model/series.ts';
import type { Database } from '../../src/store/driver.ts';
import { openStore } from '../../src/store/open.ts';
import type { MadeReport } from './save.ts';

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'doisoat-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function temporaryStore(folder = temporaryFolder()): Promise<Database> {
  const database = await openStore(join(folder, 'test.db'));
  onTestFinished(() => database.close().catch(() => undefined));
  return database;
}

export const text = 'Xã được 93.43 điểm, gồm phần một 14,5 điểm và phần hai 78,63 điểm.\nMục\tĐiểm\t93.43 điểm\nHết.';

function place(quote: string, from = 0) {
  const start = text.indexOf(quote, from);
  return { start, end: start + quote.length, quote };
}

function figure(id: string, quote: string, value: number, more: Partial<Figure> = {}): Figure {
  return {
    id,
    ...place(quote),
    value,
    decimals: 2,
    unit: 'điểm',
    scale: 1,
    amount: value,
    maximum: null,
    kind: 'score',
    measure: 'chấm điểm',
    level: 'xã',
    dossier: true,
    approximate: false,
    status: null,
    channel: null,
    checked: 'disagrees',
    reason: null,
    page: 1,
    table: null,
    ...more,
  };
}

const cell = place('93.43 điểm', 60);

export const figures = [
  figure('f1', '93.43 điểm', 93.43),
  figure('f2', '14,5 điểm', 14.5, { decimals: 1 }),
  figure('f3', '78,63 điểm', 78.63),
  figure('f4', '93.43 điểm', 93.43, {
    ...cell,
    checked: 'unchecked',
    reason: 'không tìm thấy tổng',
    page: 2,
    table: { index: 0, row: 0, column: 2 },
  }),
];

const pointOf = ({ id, amount, unit, kind, measure, level }: Figure): SeriesPoint => ({
  figure: id,
  measure: null,
  name: null,
  words: measure,
  nature: null,
  status: null,
  level,
  channel: null,
  scope: [],
  period: { kind: 'half', label: '6 tháng đầu năm 2023', start: '2023-01-01', end: '2023-06-30' },
  own: true,
  cumulative: false,
  unit,
  kind,
  amount: String(amount),
  tolerance: '0',
  approximate: false,
});

export const reference: Reference = {
  id: 'r1',
  ...place('phần hai'),
  type: 'Kế hoạch',
  number: '01',
  year: null,
  symbol: 'KH-UBND',
  date: '2023-01-05',
  issuer: null,
  subject: null,
  inherited: false,
  key: '01/KH-UBND|2023-01-05|',
  page: 1,
};

export const relation: Relation = {
  id: 'e1',
  kind: 'sum',
  total: 'f1',
  parts: ['f3', 'f2'],
  percent: null,
  numerator: null,
  denominator: null,
  expected: 93.43,
  actual: 93.13,
  tolerance: 0,
  holds: false,
};

const evidence = (one: Figure) => {
  const { start, end, quote, page, id } = one;
  return { start, end, quote, page, figure: id, reference: null };
};

/** A finished report, made by hand. `sha` is one hexadecimal digit; another one makes other bytes of it. */
export function handmade(sha: string, path: string, more: Partial<MadeReport> = {}): MadeReport {
  const document: ExtractedDocument = {
    schemaVersion: 1,
    source: { path, sha256: sha.repeat(64), format: 'docx', pages: 2, ocr: false, warnings: ['w'] },
    text,
    report: {
      type: 'Báo cáo',
      number: '12',
      year: null,
      symbol: 'BC-UBND',
      place: 'Suối Trầu',
      date: '2023-12-10',
      issuer: 'UBND xã Suối Trầu',
      province: null,
      title: 'Kết quả công tác năm 2023',
      period: { kind: 'year', label: 'năm 2023', start: '2023-01-01', end: '2023-12-31' },
      dataWindow: { start: '2022-12-15', end: '2023-12-09' },
      signer: null,
      recipients: ['Như trên'],
    },
    references: [reference],
    figures,
    relations: [relation],
    findings: [
      {
        rule: 'sum-mismatch',
        severity: 'error',
        message: 'Tổng không khớp',
        expected: 93.43,
        actual: 93.13,
        evidence: [evidence(figures[0]!), evidence(figures[1]!), evidence(figures[3]!)],
        fingerprint: 'abc',
      },
    ],
  };
  const analysis: Analysis = {
    text,
    identity: { report: document.report, places: {}, windowProblem: null },
    mentions: [],
    headings: [],
    figures: [],
    relations: [],
  };
  const stamps = { contentKey: 'k', extractionStamp: 'e1', checkStamp: 'c1' };
  const series = { organisation: null, points: figures.map(pointOf) };
  return { path, document, analysis, pages: [[0, 1]], series, ...stamps, ...more };
}
