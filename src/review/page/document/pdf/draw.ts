import type { PDFPageProxy } from 'pdfjs-dist';

/** More than this a canvas should not hold, however far one zooms in. */
const mostPixels = 24_000_000;

/** Draws a page; hands back how to stop, which also gives the memory back. */
export function draw(page: PDFPageProxy, canvas: HTMLCanvasElement, scale: number): () => void {
  const size = page.getViewport({ scale });
  const sharp = Math.min(devicePixelRatio || 1, Math.sqrt(mostPixels / (size.width * size.height)));
  const viewport = page.getViewport({ scale: scale * sharp });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const task = page.render({ canvas, viewport });
  task.promise.then(
    () => canvas.setAttribute('data-drawn', ''),
    () => undefined,
  );
  return () => {
    task.cancel();
    canvas.removeAttribute('data-drawn');
    canvas.width = 0;
    canvas.height = 0;
  };
}
