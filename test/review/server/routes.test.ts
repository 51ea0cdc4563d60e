import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  DocumentRow,
  EvidenceRow,
  FigureDetail,
  FindingDetail,
  FindingRow,
  Layout,
  ReportDetail,
  ReportRow,
  SearchRow,
  SeriesPoint,
  Session,
  TreeNode,
} from '../../../src/review/api.ts';
import { routes } from '../../../src/review/server/routes/index.ts';
import { makeWorld, rules, type Served, serve, type World } from './server.ts';

const docx = '05-quy-2-huyen-dong-vang.docx';
const pdf = '14-6-thang-huyen-muong-tac.pdf';
let world: World;
let served: Served;
beforeAll(async () => {
  world = await makeWorld([docx, pdf]);
  served = await serve(world.database);
});
afterAll(async () => {
  await served.close();
  world.remove();
});

const json = async <T>(path: string): Promise<T> => {
  const answer = await served.get(path);
  expect({ status: answer.status, problem: answer.status === 200 ? '' : answer.text }).toEqual({
    status: 200,
    problem: '',
  });
  return answer.json() as T;
};
const list = <T>(path: string) => json<{ rows: T[]; total: number; limit: number; offset: number }>(path);
const findings = (query: string) => list<FindingRow>(`/api/findings?${query}`);
const reportOf = async (name: string) =>
  (await list<ReportRow>('/api/reports')).rows.find(({ path }) => path.endsWith(name))!;
const detailOf = async (name: string) => json<ReportDetail>(`/api/reports/${(await reportOf(name)).report_id}`);

describe('session', () => {
  it('gives the page what it begins with', async () => {
    const session = await json<Session>('/api/session');
    expect(session).toMatchObject({ language: 'en', version: '1.2.3', counts: { reports: 3, confirmed: 0 } });
    expect(session.rules.map(({ id }) => id)).toEqual(rules.entries('check').map(({ id }) => id));
    expect(session.issuers.map(({ name }) => name)).toContain('UBND huyện Đồng Vang');
    expect(session.periods.map(({ label }) => label)).toContain('quý II năm 2023');
    expect(session.views.find(({ name }) => name === 'v_findings')!.columns).toContainEqual({
      name: 'rule',
      type: 'text',
    });
    const { error, warning, info, findings: all, open } = session.counts;
    expect(error + warning + info).toBe(all);
    expect(open).toBe(all);
    expect(all).toBeGreaterThan(5);
  });
});

