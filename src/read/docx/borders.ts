import { child, descendants, elements, textOf, value, type XmlElement } from './xml.ts';

const number = /^[.,%()\s-]*\d[\d.,%()\s-]*$/;

/**
 * Whether a table only lays out text side by side (letterhead, recipients beside signature): it shows no grid,
 * or has a single column, and does not hold a grid of numbers.
 */
export function isLayout(table: XmlElement, styles: ReadonlyMap<string, XmlElement>): boolean {
  const rows = descendants(table, 'w:tr').map((row) => elements(row).filter(({ name }) => name === 'w:tc'));
  const cells = rows.flat();
  if (Math.max(0, ...rows.map((row) => row.length)) < 2) return true;
  if (showsGrid(table, styles)) return false;
  const bordered = cells.filter((cell) => sides(child(child(cell, 'w:tcPr'), 'w:tcBorders')) >= 2).length;
  if (bordered * 2 >= cells.length) return false;
  return !isNumberGrid(rows);
}

function showsGrid(table: XmlElement, styles: ReadonlyMap<string, XmlElement>): boolean {
  const own = child(child(table, 'w:tblPr'), 'w:tblBorders');
  let style = value(child(table, 'w:tblPr'), 'w:tblStyle');
  const borders = [own];
  for (let depth = 0; style !== undefined && depth < 20; depth++) {
    const one = styles.get(style);
    borders.push(child(child(one, 'w:tblPr'), 'w:tblBorders'));
    style = value(one, 'w:basedOn');
  }
  return ['w:insideH', 'w:insideV'].some((side) => {
    const nearest = borders.find((one) => child(one, side) !== undefined);
    return isVisible(child(nearest, side));
  });
}

function sides(borders: XmlElement | undefined): number {
  return borders === undefined ? 0 : elements(borders).filter(isVisible).length;
}

function isVisible(border: XmlElement | undefined): boolean {
  return border !== undefined && !/^(none|nil)$/.test(border.attributes['w:val'] ?? 'none');
}

/** Three rows and three columns or more, most cells behind the first column being numbers. */
function isNumberGrid(rows: readonly XmlElement[][]): boolean {
  const wide = rows.filter((row) => row.length >= 3);
  const texts = wide.flatMap((row) => row.slice(1).map((cell) => textOf(cell).trim())).filter((text) => text !== '');
  return wide.length >= 3 && texts.filter((text) => number.test(text)).length * 2 >= texts.length;
}
