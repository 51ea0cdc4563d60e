import { type Count, closingOf, newOf, receivedOf, resolvedOf } from './numbers.ts';

/** A paragraph, or the rows of a table; the first rows are its head. */
export type Block = string | { rows: Cell[][] };
/** Text of a cell; `across` and `down`: over how many columns and rows it goes. */
export interface Cell {
  text: string;
  across?: number;
  down?: number;
}

export const print = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
/** As counts stand in a sentence: one digit gets a zero before it. */
export const said = (value: number): string => (value < 10 ? `0${value}` : print(value));
/** A percentage, rounded half up. */
export const percent = (value: number, decimals: number): string =>
  (Math.round(value * 10 ** decimals + 1e-9) / 10 ** decimals).toFixed(decimals).replace('.', ',');

/** How one desk's dossiers are told: `lead` begins the first sentence ("Trong quý, cấp huyện"). */
export type Telling = (lead: string, count: Count) => Block[];

const punctual = ({ before, onTime, overdue }: Count) =>
  percent(((before + onTime) * 100) / (before + onTime + overdue), 2);

const inSentences: Telling = (lead, count) => [
  `${lead} tiếp nhận ${said(receivedOf(count))} hồ sơ, trong đó kỳ trước chuyển sang ${said(count.opening)} hồ sơ, tiếp nhận mới ${said(newOf(count))} hồ sơ (trực tuyến ${said(count.online)} hồ sơ, trực tiếp ${said(count.inPerson)} hồ sơ, qua dịch vụ bưu chính ${said(count.post)} hồ sơ).`,
  `Đã giải quyết ${said(resolvedOf(count))} hồ sơ, gồm trước hạn ${said(count.before)} hồ sơ, đúng hạn ${said(count.onTime)} hồ sơ, quá hạn ${said(count.overdue)} hồ sơ. Đang giải quyết ${said(closingOf(count))} hồ sơ (trong hạn ${said(count.openWithin)} hồ sơ, quá hạn ${said(count.openLate)} hồ sơ).`,
];

const inBullets: Telling = (lead, count) => [
  `${lead} có kết quả như sau:`,
  `- Tổng số hồ sơ tiếp nhận: ${said(receivedOf(count))} hồ sơ, bao gồm:`,
  `+ Từ kỳ trước chuyển sang: ${said(count.opening)} hồ sơ;`,
  `+ Tiếp nhận mới trong kỳ: ${said(newOf(count))} hồ sơ.`,
  `- Số hồ sơ đã giải quyết: ${said(resolvedOf(count))} hồ sơ, trong đó: trước hạn ${said(count.before)} hồ sơ; đúng hạn ${said(count.onTime)} hồ sơ; quá hạn ${said(count.overdue)} hồ sơ. Tỷ lệ giải quyết trước hạn và đúng hạn đạt ${punctual(count)}%.`,
  `- Số hồ sơ đang giải quyết: ${said(closingOf(count))} hồ sơ, trong đó trong hạn ${said(count.openWithin)} hồ sơ, quá hạn ${said(count.openLate)} hồ sơ.`,
];

const backwards: Telling = (lead, count) => [
  `${lead} đã giải quyết ${said(resolvedOf(count))} hồ sơ (${said(count.before)} hồ sơ trước hạn, ${said(count.onTime)} hồ sơ đúng hạn, ${said(count.overdue)} hồ sơ quá hạn) trên tổng số ${said(receivedOf(count))} hồ sơ tiếp nhận.`,
  `Trong đó có ${said(count.opening)} hồ sơ từ kỳ trước chuyển sang và ${said(newOf(count))} hồ sơ mới. Còn ${said(closingOf(count))} hồ sơ đang giải quyết.`,
];

export const tellings: readonly Telling[] = [inSentences, inBullets, backwards];

/** All desks in one table of the usual form. */
export function asTable(rows: readonly { label: string; count: Count }[]): Block {
  const head = (text: string, across: number): Cell => ({ text, across });
  const tall = (text: string): Cell => ({ text, down: 2 });
  const cells = (...texts: string[]) => texts.map((text) => ({ text }));
  return {
    rows: [
      [
        tall('STT'),
        tall('Đơn vị'),
        head('Số hồ sơ tiếp nhận', 3),
        head('Số hồ sơ đã giải quyết', 4),
        head('Số hồ sơ đang giải quyết', 3),
      ],
      cells(
        'Tổng số',
        'Kỳ trước chuyển sang',
        'Tiếp nhận mới',
        'Tổng số',
        'Trước hạn',
        'Đúng hạn',
        'Quá hạn',
        'Tổng số',
        'Trong hạn',
        'Quá hạn',
      ),
      ...rows.map(({ label, count }, index) =>
        cells(
          String(index + 1),
          label,
          ...[receivedOf(count), count.opening, newOf(count)].map(print),
          ...[resolvedOf(count), count.before, count.onTime, count.overdue].map(print),
          ...[closingOf(count), count.openWithin, count.openLate].map(print),
        ),
      ),
    ],
  };
}

const changes = [
  (rate: string, up: boolean) => `Số hồ sơ tiếp nhận mới ${up ? 'tăng' : 'giảm'} ${rate}% so với cùng kỳ năm trước.`,
  (rate: string, up: boolean) => `So với cùng kỳ năm trước, số hồ sơ tiếp nhận mới ${up ? 'tăng' : 'giảm'} ${rate}%.`,
];
export const change = (rate: string, up: boolean, way: number): string => changes[way % changes.length]!(rate, up);

const past = [
  (label: string, value: number) => `Số hồ sơ tiếp nhận mới ${label} là ${said(value)} hồ sơ.`,
  (label: string, value: number) => `Trong ${label}, số hồ sơ tiếp nhận mới là ${said(value)} hồ sơ.`,
];
export const remember = (label: string, value: number, way: number): string => past[way % past.length]!(label, value);

const called = [
  (calls: number) => `Lũy kế từ đầu năm, đường dây nóng tiếp nhận ${said(calls)} lượt phản ánh, kiến nghị.`,
  (calls: number) => `Từ đầu năm đến nay, Tổ công tác ghi nhận ${said(calls)} lượt góp ý của người dân.`,
];
export const callsSaid = (calls: number, way: number): string => called[way % called.length]!(calls);
