import type { Block, TableCell } from '../../../src/model/block.ts';

/** What is said over and over to make a finder of figures and relations try again at every figure. `\n`: a paragraph each. */
const units: Record<string, string> = {
  numbers: '12 ',
  'equal counts': '120 hồ sơ, ',
  'counts without units': '1.234, ',
  'counts in brackets': '5 hồ sơ (3 hồ sơ, 2 hồ sơ), ',
  'brackets opened': '(5 hồ sơ ',
  percentages: '12 hồ sơ, đạt 50%, ',
  'percentages alone': '50,25% ',
  fractions: '12/15 xã; ',
  'fractions begun': '1.234/',
  money: '1 tỷ 2 triệu ',
  scores: '14,5/15,5 điểm, ',
  colons: '5 hồ sơ: ',
  'parts without end': '5 hồ sơ, trong đó 3 hồ sơ, gồm ',
  statuses: 'tiếp nhận 5 hồ sơ, giải quyết 4 hồ sơ, quá hạn 1 hồ sơ; ',
  changes: '5 vụ, tăng 3 vụ so với cùng kỳ, ',
  'list items': '- giải quyết 125 hồ sơ\n',
  'nested list items': '- 125 hồ sơ:\n+ 25 hồ sơ\n',
  'list counts': '- 03 nhiệm vụ: một; hai; ba\n',
};

const cells = ['3', '12', '1.234', '50,25', 'hồ sơ'];
const tables: Record<string, (cells: number) => [rows: number, columns: number]> = {
  'one long table': (count) => [Math.ceil(count / 8), 8],
  'one wide table': (count) => [8, Math.ceil(count / 8)],
};

export const hostileFigures = [...Object.keys(units), ...Object.keys(tables)];

/** The hostile report of that name, of about `length` characters. */
export function hostileReport(name: string, length: number): Block[] {
  const unit = units[name];
  if (unit === undefined) return [table(...tables[name]!(Math.ceil(length / 5)))];
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  return text.split('\n').map((line) => ({ kind: 'paragraph', text: line.trim(), page: null }));
}

function table(rowCount: number, columnCount: number): Block {
  const all = Array.from({ length: rowCount * columnCount }, (_, index): TableCell => {
    const [row, column] = [Math.floor(index / columnCount), index % columnCount];
    const header = row === 0;
    const text = header ? `tiếp nhận ${column}` : cells[(row * 3 + column * 7) % cells.length]!;
    return { row, column, rowSpan: 1, columnSpan: 1, text, header, page: null };
  });
  return { kind: 'table', rowCount, columnCount, cells: all, page: null };
}
