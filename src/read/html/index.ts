import { converterOf } from '../legacy/converterOf.ts';
import type { FileReader } from '../reader.ts';
import { UnreadableFile } from '../unreadable.ts';
import { looksLikeArchive, pageOfArchive } from './archive.ts';
import { parting, toBlocks } from './blocks.ts';
import { decode, looksLikeHtml } from './decode.ts';
import { convertPage } from './legacy.ts';
import type { HtmlNode } from './node.ts';

/** Web pages, Word's among them, alone or saved with their pictures as one file. */
export const htmlReader: FileReader = {
  format: 'html',
  accepts: (bytes) => looksLikeHtml(bytes) || looksLikeArchive(bytes),
  async read(bytes, options) {
    const { parse } = await import('parse5');
    const page: HtmlNode = parse(textOf(bytes));
    convertPage(page, converterOf(options), parting);
    return { format: 'html', pages: null, ocr: false, warnings: [], blocks: toBlocks(page) };
  },
};

function textOf(bytes: Uint8Array): string {
  if (!looksLikeArchive(bytes)) return decode(bytes);
  const archived = pageOfArchive(bytes);
  if (archived === null) throw new UnreadableFile('noText');
  return decode(archived.page, archived.charset);
}