describe('findings', () => {
  it('come with printed and recomputed value, slip and place', async () => {
    const { rows } = await findings('rule=sum-mismatch&severity=error');
    const sum = rows.find(({ path }) => path.endsWith(pdf))!;
    expect(sum).toMatchObject({
      expected: 3386,
      actual: 3332,
      printed: '3.386',
      recomputed: '3.332',
      difference: '54',
    });
    expect(sum).toMatchObject({ quote: '3.386 hồ sơ', page: 1, verdict: null, issuer: 'UBND huyện Mường Tấc' });
    expect(sum.slip).toBe('Two neighbouring digits of “3.128 hồ sơ” may be swapped (3.182 would agree).');
    expect(`${sum.statement} ${sum.slip}`).toBe(sum.message);
  });

  it('are narrowed by every filter, and counted', async () => {
    const all = await findings('limit=1000');
    expect(all.total).toBe(all.rows.length);
    const ways: [string, (row: FindingRow) => boolean][] = [
      ['severity=error,warning', ({ severity }) => severity !== 'info'],
      ['severity=info&severity=error', ({ severity }) => severity !== 'warning'],
      ['rule=formula-mismatch', ({ rule }) => rule === 'formula-mismatch'],
      ['period=2023', ({ period_start }) => period_start!.startsWith('2023')],
      ['period=2019-01..2019-06', ({ period_start }) => period_start!.startsWith('2019')],
      ['verdict=open', () => true],
      ['verdict=fixed', () => false],
      [`report=${all.rows[0]!.report_id}`, ({ report_id }) => report_id === all.rows[0]!.report_id],
      [
        `fingerprint=${all.rows[0]!.fingerprint.slice(0, 8)}`,
        ({ fingerprint }) => fingerprint === all.rows[0]!.fingerprint,
      ],
    ];
    for (const [query, passes] of ways) {
      const found = await findings(`limit=1000&${query}`);
      expect({ query, found: found.rows }).toEqual({ query, found: all.rows.filter(passes) });
      expect(found.total).toBe(found.rows.length);
    }
    const { issuers } = await json<Session>('/api/session');
    const keys = issuers.map(({ key, name }) => ({ key, name }));
    for (const { key, name } of keys) {
      const found = await findings(`issuer=${encodeURIComponent(key)}`);
      expect(found.rows.every(({ issuer }) => issuer === name)).toBe(true);
    }
    const both = keys.map(({ key }) => `issuer=${encodeURIComponent(key)}`).join('&');
    expect((await findings(both)).total).toBe(all.rows.filter(({ issuer }) => issuer !== null).length);
  });

  it('have counts for each value of a filter as if it were not set', async () => {
    const all = (await json<{ facets: Record<string, Record<string, number>> }>('/api/findings')).facets;
    const errors = (await json<{ facets: Record<string, Record<string, number>> }>('/api/findings?severity=error'))
      .facets;
    expect(errors.severity).toEqual(all.severity);
    expect(Object.values(errors.rule!).reduce((sum, n) => sum + n, 0)).toBe(all.severity!.error);
    expect(all.verdict).toMatchObject({ confirmed: 0, dismissed: 0, fixed: 0 });
  });

  it('come in the order asked for, piece by piece', async () => {
    const whole = (await findings('order=-rule')).rows;
    const rulesOf = whole.map(({ rule }) => rule);
    expect(rulesOf).toEqual([...rulesOf].sort().reverse());
    const pieces = [await findings('order=-rule&limit=2'), await findings('order=-rule&limit=2&offset=2')];
    expect(pieces.flatMap(({ rows }) => rows)).toEqual(whole.slice(0, 4));
    const severities = (await findings('')).rows.map(({ severity }) => severity);
    const rank = ['error', 'warning', 'info'];
    expect(severities).toEqual([...severities].sort((a, b) => rank.indexOf(a) - rank.indexOf(b)));
  });

  it('tell one from all sides', async () => {
    const { rows } = await findings('rule=formula-mismatch');
    const { finding, evidence, relation, comparison, meaning, others } = await json<FindingDetail>(
      `/api/findings/${rows[0]!.fingerprint}`,
    );
    expect(finding).toEqual(rows[0]);
    expect(relation).toMatchObject({ kind: 'formula', holds: false, expected: 618, actual: 608 });
    expect(relation!.terms.map(({ role, value }) => `${role} ${value}`)).toEqual(['total 618', 'part 322', 'part 286']);
    expect(evidence[0]).toMatchObject({ position: 0, quote: '618', table_row: 6, table_column: 2 });
    for (const { passage, quote } of evidence as EvidenceRow[])
      expect(passage.text.slice(passage.from, passage.to)).toBe(quote);
    expect({ comparison, others }).toEqual({ comparison: null, others: [] });
    expect(meaning!.en).toContain('formula');
    expect((await served.get('/api/findings/ffffffff')).status).toBe(404);
    expect((await served.get(`/api/findings/${rows[0]!.fingerprint}?report=999`)).status).toBe(404);
  });
});

describe('verdicts', () => {
  it('are given, seen, filtered by and taken back', async () => {
    const [first] = (await findings('')).rows;
    const address = `/api/findings/${first!.fingerprint}/verdict`;
    const put = (body: object) => served.send('PUT', address, JSON.stringify(body));
    expect((await put({ verdict: 'dismissed' })).json()).toMatchObject({ error: 'badRequest' });
    expect((await put({ verdict: 'dismissed', reason: '  ' })).status).toBe(400);
    expect((await put({ verdict: 'open' })).status).toBe(400);
    expect((await put({ verdict: 'fixed', more: 1 })).status).toBe(400);
    const given = await put({ verdict: 'dismissed', reason: 'in sai <b>' });
    expect(given.json()).toMatchObject({ verdict: 'dismissed', verdict_reason: 'in sai <b>', covers: 1 });
    const { rows, total } = await findings('verdict=dismissed');
    expect({ total, row: rows[0] }).toMatchObject({
      total: 1,
      row: { fingerprint: first!.fingerprint, verdict: 'dismissed', verdict_reason: 'in sai <b>' },
    });
    expect((await json<Session>('/api/session')).counts.dismissed).toBe(1);
    expect((await reportOf(first!.path.split('/').at(-1)!)).dismissed).toBe(1);
    expect((await put({ verdict: 'confirmed' })).json()).toMatchObject({ verdict: 'confirmed', verdict_reason: null });
    expect((await served.send('DELETE', address)).json()).toMatchObject({ verdict: null });
    expect((await served.send('DELETE', address)).status).toBe(404);
    expect((await findings('verdict=open')).total).toBe((await findings('')).total);
    const unknown = '/api/findings/0123456789abcdef0123/verdict';
    expect((await served.send('PUT', unknown, '{"verdict":"fixed"}')).status).toBe(404);
  });
});

