import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withDocument } from '../../../src/read/pdf/load.ts';

const folder = new URL('../../../corpus/', import.meta.url);

/** A report of corpus/ in both of its formats. Pages are those of the PDF. */
export interface Printed {
  pages: number;
  docx: Buffer;
  pdf: Buffer;
  docxPath: string;
  pdfPath: string;
}

/** Reports of corpus/, again and again, until they have `pages` pages together. */
export async function printedReports(pages: number): Promise<Printed[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  const corpus = await Promise.all(names.sort().map(printed));
  const chosen: Printed[] = [];
  for (let count = 0; count < pages; count += chosen.at(-1)!.pages) chosen.push(corpus[chosen.length % corpus.length]!);
  return chosen;
}

async function printed(name: string): Promise<Printed> {
  const pdf = new URL(name, folder);
  const docx = new URL(name.replace(/pdf$/, 'docx'), folder);
  const bytes = readFileSync(pdf);
  const pages = await withDocument(bytes, async ({ numPages }) => numPages);
  return { pages, docx: readFileSync(docx), pdf: bytes, docxPath: fileURLToPath(docx), pdfPath: fileURLToPath(pdf) };
}
