import { Decimal } from 'decimal.js';
import type { Mark } from './blocks.ts';
import { readNumber } from './number.ts';

export interface GoldFigure {
  id: string;
  start: number;
  end: number;
  quote: string;
  value: number;
  decimals: number;
  unit: string | null;
  maximum: number | null;
  kind: string;
  measure: string | null;
  level: string | null;
  dossier: boolean;
  approximate: boolean;
  status: string | null;
  channel: string | null;
  table?: { index: number; row: number; column: number };
}

const money = /^((?:nghìn |triệu |tỷ |tỉ )?đồng|triệu|tỷ|tỉ)$/;
const duration = /^(năm|tháng|tuần|ngày|ngày làm việc|giờ|giờ làm việc|phút|buổi|lần)$/;
const scales: Record<string, number> = { tỷ: 1e9, tỉ: 1e9, triệu: 1e6, nghìn: 1e3, đồng: 1 };
const approximateBefore = /(^|[\s(])(hơn|gần|khoảng|trên|xấp xỉ|ước|ước đạt|chừng)\s*$/iu;

/** "1 tỷ 240 triệu đồng" → 1240000000. */
function compoundAmount(quote: string): number | null {
  const pieces = [...quote.matchAll(/([\d.]+)\s*(tỷ|tỉ|triệu|nghìn)/gu)];
  if (pieces.length < 2) return null;
  return pieces.reduce((sum, piece) => sum + Number(piece[1]!.replaceAll('.', '')) * scales[piece[2]!]!, 0);
}

function expandUnit(unit: string): string {
  return unit.replace(/^tr\.?\s?đ(ồng)?$/u, 'triệu đồng').replace(/^đ$/u, 'đồng');
}

function kindOf(unit: string | null): string {
  if (unit === '%' || unit === 'điểm phần trăm') return 'percent';
  if (unit === 'điểm') return 'score';
  if (unit && money.test(unit)) return 'money';
  if (unit && duration.test(unit)) return 'other';
  return 'count';
}

/** The gold entry of an annotated figure: what the quote shows, what the attributes say instead. */
export function goldFigure(mark: Mark, before: string, habit: ',' | '.'): GoldFigure {
  const { attributes: given, quote } = mark;
  const decimal = given.decimal === ',' || given.decimal === '.' ? given.decimal : habit;
  const printed = readNumber(quote, decimal);
  if (!printed && given.v === undefined) throw new Error(`no number in figure "${quote}"`);
  let rest = quote.slice(printed?.length ?? 0);
  const over = /^\s?\/\s?([\d.,]*\d)/u.exec(rest);
  const maximum = over ? readNumber(over[1]!, decimal) : null;
  if (over && !maximum) throw new Error(`maximum of "${quote}"`);
  if (over) rest = rest.slice(over[0].length);
  const compound = compoundAmount(quote);
  const unit = given.unit ?? (compound === null ? expandUnit(rest.trim()) || null : 'đồng');
  const cleanUnit = unit === '' || unit === 'null' ? null : unit;
  const value = given.v !== undefined ? new Decimal(given.v) : new Decimal(compound ?? printed!.value);
  const dossier = given.hs ? given.hs === 'true' : /(^|\s)hồ sơ$/u.test(cleanUnit ?? '');
  return {
    id: mark.id ?? '',
    start: mark.start,
    end: mark.end,
    quote,
    value: value.toNumber(),
    decimals: compound === null ? (printed?.decimals ?? 0) : 0,
    unit: cleanUnit,
    maximum: given.max ? Number(given.max) : (maximum?.value.toNumber() ?? null),
    kind: given.kind ?? kindOf(cleanUnit),
    measure: mark.measure,
    level: given.level === 'null' ? null : (given.level ?? null),
    dossier,
    approximate: given.approx ? given.approx === 'true' : approximateBefore.test(before),
    status: given.status ?? null,
    channel: given.channel ?? null,
    ...(mark.cell && { table: { index: mark.cell.table, row: mark.cell.row, column: mark.cell.column } }),
  };
}
