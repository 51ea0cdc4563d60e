import type { Canvas } from '@napi-rs/canvas';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Dots per inch at which pages are drawn: recognition gains nothing from more, and takes longer. */
const resolution = 200;
/** In pixels: a sheet larger than A2 is drawn with fewer dots. */
const mostPixels = 16_000_000;

/** A page as it is seen, without annotations: the stamps of electronic signatures are such. */
export async function renderPage(document: PDFDocumentProxy, number: number): Promise<{ canvas: Canvas; dpi: number }> {
  const { createCanvas } = await import('@napi-rs/canvas');
  const { AnnotationMode } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(resolution / 72, Math.sqrt(mostPixels / (width * height)));
  const canvas = createCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  await page.render({
    canvas: null,
    // Its type is one of browsers.
    canvasContext: canvas.getContext('2d') as never,
    viewport: page.getViewport({ scale }),
    annotationMode: AnnotationMode.DISABLE,
  }).promise;
  page.cleanup();
  return { canvas, dpi: scale * 72 };
}