describe('reports', () => {
  it('are listed with their counts, narrowed and ordered', async () => {
    const { rows, total } = await list<ReportRow>('/api/reports?order=findings');
    expect({ total, kinds: rows.map(({ format }) => format).sort() }).toEqual({
      total: 3,
      kinds: ['docx', 'pdf', 'txt'],
    });
    const found = await reportOf(docx);
    const own = (await findings(`report=${found.report_id}`)).rows;
    expect(found.errors).toBe(own.filter(({ severity }) => severity === 'error').length);
    expect(found.dossier).toBeGreaterThan(found.dossier_checked - 1);
    for (const query of ['q=muong+tac', 'period=2019', 'issuer=x', 'findings=without'])
      expect((await list<ReportRow>(`/api/reports?${query}`)).total, query).toBeLessThan(3);
    expect((await list<ReportRow>('/api/reports?q=M%C6%B0%E1%BB%9Dng+T%E1%BA%A5c')).rows[0]!.path).toContain(pdf);
  });

  it('give one with everything in it, figures with their boxes where there are pages', async () => {
    const { report, figures, relations, references, unchecked } = await detailOf(pdf);
    expect(report).toMatchObject({ report_number: '176/BC-UBND', file: 'same', copies: [], copy_of: null });
    expect(references.length).toBeGreaterThan(3);
    expect(relations.some(({ holds }) => holds)).toBe(true);
    expect(unchecked.every(({ reason }) => reason.length > 5)).toBe(true);
    const accused = figures.filter((figure) => figure.accused);
    expect(accused.map(({ quote }) => quote)).toContain('3.386 hồ sơ');
    for (const { boxes, page } of figures) {
      expect(boxes.length).toBeGreaterThan(0);
      expect(boxes[0]!.page).toBe(page);
      for (const { left, top, right, bottom } of boxes) {
        expect(left).toBeLessThan(right);
        expect(top).toBeLessThan(bottom);
        expect(Math.min(left, top)).toBeGreaterThan(0);
        expect(Math.max(right, bottom)).toBeLessThan(842);
      }
    }
    expect((await detailOf(docx)).figures.every(({ boxes }) => boxes.length === 0)).toBe(true);
    expect((await served.get('/api/reports/999')).status).toBe(404);
  });

  it('say where a span is printed, as pdf.js finds it', async () => {
    const { report, figures } = await detailOf(pdf);
    const { start_offset: start, end_offset: end } = figures.find(({ quote }) => quote === '3.386 hồ sơ')!;
    const { spans } = await json<{
      spans: { boxes: { page: number; left: number; top: number; right: number; bottom: number }[] }[];
    }>(`/api/reports/${report.report_id}/places?spans=${start}-${end},0-5`);
    expect(spans).toHaveLength(2);
    const [box] = spans[0]!.boxes;
    const document = await getDocument({ data: new Uint8Array(readFileSync(world.file(pdf))), verbosity: 0 }).promise;
    const page = await document.getPage(box!.page);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const inside = items.flatMap((item) => {
      if (!('str' in item)) return [];
      const [x, y] = [item.transform[4] as number, height - (item.transform[5] as number)];
      return y > box!.top && y <= box!.bottom && x < box!.right && x + item.width > box!.left ? [item.str] : [];
    });
    await document.destroy();
    expect(inside.join('')).toContain('3.386 hồ sơ');
    expect((await served.get(`/api/reports/${report.report_id}/places?spans=5-1`)).status).toBe(400);
    expect((await served.get(`/api/reports/${report.report_id}/places`)).status).toBe(400);
  });

  it('show their layout: every evidence stands in a block or a cell', async () => {
    for (const name of [docx, pdf, 'hostile.txt']) {
      const { report, figures } = await detailOf(name);
      const { text, blocks, from } = await json<Layout>(`/api/reports/${report.report_id}/layout`);
      expect(from).toBe('file');
      for (const { start_offset: start, end_offset: end, quote, table_row: row, table_column: column } of figures) {
        expect(text.slice(start, end)).toBe(quote);
        const block = blocks.find((one) => one.start <= start && end <= one.end)!;
        if (row === null) continue;
        if (block.kind !== 'table') throw new Error(`${quote} is in no table`);
        const cell = block.rows.flatMap(({ cells }) => cells).find((one) => one.start <= start && end <= one.end)!;
        expect([cell.row, cell.column]).toEqual([row, column]);
      }
    }
    const { blocks } = await json<Layout>(`/api/reports/${(await reportOf(docx)).report_id}/layout`);
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(['paragraph', 'heading', 'item', 'table']));
  });

  it('give the PDF as it was read, and no other file', async () => {
    const { report_id: id, sha256 } = await reportOf(pdf);
    const answer = await served.get(`/api/reports/${id}/file`);
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(createHash('sha256').update(answer.bytes).digest('hex')).toBe(sha256);
    expect((await served.get(`/api/reports/${(await reportOf(docx)).report_id}/file`)).status).toBe(404);
    const before = readFileSync(world.file(pdf));
    appendFileSync(world.file(pdf), 'changed');
    expect((await served.get(`/api/reports/${id}/file`)).json()).toMatchObject({ error: 'notFound' });
    expect((await detailOf(pdf)).report.file).toBe('changed');
    const { truncateSync } = await import('node:fs');
    truncateSync(world.file(pdf), before.length);
    expect((await served.get(`/api/reports/${id}/file`)).status).toBe(200);
  });
});

