import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UnreadableFile } from '../unreadable.ts';
import { hasDamagedStream } from './checksums.ts';
import { readDrawing } from './drawing.ts';
import type { Page, Run } from './page.ts';

/** Mail servers and web servers add a little behind the end. */
const lastBytes = 4096;

/**
 * Opens a PDF for as long as `use` takes.
 * @throws UnreadableFile when it is damaged or under a password
 */
export async function withDocument<T>(bytes: Uint8Array, use: (document: PDFDocumentProxy) => Promise<T>): Promise<T> {
  // pdf.js would read what is left of a file that was cut off, without a word.
  if (!Buffer.from(bytes.subarray(-lastBytes)).includes('%%EOF')) throw new UnreadableFile('damaged', 'no end of file');
  if (hasDamagedStream(bytes)) throw new UnreadableFile('damaged', 'a stream that cannot be unpacked');
  const { PDFParse } = await import('pdf-parse');
  // pdf.js takes the bytes away from whoever passes them.
  const options = { data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false, stopAtErrors: false };
  const parser = new PDFParse(options);
  try {
    // pdf-parse joins text by lines only; the document behind it has the positions.
    return await use(await (parser as unknown as { load(): Promise<PDFDocumentProxy> }).load());
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableFile(encrypted ? 'encrypted' : 'damaged', String(error));
  } finally {
    await parser.destroy();
  }
}

/** Text with its positions and the ruled lines of every page. */
export async function loadPages(document: PDFDocumentProxy): Promise<Page[]> {
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    pages.push(await loadPage(page));
    page.cleanup();
  }
  return pages;
}

async function loadPage(page: PDFPageProxy): Promise<Page> {
  const { Util } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { width, height, transform } = page.getViewport({ scale: 1 });
  // Drawing first: it makes the fonts' names known.
  const drawing = await readDrawing(page, transform, { width, height });
  const { items } = await page.getTextContent();
  const runs: Run[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, c, d, x, y] = Util.transform(transform, item.transform) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const size = Math.hypot(c, d);
    // Slanted text is a watermark.
    if (Math.abs(a) > 0.1 && Math.abs(b) > 0.1 * Math.abs(a)) continue;
    const upright = Math.abs(a) >= Math.abs(b);
    const font = fontName(page, item.fontName);
    const bold = /bold|black|heavy|semib|demi/i.test(font ?? '');
    const left = upright ? x : x - size;
    runs.push({
      text: item.str,
      x: left,
      right: left + (upright ? item.width : size),
      y,
      size,
      bold,
      font,
      confidence: null,
    });
  }
  return { number: page.pageNumber, width, height, runs, ...drawing };
}

function fontName(page: PDFPageProxy, id: string): string | null {
  const fonts = page.commonObjs;
  return fonts.has(id) ? ((fonts.get(id) as { name?: string } | null)?.name ?? null) : null;
}
