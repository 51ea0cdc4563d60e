import {
  AlignmentType,
  Document,
  Footer,
  type ISectionOptions,
  LevelFormat,
  LevelSuffix,
  Paragraph as P,
  Packer,
  PageNumber,
  PageOrientation,
  type Table,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Block } from './blocks.ts';
import { parseInline } from './markup.ts';
import { build, columns, runs, table, widths } from './wordParts.ts';

function sections(blocks: Block[]): ISectionOptions[] {
  const footer = () =>
    new Footer({
      children: [
        new P({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
        }),
      ],
    });
  let turned = false;
  let children: (P | Table)[] = [];
  const done: ISectionOptions[] = [];
  const close = () => {
    const size = {
      width: 11906,
      height: 16838,
      orientation: turned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    };
    done.push({
      properties: { page: { size, margin: { top: 1134, bottom: 1134, left: 1701, right: 1133 } } },
      footers: { default: footer() },
      children,
    });
    children = [];
  };
  for (const block of blocks) {
    const width = turned ? widths.landscape : widths.portrait;
    if (block.kind === 'paragraph') children.push(build(block));
    else if (block.kind === 'table') children.push(table(block, width), new P({ children: [] }));
    else if (block.kind === 'columns') children.push(columns(block, width), new P({ children: [] }));
    else if (block.to === 'page') children.push(new P({ pageBreakBefore: true, children: [] }));
    else {
      close();
      turned = block.to === 'landscape';
    }
  }
  close();
  return done;
}

const heading = (level: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level,
  format,
  text,
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.SPACE,
  style: { run: { bold: true, size: 28 }, paragraph: { indent: { left: 0, firstLine: 720 } } },
});
const bullet = (level: number, text: string) => ({
  level,
  format: LevelFormat.BULLET,
  text,
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.SPACE,
  style: { paragraph: { indent: { left: 0, firstLine: 720 } }, run: { font: 'Times New Roman', size: 28 } },
});

/** Writes the blocks as a DOCX whose bytes depend on nothing but the blocks. */
export async function writeWord(blocks: Block[], footnotes: string[]): Promise<Uint8Array> {
  const notes = footnotes.map((note, at) => [at + 1, { children: [new P({ children: runs(parseInline(note), 10) })] }]);
  const document = new Document({
    creator: 'doisoat corpus',
    lastModifiedBy: 'doisoat corpus',
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    numbering: {
      config: [
        {
          reference: 'headings',
          levels: [
            heading(0, LevelFormat.UPPER_ROMAN, '%1.'),
            heading(1, LevelFormat.DECIMAL, '%2.'),
            heading(2, LevelFormat.DECIMAL, '%2.%3.'),
          ],
        },
        { reference: 'bullets', levels: [bullet(0, '-'), bullet(1, '+')] },
      ],
    },
    footnotes: Object.fromEntries(notes),
    sections: sections(blocks),
  });
  return steady(await Packer.toBuffer(document));
}

/** The same archive with one fixed date everywhere, so that writing it again changes no byte. */
function steady(archive: Uint8Array): Uint8Array {
  const files = unzipSync(archive);
  const core = strFromU8(files['docProps/core.xml']!);
  files['docProps/core.xml'] = strToU8(core.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, '2024-01-01T00:00:00Z'));
  return zipSync(files, { mtime: new Date(2024, 0, 1), level: 9 });
}