describe('figures', () => {
  it('stand in a breakdown with what they were checked against', async () => {
    const { report, figures } = await detailOf(pdf);
    const part = figures.find(({ quote }) => quote === '3.128 hồ sơ')!;
    const detail = await json<FigureDetail>(`/api/figures/${report.report_id}/${part.id}`);
    const quotes = (node: TreeNode): string[] => [node.figure.quote, ...node.children.flatMap(quotes)];
    expect(detail.figure.quote).toBe('3.128 hồ sơ');
    expect(quotes(detail.tree!)).toEqual(expect.arrayContaining(['3.386 hồ sơ', '204 hồ sơ', '3.128 hồ sơ']));
    expect(detail.relations[0]!.holds).toBe(false);
    expect(detail.findings.map(({ rule }) => rule)).toContain('sum-mismatch');
    expect(detail.report.report_number).toBe('176/BC-UBND');
    expect((await served.get(`/api/figures/${report.report_id}/f9999`)).status).toBe(404);
    expect((await served.get('/api/figures/x/f1')).status).toBe(404);
  });
});

describe('series, documents, search', () => {
  it('give points with their sources, and what can be chosen', async () => {
    const measure = 'dossiers-received';
    const choices = await json<
      Record<string, { measure?: string; value?: string | null; points: number; key: string }[]>
    >(`/api/series/choices?measure=${measure}`);
    expect(choices.measures!.map((one) => one.measure)).toContain(measure);
    expect(choices.issuers!.length).toBeGreaterThan(0);
    const all = await list<SeriesPoint>(`/api/series?measure=${measure}&limit=1000`);
    expect(all.total).toBe(all.rows.length);
    expect(all.rows[0]).toMatchObject({ measure_id: measure, own: expect.any(Boolean), checked: expect.any(String) });
    const whole = await list<SeriesPoint>(`/api/series?measure=${measure}&channel=none&scope=%5B%5D`);
    expect(whole.rows.every(({ channel, scope }) => channel === null && scope === '[]')).toBe(true);
    expect(whole.total).toBeGreaterThan(0);
    expect(whole.total).toBeLessThan(all.total);
    const key = choices.issuers![0]!.key;
    const one = await list<SeriesPoint>(`/api/series?measure=${measure}&issuer=${encodeURIComponent(key)}`);
    expect(new Set(one.rows.map(({ organisation }) => organisation))).toEqual(new Set([key]));
    expect((await json<{ issuers: [] }>('/api/series/choices')).issuers).toEqual([]);
  });

  it('list cited documents, and all that is known of one', async () => {
    const { rows } = await list<DocumentRow>('/api/documents?limit=1000');
    const conflicting = (await list<DocumentRow>('/api/documents?conflicts=only')).rows;
    expect(conflicting.length).toBeGreaterThan(0);
    expect(conflicting).toEqual(expect.arrayContaining(rows.filter(({ conflicts }) => conflicts > 0)));
    const plan = (await list<DocumentRow>('/api/documents?q=08/KH-UBND')).rows[0]!;
    expect(plan).toMatchObject({ number: '08', symbol: 'KH-UBND', type: 'Kế hoạch' });
    const detail = await json<{
      mentions: { quote: string; passage: EvidenceRow['passage'] }[];
      findings: FindingRow[];
      document: DocumentRow;
    }>(`/api/documents/${encodeURIComponent(plan.key)}`);
    expect(detail.document).toMatchObject({ key: plan.key, mentions: plan.mentions, conflicts: plan.conflicts });
    expect(detail.mentions).toHaveLength(plan.mentions);
    for (const { passage, quote } of detail.mentions) expect(passage.text.slice(passage.from, passage.to)).toBe(quote);
    expect(detail.findings.map(({ rule }) => rule)).toContain('conflicting-date');
    expect((await list<DocumentRow>('/api/documents?q=%25')).total).toBe(0);
    expect((await served.get('/api/documents/nothing')).status).toBe(404);
  });

  it('find words with or without marks, piece by piece', async () => {
    const hits = await list<SearchRow>('/api/search?q=ky+truoc+chuyen+sang');
    expect(hits.total).toBe(hits.rows.length);
    for (const { text, places } of hits.rows)
      expect(places.map(({ start, end }) => text.slice(start, end).toLowerCase()).join()).toContain('kỳ trước');
    const all = (await list<SearchRow>('/api/search?q=ho+so&limit=1000')).rows;
    const second = (await list<SearchRow>('/api/search?q=ho+so&limit=3&offset=3')).rows;
    expect(second).toEqual(all.slice(3, 6));
    expect(
      (await list<SearchRow>('/api/search?q=ho+so&issuer=Dong+Vang')).rows.every(
        ({ issuer }) => issuer === 'UBND huyện Đồng Vang',
      ),
    ).toBe(true);
    expect((await served.get('/api/search?q=')).json()).toMatchObject({ error: 'badRequest' });
  });
});

