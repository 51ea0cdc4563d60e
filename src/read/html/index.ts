import { converterOf } from '../legacy/converterOf.ts';
import type { FileReader } from '../reader.ts';
import { parting, toBlocks } from './blocks.ts';
import { decode, looksLikeHtml } from './decode.ts';
import { convertPage } from './legacy.ts';
import type { HtmlNode } from './node.ts';

/** Web pages, Word's among them. */
export const htmlReader: FileReader = {
  format: 'html',
  accepts: looksLikeHtml,
  async read(bytes, options) {
    const { parse } = await import('parse5');
    const page: HtmlNode = parse(decode(bytes));
    convertPage(page, converterOf(options), parting);
    return { format: 'html', pages: null, ocr: false, warnings: [], blocks: toBlocks(page) };
  },
};
