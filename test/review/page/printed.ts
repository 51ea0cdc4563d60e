import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Printed {
  page: number;
  left: number;
  right: number;
  /** Of the line that the letters stand on, from the top of the page. */
  baseline: number;
  width: number;
  height: number;
}

/** Where pdf.js finds a piece of text that stands by itself, such as a table's cell: in points from the top left corner. */
export async function printed(path: string, text: string): Promise<Printed[]> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const pdf = await task.promise;
  const found: Printed[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    for (const item of (await page.getTextContent()).items)
      if ('str' in item && item.str.trim() === text) {
        const [, , , , x, y] = item.transform as [number, number, number, number, number, number];
        found.push({ page: number, left: x, right: x + item.width, baseline: height - y, width, height });
      }
  }
  await task.destroy();
  return found;
}
