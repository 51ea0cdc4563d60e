import { randomFrom } from '../mutation/random.ts';
import { shortDate } from './periods.ts';
import type { Unit } from './places.ts';

/** A document that reports cite. */
export interface Cited {
  by: Unit;
  type: string;
  number: string;
  date: string;
  subject: string;
}

const subjects: readonly (readonly [type: string, code: string, subject: string])[] = [
  ['Kế hoạch', 'KH-UBND', 'cải cách hành chính nhà nước năm {year}'],
  ['Kế hoạch', 'KH-UBND', 'rà soát, đánh giá thủ tục hành chính trọng tâm'],
  ['Quyết định', 'QĐ-UBND', 'phê duyệt quy trình nội bộ giải quyết hồ sơ đất đai'],
  ['Kế hoạch', 'KH-UBND', 'tuyên truyền dịch vụ công trực tuyến đến hộ gia đình'],
];

/** The documents of one unit in one year: numbers grow with the dates. */
export function documentsOf(by: Unit, year: number, seed: string): Cited[] {
  const chance = randomFrom(`${seed}/documents/${by.name}/${year}`);
  const next = { KH: 3, QĐ: 20 };
  let day = 4;
  return subjects.map(([type, code, subject]) => {
    const register = code.startsWith('KH') ? 'KH' : 'QĐ';
    next[register] += 2 + Math.floor(chance() * 9);
    day += 4 + Math.floor(chance() * 12);
    const date = new Date(Date.UTC(year, 0, day)).toISOString().slice(0, 10);
    const number = `${String(next[register]).padStart(2, '0')}/${code}`;
    return { by, type, number, date, subject: subject.replace('{year}', String(year)) };
  });
}

/** A sentence's piece that cites a document; `way` chooses what of it is said. */
export function cite({ by, type, number, date, subject }: Cited, way: number): string {
  const whose = `UBND ${by.name}`;
  if (way % 4 === 0) return `${type} số ${number} ngày ${shortDate(date)} của ${whose} về ${subject}`;
  if (way % 4 === 1) return `${type} số ${number} ngày ${shortDate(date)} của ${whose}`;
  if (way % 4 === 2) return `${type} số ${number} của ${whose} về ${subject}`;
  return `${type} ${number}, ngày ${shortDate(date)} của ${whose} về việc ${subject}`;
}
