import { cite } from './documents.ts';
import type { Draft } from './draft.ts';
import { newOf, overTime } from './numbers.ts';
import { labelOf, longDate, quarterHead, shortDate, windowOf } from './periods.ts';
import { bare, type Unit } from './places.ts';
import { asTable, type Block, callsSaid, change, print, remember, tellings } from './wording.ts';

const levels = { province: 'cấp tỉnh', district: 'cấp huyện', commune: 'cấp xã' };
const upper = (text: string) => text.toLocaleUpperCase('vi');
const capital = (text: string) => upper(text.slice(0, 1)) + text.slice(1);

/** Where a unit lies, for its first sentence. */
function within({ above, level }: Unit, date: string): string {
  if (level === 'province') return '';
  const upwards = level === 'commune' && date >= '2025-07' ? above!.above : above;
  const outer = upwards?.level === 'district' ? `, ${upwards.above!.name}` : '';
  return `, ${upwards!.name}${outer}`;
}

/** The report in words, paragraph by paragraph. */
export function blocksOf(draft: Draft): Block[] {
  const { unit, span, way, date } = draft;
  const period = labelOf(span, way);
  const counted = windowOf(span, draft.window);
  const superior = unit.level === 'commune' && date >= '2025-07' ? unit.above!.above : unit.above;
  const opening = draft.cited.map(({ document, way: how }) => cite(document, how));
  return [
    ...(superior ? [`UBND ${upper(superior.name)}`] : []),
    `UBND ${upper(unit.name)}`,
    `Số: ${draft.number}`,
    `${bare(unit)}, ${longDate(date)}`,
    'BÁO CÁO',
    `Kết quả tiếp nhận, giải quyết thủ tục hành chính ${period}`,
    ...(opening.length > 0 ? [`Thực hiện ${opening.join('; ')}.`] : []),
    `UBND ${unit.name}${within(unit, date)} báo cáo kết quả tiếp nhận, giải quyết thủ tục hành chính ${period}${counted === null ? '' : ` (số liệu tính ${counted})`} như sau:`,
    ...(draft.replaces === null
      ? []
      : [
          `Báo cáo này thay thế Báo cáo số ${draft.replaces.number} ngày ${shortDate(draft.replaces.date)} của UBND ${unit.name}.`,
        ]),
    ...results(draft),
    ...unitTable(draft),
    `${['', 'II', 'III', 'IV'][isTable(draft) ? 1 : draft.parts.length]}. PHẢN ÁNH, KIẾN NGHỊ`,
    callsSaid(draft.parts[0]!.count.calls, unit.name.length),
    `Trên đây là báo cáo kết quả tiếp nhận, giải quyết thủ tục hành chính ${period} của UBND ${unit.name}./.`,
  ];
}

const isTable = ({ format, way }: Draft) => format !== 'txt' && way % 2 === 0;

function results(draft: Draft): Block[] {
  const { parts, way, unit, span } = draft;
  const [own] = parts;
  const extra = [
    ...(draft.growth === null ? [] : [change(draft.growth.rate, draft.growth.up, way)]),
    ...(draft.remembered === null ? [] : [remember(draft.remembered.label, draft.remembered.value, way)]),
  ];
  const leftOut =
    draft.leftOut === null ? [] : [`Số liệu cấp xã chưa bao gồm ${draft.leftOut.name} do chưa gửi báo cáo.`];
  const time = span.kind === 'quarter' ? 'Trong quý' : span.kind === 'year' ? 'Trong năm' : 'Trong kỳ báo cáo';
  const roman = ['I', 'II', 'III'];
  if (isTable(draft))
    return [
      'I. KẾT QUẢ GIẢI QUYẾT HỒ SƠ',
      'Kết quả chi tiết theo biểu sau (đơn vị tính: hồ sơ):',
      asTable(
        parts.map(({ level, count }) => ({ label: parts.length > 1 ? capital(levels[level]) : 'Tổng cộng', count })),
      ),
      ...(extra.length > 0
        ? [parts.length > 1 ? `Tại ${levels[own!.level]}: ${extra.join(' ')}` : extra.join(' ')]
        : []),
      ...leftOut,
    ];
  return parts.flatMap(({ level, count }, index) => {
    const who = parts.length === 1 ? `UBND ${unit.name}` : levels[level];
    const telling = tellings[(way + (parts.length > 1 ? 0 : unit.name.length)) % tellings.length]!;
    return [
      parts.length === 1 ? 'I. KẾT QUẢ GIẢI QUYẾT HỒ SƠ' : `${roman[index]}. KẾT QUẢ TẠI ${upper(levels[level])}`,
      ...telling(`${time}, ${who}`, count),
      ...(index === 0 ? extra : level === 'commune' ? leftOut : []),
    ];
  });
}

function unitTable({ table, parts, span }: Draft): Block[] {
  if (table === null) return [];
  if (table.kind === 'statuses') {
    const level = parts.at(-1)!.level;
    return [
      `Kết quả ${levels[level]} theo từng đơn vị (đơn vị tính: hồ sơ):`,
      asTable(table.rows.map(({ name, counts }) => ({ label: capital(name), count: overTime(counts) }))),
    ];
  }
  const total = (index: number) => table.rows.reduce((sum, { counts }) => sum + newOf(counts[index]!), 0);
  const quarters = table.rows[0]!.counts.map((_, index) => index);
  const all = quarters.map(total);
  const sum = (values: readonly number[]) => values.reduce((whole, one) => whole + one, 0);
  const row = (...texts: string[]) => texts.map((text) => ({ text }));
  return [
    `Hồ sơ tiếp nhận mới tại ${levels[parts[1]!.level]} trong năm là ${print(sum(all))} hồ sơ, chia theo địa phương và theo quý như sau:`,
    {
      rows: [
        row('STT', 'Địa phương', ...quarters.map((at) => quarterHead(at + span.from)), 'Cả năm'),
        ...table.rows.map(({ name, counts }, index) =>
          row(
            String(index + 1),
            capital(name),
            ...counts.map((one) => print(newOf(one))),
            print(sum(counts.map(newOf))),
          ),
        ),
        row('', 'TỔNG CỘNG', ...all.map(print), print(sum(all))),
      ],
    },
  ];
}
