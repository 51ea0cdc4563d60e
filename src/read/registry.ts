import { docReader } from './doc/index.ts';
import { docxReader } from './docx/index.ts';
import { htmlReader } from './html/index.ts';
import { pdfReader } from './pdf/index.ts';
import { plainReader } from './plain/index.ts';
import type { FileReader } from './reader.ts';
import { rtfReader } from './rtf/index.ts';
import { xlsxReader } from './xlsx/index.ts';

/** Every kind of file that can be read. The first that accepts the bytes reads them; plain text accepts most, so it is last. */
export const readers: readonly FileReader[] = [
  xlsxReader,
  docxReader,
  docReader,
  rtfReader,
  pdfReader,
  htmlReader,
  plainReader,
];
