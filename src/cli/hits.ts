import type { Translate } from '../locales/index.ts';
import { harmless } from '../present/harmless.ts';
import { shownPath } from '../present/shownPath.ts';
import type { Row } from '../store/driver.ts';
import type { Hit } from '../store/search/search.ts';

const widest = { before: 60, after: 120 };

/** A hit for other programs. `snippet` is the passage, what was found between « and ». */
export const hitRow = (hit: Hit): Row => ({
  report_id: hit.report,
  path: hit.path,
  issuer: hit.issuer,
  number: hit.number,
  symbol: hit.symbol,
  date: hit.date,
  period_label: hit.period,
  title: hit.title,
  page: hit.page,
  start_offset: hit.start,
  end_offset: hit.end,
  snippet: snippetOf(hit, Number.POSITIVE_INFINITY),
});

/** Hits for people: which report, which page, and the words with a little of what stands around them. */
export async function hitTable(hits: readonly Hit[], t: Translate, width: number): Promise<string> {
  if (hits.length === 0) return '';
  const { default: Table } = await import('cli-table3');
  const reportWidth = Math.max(20, Math.floor(width * 0.32));
  const pageWidth = 7;
  const table = new Table({
    head: [t('search.report'), t('search.page'), t('search.snippet')],
    colAligns: ['left', 'right', 'left'],
    colWidths: [reportWidth, pageWidth, Math.max(30, width - reportWidth - pageWidth - 4)],
    style: { head: [], border: [] },
    wordWrap: true,
  });
  for (const hit of hits) table.push([reportOf(hit), String(hit.page ?? ''), snippetOf(hit, 1)]);
  return `${table.toString()}\n`;
}

const reportOf = ({ issuer, period, path }: Hit) =>
  [
    [issuer, period]
      .filter((part) => part !== null)
      .map(harmless)
      .join(' · '),
    shownPath(path),
  ]
    .filter((part) => part !== '')
    .join('\n');

/** The passage with its places marked, cut around the first one: `scale` 1 for a terminal. */
function snippetOf({ text, places }: Hit, scale: number): string {
  const first = places[0] ?? { start: 0, end: 0 };
  const from = cutAt(text, first.start - widest.before * scale, -1);
  const to = cutAt(text, first.end + widest.after * scale, 1);
  let marked = '';
  let at = from;
  for (const { start, end } of places) {
    if (start < at || end > to) continue;
    marked += `${clean(text.slice(at, start))}«${clean(text.slice(start, end))}»`;
    at = end;
  }
  return `${from > 0 ? '… ' : ''}${(marked + clean(text.slice(at, to))).trim()}${to < text.length ? ' …' : ''}`;
}

const clean = (piece: string) => harmless(piece.replace(/\t+/g, ' | '));

/** The next word border from here, outwards, that is not farther than a word may be long. */
function cutAt(text: string, at: number, step: -1 | 1): number {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  for (let moved = 0; moved < 20; moved++) if (/\s/.test(text[at + step * moved] ?? ' ')) return at + step * moved;
  return at;
}
