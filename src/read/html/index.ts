import type { FileReader } from '../reader.ts';
import { toBlocks } from './blocks.ts';
import { decode, looksLikeHtml } from './decode.ts';

/** Web pages, Word's among them. */
export const htmlReader: FileReader = {
  format: 'html',
  accepts: looksLikeHtml,
  async read(bytes) {
    const { parse } = await import('parse5');
    return { format: 'html', pages: null, ocr: false, warnings: [], blocks: toBlocks(parse(decode(bytes))) };
  },
};
