import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** A cell: a text, a number in the General format, one in a format of its own, or the result of a formula. */
export type Value =
  | string
  | number
  | null
  | { value?: number | string; format?: string; formula?: string; ruled?: boolean };

export interface SheetOf {
  name?: string;
  hidden?: boolean;
  rows: Value[][];
  /** "A1:C1". */
  merged?: string[];
  /** 1-based. */
  hiddenRows?: number[];
  /** Lines around every cell of these rows, first and last, 1-based. */
  ruled?: [first: number, last: number];
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** An XLSX of raw XML, as Excel lays it out: shared texts, styles, one part a sheet. */
export function makeXlsx(sheets: readonly SheetOf[], parts: Record<string, string> = {}): Uint8Array {
  const strings: string[] = [];
  const styles = ['General/false'];
  const styleOf = (format: string, ruled: boolean) => {
    const key = `${format}/${ruled}`;
    if (!styles.includes(key)) styles.push(key);
    return styles.indexOf(key);
  };
  const cell = (one: Value, row: number, column: number, ruled: boolean) => {
    const place = `${String.fromCharCode(65 + column)}${row}`;
    const {
      value,
      format = 'General',
      formula,
      ruled: own = ruled,
    } = typeof one === 'object' && one !== null ? one : { value: one ?? undefined };
    const style = styleOf(format, own);
    if (typeof value === 'string' && formula === undefined) {
      if (!strings.includes(value)) strings.push(value);
      return `<c r="${place}" s="${style}" t="s"><v>${strings.indexOf(value)}</v></c>`;
    }
    const f = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
    const type = typeof value === 'string' ? ' t="str"' : '';
    return `<c r="${place}" s="${style}"${type}>${f}${value === undefined ? '' : `<v>${value}</v>`}</c>`;
  };
  const sheetXml = ({ rows, merged = [], hiddenRows = [], ruled: [first, last] = [0, 0] }: SheetOf) => {
    const lines = rows.map((row, index) => {
      const number = index + 1;
      const cells = row.map((one, column) => cell(one, number, column, first <= number && number <= last));
      return `<row r="${number}"${hiddenRows.includes(number) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
    });
    const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    return `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
  };
  const sheetParts = sheets.map(sheetXml);
  const names = sheets.map(
    ({ name = 'Sheet1', hidden }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="r${index}"${hidden ? ' state="hidden"' : ''}/>`,
  );
  const links = sheets.map(
    (_, index) => `<Relationship Id="r${index}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const line = '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/>';
  const look = styles.map((key) => [key.slice(0, key.lastIndexOf('/')), key.endsWith('true')] as const);
  const formats = look.map(([format], index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>`);
  const xfs = look.map(
    ([format, ruled], index) =>
      `<xf numFmtId="${format === 'General' ? 0 : 200 + index}" borderId="${ruled ? 1 : 0}"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${links.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${formats.join('')}</numFmts><borders><border><left/></border><border>${line}</border></borders><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(sheetParts.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}
