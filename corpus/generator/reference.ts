import type { Mark } from './blocks.ts';

export interface GoldReference {
  id: string;
  start: number;
  end: number;
  quote: string;
  type: string | null;
  number: string | null;
  year: number | null;
  symbol: string | null;
  date: string | null;
  issuer: string | null;
  subject: string | null;
  inherited: boolean;
}

const types = [
  'Nghị quyết liên tịch',
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Quy chế',
  'Quy định',
  'Thông cáo',
  'Thông báo',
  'Hướng dẫn',
  'Chương trình',
  'Kế hoạch',
  'Phương án',
  'Đề án',
  'Dự án',
  'Báo cáo',
  'Biên bản',
  'Tờ trình',
  'Hợp đồng',
  'Công điện',
  'Công văn',
  'Văn bản hợp nhất',
  'Văn bản',
  'Nghị định',
  'Thông tư liên tịch',
  'Thông tư',
  'Pháp lệnh',
  'Lệnh',
  'Bộ luật',
  'Luật',
  'Kết luận',
  'Giấy mời',
  'Phiếu chuyển',
  'Phiếu báo',
  'Giấy ủy quyền',
];
const short: Record<string, string> = {
  KH: 'Kế hoạch',
  CV: 'Công văn',
  QĐ: 'Quyết định',
  NQ: 'Nghị quyết',
  NĐ: 'Nghị định',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  CT: 'Chỉ thị',
  BC: 'Báo cáo',
  VB: 'Văn bản',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
};

/** Longest written type first; the case of its first letter does not matter. */
function typeOf(quote: string): { type: string | null; length: number } {
  const full = [...types]
    .sort((a, b) => b.length - a.length)
    .find((type) => quote.toLowerCase().startsWith(`${type.toLowerCase()} `));
  if (full) return { type: full, length: full.length };
  const code = /^(\p{Lu}{2,4}) /u.exec(quote)?.[1];
  return code && short[code] ? { type: short[code], length: code.length } : { type: null, length: 0 };
}

/** null for a date that the calendar does not have. */
function iso(day: string, month: string, year: string): string | null {
  const printed = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${printed}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(printed) ? printed : null;
}

function dateOf(quote: string): { date: string | null; at: number } {
  const found =
    /,?\s*(?:ký )?ngày (\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})$/u.exec(quote) ??
    /,?\s*ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/u.exec(quote);
  return found ? { date: iso(found[1]!, found[2]!, found[3]!), at: found.index } : { date: null, at: quote.length };
}

function cleanSymbol(symbol: string): string {
  const map: Record<string, string> = { Ð: 'Đ', С: 'C', Т: 'T', В: 'B', Н: 'H', К: 'K', Р: 'P' };
  return symbol
    .replace(/[\s\u00ad\u200b]/gu, '')
    .replace(/[‐‑–—−]/gu, '-')
    .replace(/[⁄∕]/gu, '/')
    .replace(/[ÐСТВНКР]/gu, (letter) => map[letter]!);
}

/** Splits "59/2019/NĐ-CP", "114 /KH- UBND", "05-NQ/TU", "64 TC/TCT", "05" into number, year and symbol. */
function splitNumber(printed: string): Pick<GoldReference, 'number' | 'year' | 'symbol'> | null {
  const clean = printed.replace(/\s*([/⁄∕])\s*/gu, '/').replace(/\s*[-‐‑–—−]\s*/gu, '-');
  const found =
    /^([\d.]+\p{Ll}?)\/(\d{4})\/(.+)$/u.exec(clean) ??
    /^([\d.]+\p{Ll}?)()(?:[/\- ])(\D.*)$/u.exec(clean) ??
    /^(\d+)()()$/u.exec(clean);
  if (!found) return null;
  return {
    number: found[1]!,
    year: found[2] ? Number(found[2]) : null,
    symbol: found[3] ? cleanSymbol(found[3]) : null,
  };
}

/** The gold entry of an annotated reference: what the quote shows, what the attributes say instead. */
export function goldReference(mark: Mark): GoldReference {
  const { quote, attributes: given } = mark;
  const { type, length } = typeOf(quote);
  const { date, at } = dateOf(quote);
  const middle = quote
    .slice(length, at)
    .trim()
    .replace(/^[\p{L}\s]*?(?<!\p{L})số\s*:?\s*/iu, '')
    .replace(/,$/u, '');
  const parts = splitNumber(middle);
  const named = !parts && given.name === 'true';
  if (!parts && !named && given.number === undefined) throw new Error(`no number in reference "${quote}"`);
  const pick = (name: string, derived: string | null): string | null =>
    given[name] === 'null' ? null : (given[name] ?? derived);
  return {
    id: mark.id ?? '',
    start: mark.start,
    end: mark.end,
    quote,
    type: pick('type', type),
    number: pick('number', parts?.number ?? null),
    year: given.year ? Number(given.year) : (parts?.year ?? null),
    symbol: pick('symbol', parts?.symbol ?? null),
    date: pick('date', date),
    issuer: pick('issuer', null),
    subject: pick('subject', null),
    inherited: given.inherited === 'true',
  };
}
