import { readMessage } from '../../locales/read.ts';
import { converterOf } from '../legacy/converterOf.ts';
import type { FileReader } from '../reader.ts';
import { UnreadableFile } from '../unreadable.ts';
import { toBlocks } from './layout.ts';
import { convertPages } from './legacy.ts';
import { loadPages, withDocument } from './load.ts';
import type { Page } from './page.ts';

const signature = '%PDF-';
/** A scan may carry the few words of a signature's stamp. */
const fewestLetters = 200;

/** PDF with a text layer: paragraphs and tables are rebuilt from the places of words and lines. */
export const pdfReader: FileReader = {
  format: 'pdf',
  // Some programs write a few bytes before the signature; readers look for it in the first kilobyte.
  accepts: (bytes) => Buffer.from(bytes.subarray(0, 1024)).includes(signature),
  async read(bytes, options) {
    const { language } = options;
    const pages = await withDocument(bytes, loadPages);
    convertPages(pages, converterOf(options));
    const scanned = pages.filter(isScanned).map(({ number }) => number);
    const empty = pages.every(({ runs }) => runs.length === 0);
    if (empty || scanned.length === pages.length) throw new UnreadableFile(scanned.length > 0 ? 'scanned' : 'noText');
    const warnings =
      scanned.length > 0 ? [readMessage('pagesWithoutText', language, { pages: scanned.join(', ') })] : [];
    return { format: 'pdf', pages: pages.length, ocr: false, warnings, blocks: toBlocks(pages) };
  },
};

function isScanned({ runs, pictured }: Page): boolean {
  const letters = runs.reduce((sum, { text }) => sum + text.trim().length, 0);
  return pictured && letters < fewestLetters;
}
