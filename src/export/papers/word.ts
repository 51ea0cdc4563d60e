import { escapeXml, xmlHead } from '../xml.ts';

/** The little of WordprocessingML that working papers are made of. */

export interface Run {
  text: string;
  bold?: boolean;
}

type Content = string | readonly Run[];

interface ParagraphStyle {
  /** One of the styles below. */
  style?: 'Title' | 'Subtitle' | 'Heading1' | 'Heading2' | 'Cell' | 'Label';
  /** Begins a new page. */
  newPage?: boolean;
  /** Stays on one page with what follows. */
  keep?: boolean;
}

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const runXml = ({ text, bold }: Run) =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

export function paragraph(content: Content, { style, newPage, keep }: ParagraphStyle = {}): string {
  const runs = typeof content === 'string' ? [{ text: content }] : content;
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    keep ? '<w:keepNext/>' : '',
    newPage ? '<w:pageBreakBefore/>' : '',
  ].join('');
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${runs.map(runXml).join('')}</w:p>`;
}

/** Rows of cells; a cell is one or several paragraphs. The widths are in twentieths of a point. */
export function table(widths: readonly number[], rows: readonly (readonly string[])[]): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const cell = (content: string, index: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[index]}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  const lines = rows.map((cells) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map(cell).join('')}</w:tr>`).join('');
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="${widths.reduce((a, b) => a + b, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines}</w:tbl>`;
}

/** The text width of the page below. */
export const pageWidth = 9354;

export const documentHead = `${xmlHead}<w:document xmlns:w="${w}" xmlns:r="${officeRelations}"><w:body>`;
/** A4, with the margins that Vietnamese offices use. */
export const documentTail =
  '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>';

const field = (name: string) => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

/** The parts beside the document itself: [name, content]. */
export const documentParts = (footer: string, language: string): [string, string][] => [
  ['word/styles.xml', stylesXml(language)],
  [
    'word/footer1.xml',
    `${xmlHead}<w:ftr xmlns:w="${w}"><w:p><w:pPr><w:jc w:val="right"/></w:pPr>${runXml({ text: `${footer} ` })}${field('PAGE')}${runXml({ text: '/' })}${field('NUMPAGES')}</w:p></w:ftr>`,
  ],
  [
    'word/_rels/document.xml.rels',
    `${xmlHead}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${officeRelations}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${officeRelations}/footer" Target="footer1.xml"/></Relationships>`,
  ],
  [
    '_rels/.rels',
    `${xmlHead}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${officeRelations}/officeDocument" Target="word/document.xml"/></Relationships>`,
  ],
  [
    '[Content_Types].xml',
    `${xmlHead}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${word}.footer+xml"/></Types>`,
  ],
];

/** Sizes are in half points, distances in twentieths of a point. */
function stylesXml(language: string): string {
  const paragraphStyle = (id: string, paragraphs: string, runs: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`;
  const font =
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/>';
  const line = (name: string) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('');
  return `${xmlHead}<w:styles xmlns:w="${w}"><w:docDefaults><w:rPrDefault><w:rPr>${font}<w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${[
    paragraphStyle('Title', '<w:keepNext/><w:spacing w:after="0"/><w:jc w:val="center"/>', '<w:b/><w:sz w:val="30"/>'),
    paragraphStyle('Subtitle', '<w:keepNext/><w:spacing w:after="240"/><w:jc w:val="center"/>', '<w:i/>'),
    paragraphStyle(
      'Heading1',
      '<w:keepNext/><w:spacing w:before="120"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/>',
      '<w:b/><w:sz w:val="28"/>',
    ),
    paragraphStyle(
      'Heading2',
      '<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/>',
      '<w:b/>',
    ),
    paragraphStyle('Cell', '<w:spacing w:before="40" w:after="40"/>', '<w:sz w:val="24"/>'),
    paragraphStyle('Label', '<w:spacing w:before="40" w:after="40"/>', '<w:i/><w:sz w:val="22"/>'),
  ].join(
    '',
  )}<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;
}
