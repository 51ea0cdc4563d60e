import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface ReadSheet {
  /** Cells by their places: "A1". A link is the formula behind it. */
  cells: Map<string, { text: string; formula: string | null; style: string | undefined; type: string | undefined }>;
  rows: number;
  filter: string | undefined;
  frozen: boolean;
}

/** A workbook read back by a strict parser: whatever is not well-formed throws. */
export function readWorkbook(path: string): Map<string, ReadSheet> {
  const parts = unzipSync(readFileSync(path));
  const text = (name: string) => strFromU8(parts[name]!);
  for (const name of Object.keys(parts)) walk(text(name), () => {});
  const names = [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name!);
  return new Map(names.map((name, index) => [name, readSheet(text(`xl/worksheets/sheet${index + 1}.xml`))]));
}

function readSheet(xml: string): ReadSheet {
  const sheet: ReadSheet = { cells: new Map(), rows: 0, filter: undefined, frozen: false };
  let place = '';
  walk(xml, (tag, attributes, content) => {
    if (content === null && tag === 'row') sheet.rows++;
    if (tag === 'autoFilter') sheet.filter = attributes.ref;
    if (tag === 'pane') sheet.frozen = attributes.state === 'frozen' && attributes.ySplit === '1';
    if (content === null && tag === 'c') {
      place = attributes.r!;
      sheet.cells.set(place, { text: '', formula: null, style: attributes.s, type: attributes.t });
    }
    const cell = sheet.cells.get(place);
    if (cell && content !== null && tag === 'f') cell.formula = content;
    if (cell && content !== null && (tag === 'v' || tag === 't')) cell.text = content;
  });
  return sheet;
}

/** Tells of each tag when it opens, with its attributes, and when it closes, with its text. */
function walk(xml: string, tell: (tag: string, attributes: Record<string, string>, content: string | null) => void) {
  const parser = new SaxesParser();
  let content = '';
  parser.on('opentag', ({ name, attributes }) => {
    content = '';
    tell(name, attributes as Record<string, string>, null);
  });
  parser.on('text', (text) => {
    content += text;
  });
  parser.on('closetag', ({ name, attributes }) => tell(name, attributes as Record<string, string>, content));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

/** Rows as objects, by the names in the head. */
export function rowsOfSheet({ cells, rows }: ReadSheet): Record<string, string>[] {
  const heads = [...cells]
    .filter(([place]) => /^[A-Z]+1$/.test(place))
    .map(([place, { text }]) => [place.slice(0, -1), text]);
  return Array.from({ length: rows - 1 }, (_, index) =>
    Object.fromEntries(heads.map(([column, name]) => [name!, cells.get(`${column}${index + 2}`)?.text ?? ''])),
  );
}

/** Where a link leads: the row as an object. */
export function follow(book: Map<string, ReadSheet>, formula: string): Record<string, string> {
  const [, sheet, row] = /^HYPERLINK\("#'(.+)'![A-Z]+(\d+)","[^"]*"\)$/.exec(formula)!;
  return rowsOfSheet(book.get(sheet!)!)[Number(row) - 2]!;
}
