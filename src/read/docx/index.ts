import { readMessage } from '../../locales/read.ts';
import { converterOf } from '../legacy/converterOf.ts';
import type { Converter } from '../legacy/index.ts';
import type { FileReader, ReadOptions } from '../reader.ts';
import { UnreadableFile } from '../unreadable.ts';
import { isZip } from '../zip.ts';
import { type MammothNode, toBlocks } from './blocks.ts';
import { readFirstPage } from './firstPage.ts';
import { makeLabeller } from './labels.ts';
import { convertParts } from './legacy.ts';
import { readNumbering } from './numbering.ts';
import { Package } from './package.ts';
import { restore } from './restore.ts';
import { child, element, elements, writeXml, type XmlElement } from './xml.ts';

const word = Buffer.from('word/');

/** Word documents: mammoth reads the body, after everything that it drops was written into the body's XML. */
export const docxReader: FileReader = {
  format: 'docx',
  accepts(bytes) {
    return isZip(bytes) && asBuffer(bytes).includes(word);
  },
  async read(bytes, options) {
    const file = open(bytes);
    const tracked = prepare(file, converterOf(options));
    return {
      format: 'docx',
      pages: null,
      ocr: false,
      warnings: warnings(tracked, options),
      blocks: toBlocks(await readWithMammoth(file.zip())),
    };
  },
};

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function open(bytes: Uint8Array): Package {
  try {
    return new Package(bytes);
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged', String(error));
  }
}

/** @returns whether there were tracked changes */
function prepare(file: Package, converter: Converter): boolean {
  let tracked = false;
  const styles = stylesById(file.read('word/styles.xml'));
  const numbering = file.read('word/numbering.xml');
  const parts: [name: string, part: XmlElement][] = [];
  for (const name of [file.body, 'word/footnotes.xml', 'word/endnotes.xml']) {
    const part = file.read(name);
    if (part) parts.push([name, part]);
  }
  readFirstPage(file, parts[0]![1]);
  const converted = convertParts(
    parts.map(([, part]) => part),
    numbering,
    styles,
    converter,
  );
  if (converted && numbering) file.write('word/numbering.xml', writeXml(numbering));
  const how = {
    label: makeLabeller(readNumbering(file)),
    styles,
    onTrackedChange: () => {
      tracked = true;
    },
  };
  for (const [name, part] of parts) file.write(name, writeXml(restore(part, how)));
  // What is named in them is not needed any more, and mammoth would look it up.
  file.write('word/numbering.xml', writeXml(element('w:numbering', namespace)));
  file.write('word/styles.xml', writeXml(element('w:styles', namespace)));
  return tracked;
}

const namespace = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' };

function stylesById(styles: XmlElement | undefined): Map<string, XmlElement> {
  const list = styles ? elements(styles).filter((one) => child(one, 'w:name') !== undefined) : [];
  return new Map(list.map((one) => [one.attributes['w:styleId'] ?? '', one]));
}

function warnings(tracked: boolean, { language }: ReadOptions): string[] {
  return tracked ? [readMessage('trackedChanges', language)] : [];
}

/** mammoth's document tree; the HTML that it makes of it is thrown away, so it gets an empty document for that. */
async function readWithMammoth(buffer: Buffer): Promise<MammothNode> {
  const { default: mammoth } = await import('mammoth');
  let tree: MammothNode | undefined;
  await mammoth.convertToHtml(
    { buffer },
    {
      transformDocument(document: MammothNode) {
        tree = document;
        return { ...document, children: [] };
      },
    },
  );
  if (tree === undefined) throw new UnreadableFile('damaged', 'no document');
  return tree;
}
