import type { Mark } from './blocks.ts';

/** Numbers that are no figures wherever they stand: dates, years, periods, heading numbers. */
const recognised = [
  /0?[69] tháng( đầu| cuối)? năm( \d{4})?/giu,
  /^\s*\d+(\.\d+)*[.)]\s/gu,
  /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}(?!\d)/gu,
  /(mục|khoản|điều|phụ lục|biểu) (số )?\d+(\.\d+)*/giu,
  /(ngày|đến) \d{1,2}\/\d{1,2}(?![\d/])/giu,
  /(ngày )\d{1,2} tháng \d{1,2}( năm \d{4})?/giu,
  /tháng \d{1,2}(\/\d{4}| năm \d{4})?(?![\d/.,])/giu,
  /năm \d{4}(\s?[-–]\s?\d{4})?(?!\d)/giu,
  /(giai đoạn|nhiệm kỳ) \d{4}\s?[-–]\s?\d{4}/giu,
  /(quý|quí) (I|II|III|IV|\d)(\s?\/\s?\d{4}| năm \d{4})?(?!\d)/giu,
];
const numberWord =
  /(?<![\p{L}\p{N}])(hai|ba|bốn|sáu|bảy|tám|chín|mười|gấp đôi|gấp ba|gấp rưỡi|một nửa)(?![\p{L}\p{N}])/gu;

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

/** Digits and number words of a paragraph that neither an annotation nor a known form explains, with their surroundings. */
export function unexplained(text: string, marks: Mark[]): string[] {
  let rest = text;
  for (const mark of marks) rest = blank(rest, mark.start, mark.end);
  for (const form of recognised)
    for (const found of rest.matchAll(form)) rest = blank(rest, found.index, found.index + found[0].length);
  const left = [...rest.matchAll(/\d+/gu), ...rest.matchAll(numberWord)];
  return left.map(({ index, 0: found }) => text.slice(Math.max(0, index - 30), index + found.length + 20));
}
