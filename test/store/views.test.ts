import { expect, test } from 'vitest';
import { saveCopies } from '../../src/store/copies.ts';
import { handmade, temporaryStore } from './handmade.ts';
import { saveReport } from './save.ts';

const span = ['start_offset', 'end_offset', 'quote', 'page'];
const promised: Record<string, string[]> = {
  v_reports: [
    ...[
      'report_id',
      'path',
      'sha256',
      'format',
      'pages',
      'ocr',
      'warnings',
      'type',
      'number',
      'year',
      'symbol',
      'place',
    ],
    ...['date', 'issuer', 'province', 'title', 'period_kind', 'period_label', 'period_start', 'period_end'],
    ...['data_window_start', 'data_window_end', 'signer', 'recipients', 'copy_of'],
  ],
  v_references: [
    ...['report_id', 'path', 'id', ...span, 'type', 'number', 'year', 'symbol', 'date', 'issuer', 'subject'],
    ...['inherited', 'key'],
  ],
  v_documents: [
    ...['key', 'type', 'number', 'year', 'symbol', 'date', 'issuer', 'subject', 'organisation'],
    ...['mentions', 'reports', 'mention_list'],
  ],
  v_figures: [
    ...[
      'report_id',
      'path',
      'id',
      ...span,
      'value',
      'decimals',
      'unit',
      'scale',
      'amount',
      'maximum',
      'kind',
      'measure',
    ],
    ...['level', 'dossier', 'approximate', 'status', 'channel', 'checked', 'reason', 'table_index', 'table_row'],
    'table_column',
  ],
  v_relations: [
    ...[
      'report_id',
      'path',
      'id',
      'kind',
      'total',
      'parts',
      'percent',
      'numerator',
      'denominator',
      'expected',
      'actual',
    ],
    ...['tolerance', 'holds'],
  ],
  v_findings: ['report_id', 'path', 'rule', 'severity', 'message', 'expected', 'actual', 'evidence', 'fingerprint'],
  v_series: [
    ...[
      'report_id',
      'path',
      'issuer',
      'measure',
      'status',
      'level',
      'channel',
      'period_kind',
      'period_start',
      'period_end',
    ],
    'value',
  ],
};

test.each(Object.entries(promised))('%s has the columns of the contract', async (view, columns) => {
  const database = await temporaryStore();
  await saveReport(database, handmade('a', '/x/a.docx'));
  const [row] = await database.all(`SELECT * FROM ${view}`);
  expect(Object.keys(row!)).toEqual(expect.arrayContaining(columns));
});

test('copies are one source and their findings stand once', async () => {
  const database = await temporaryStore();
  const original = await saveReport(database, handmade('a', '/x/a.docx'));
  const copy = await saveReport(database, handmade('b', '/x/a.pdf'));
  await saveCopies(database, [{ id: copy, copyOf: original }]);
  expect(await database.all('SELECT report_id, copy_of FROM v_reports ORDER BY report_id')).toEqual([
    { report_id: original, copy_of: null },
    { report_id: copy, copy_of: original },
  ]);
  expect(await database.all('SELECT path FROM v_findings')).toEqual([{ path: '/x/a.docx' }]);
  expect(await database.all('SELECT report_id, value, other_values FROM v_series')).toEqual([
    { report_id: original, value: 93.43, other_values: 2 },
  ]);
  expect(await database.all('SELECT key, mentions, reports FROM v_documents')).toEqual([
    { key: '01/KH-UBND|2023-01-05|', mentions: 1, reports: 1 },
  ]);
});

test('evidence is a list in JSON, the accused place first', async () => {
  const database = await temporaryStore();
  await saveReport(database, handmade('a', '/x/a.docx'));
  const [row] = await database.all<{ evidence: string; quote: string }>('SELECT evidence, quote FROM v_findings');
  expect(row!.quote).toBe('93.43 điểm');
  const evidence = JSON.parse(row!.evidence) as { figure: string }[];
  expect(evidence.map(({ figure }) => figure)).toEqual(['f1', 'f2', 'f4']);
  expect(evidence[0]).toEqual({ start: 8, end: 18, quote: '93.43 điểm', page: 1, figure: 'f1', reference: null });
});
