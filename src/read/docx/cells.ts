import { child, descendants, element, value, type XmlElement, type XmlNode } from './xml.ts';

/** Word has no more columns; a file that claims so would fill the memory. */
const mostColumns = 63;

/** The cells of a row as mammoth reads them; `inside` gives what a cell holds. */
export function toCells(row: XmlElement, inside: (cell: XmlElement) => XmlNode[]): XmlElement[] {
  const cells: XmlElement[] = [];
  const skipped = value(child(row, 'w:trPr'), 'w:gridBefore');
  if (skipped !== undefined) cells.push(toCell(toSpan(skipped), undefined, [element('w:p')]));
  let span = 0;
  for (const cell of cellsOf(row)) {
    const properties = child(cell, 'w:tcPr');
    const own = toSpan(value(properties, 'w:gridSpan'));
    // The old way to merge cells side by side: each is there, and says that it goes on.
    if (cells.length > 0 && goesOn(child(properties, 'w:hMerge'))) {
      span = Math.min(span + own, mostColumns);
      cells[cells.length - 1] = withSpan(cells.at(-1)!, span);
      continue;
    }
    span = own;
    cells.push(toCell(span, child(properties, 'w:vMerge'), inside(withoutProperties(cell))));
  }
  return cells;
}

/** Cells in the order in which side-by-side text is read: each column to its end; row by row where rows differ. */
export function columnwise(table: XmlElement): XmlElement[] {
  const rows = descendants(table, 'w:tr').map(cellsOf);
  const width = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== width)) return rows.flat();
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column]!)).flat();
}

function cellsOf(row: XmlElement): XmlElement[] {
  return descendants(row, 'w:tc');
}

function toCell(span: number, merge: XmlElement | undefined, content: XmlNode[]): XmlElement {
  const properties = [element('w:gridSpan', { 'w:val': String(span) }), ...(merge ? [merge] : [])];
  return element('w:tc', {}, [element('w:tcPr', {}, properties), ...content]);
}

function withSpan(cell: XmlElement, span: number): XmlElement {
  const [properties, ...content] = cell.children as XmlElement[];
  return toCell(span, child(properties, 'w:vMerge'), content);
}

function toSpan(printed: string | undefined): number {
  return Math.min(Math.max(Number.parseInt(printed ?? '1', 10) || 1, 1), mostColumns);
}

const goesOn = (merge: XmlElement | undefined): boolean =>
  merge !== undefined && (merge.attributes['w:val'] ?? 'continue') === 'continue';

function withoutProperties(cell: XmlElement): XmlElement {
  return { ...cell, children: cell.children.filter((one) => typeof one === 'string' || one.name !== 'w:tcPr') };
}
