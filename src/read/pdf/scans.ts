import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Recognised, recognisePages, type ScanOptions } from '../ocr/index.ts';
import type { Page } from './page.ts';
import { renderPage } from './render.ts';
import { isBetter, needsRecognition } from './usable.ts';

/** Pages, those that are pictures of text with what was recognised on them. */
export interface WithScans {
  pages: Page[];
  /** Numbers of the pages that were recognised, and of those that could not be. */
  recognised: number[];
  unread: number[];
}

/** Looks at the pages whose text layer does not say what they show. */
export async function readScans(
  document: PDFDocumentProxy,
  pages: readonly Page[],
  options: ScanOptions | undefined,
): Promise<WithScans> {
  const scanned = pages.filter(needsRecognition);
  if (scanned.length === 0) return { pages: [...pages], recognised: [], unread: [] };
  const seen = await recognisePages(
    scanned.map(({ number }) => number),
    (number) => renderPage(document, number),
    options,
  );
  const found: WithScans = { pages: [], recognised: [], unread: [] };
  for (const page of pages) {
    const own = seen.get(page.number);
    if (own && own.runs.length > 0 && isBetter(own, page)) {
      found.pages.push(straightened(page, own));
      found.recognised.push(page.number);
    } else {
      found.pages.push(page);
      // Without a picture it is as good as empty.
      if (scanned.includes(page) && page.pictured && !own?.runs.length) found.unread.push(page.number);
    }
  }
  return found;
}

function straightened(page: Page, { angle, ...own }: Recognised): Page {
  if (angle === 0) return { ...page, ...own };
  return { ...page, ...own, lies: { angle, width: page.width, height: page.height } };
}