describe('queries', () => {
  const ask = (body: object) => served.send('POST', '/api/query', JSON.stringify(body));
  it('answer with columns and rows, or as CSV', async () => {
    const answer = (await ask({ sql: 'SELECT rule, count(*) AS n FROM v_findings GROUP BY rule', limit: 2 })).json();
    expect(answer).toMatchObject({ columns: ['rule', 'n'], more: true });
    expect(answer.rows).toHaveLength(2);
    const csv = await ask({ sql: "SELECT '=1+1' AS a, x'00ff' AS b", format: 'csv' });
    expect(csv.text).toBe("\ufeffa,b\r\n'=1+1,x'00ff'\r\n");
  });
});

describe('every table', () => {
  it('is given as CSV, whole', async () => {
    for (const path of ['/api/findings', '/api/reports', '/api/documents', '/api/series', '/api/search?q=ho+so']) {
      const joint = path.includes('?') ? '&' : '?';
      const { total, rows } = await list<object>(`${path}${joint}limit=1000`);
      const answer = await served.get(`${path}${joint}format=csv`);
      expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
      const [head, ...lines] = answer.text.replace('\ufeff', '').split('\r\n').filter(Boolean);
      expect(head).toBe(Object.keys(rows[0]!).join(','));
      // A line feed within a cell is no end of a line.
      expect(lines.length).toBe(total);
    }
  });
});

describe('the documentation', () => {
  it('has every route with its parameters', async () => {
    const { paths } = await json<{ paths: Record<string, Record<string, { parameters: { name: string }[] }>> }>(
      '/api/openapi.json',
    );
    const listed = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(listed.sort()).toEqual(
      routes.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`).sort(),
    );
    const asked = paths['/api/findings']!.get!.parameters.map(({ name }) => name);
    expect(asked).toEqual(expect.arrayContaining(['lang', 'severity', 'period', 'order', 'limit', 'offset', 'format']));
  });

  it('is kept to: what it does not name is refused', async () => {
    for (const path of [
      '/api/findings?severty=error',
      '/api/findings?limit=1001',
      '/api/findings?order=message',
      '/api/findings?period=x',
    ])
      expect((await served.get(path)).json(), path).toMatchObject({ error: 'badRequest' });
    expect((await served.get('/api/findings?limit=x&lang=vi')).json().message).toContain('không đúng');
  });
});
