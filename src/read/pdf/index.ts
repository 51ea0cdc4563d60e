import { readMessage } from '../../locales/read.ts';
import type { ReadFile } from '../../model/block.ts';
import { converterOf } from '../legacy/converterOf.ts';
import type { FileReader, ReadOptions } from '../reader.ts';
import { UnreadableFile } from '../unreadable.ts';
import { toBlocks } from './layout.ts';
import { convertPages } from './legacy.ts';
import { loadPages, withDocument } from './load.ts';
import { readScans } from './scans.ts';
import { withoutStamps } from './stamps.ts';

const signature = '%PDF-';

/** PDF: paragraphs and tables are rebuilt from the places of words and lines, scanned pages are recognised first. */
export const pdfReader: FileReader = {
  format: 'pdf',
  // Some programs write a few bytes before the signature; readers look for it in the first kilobyte.
  accepts: (bytes) => Buffer.from(bytes.subarray(0, 1024)).includes(signature),
  read: (bytes, options) =>
    withDocument(bytes, async (document) => {
      const pages = await loadPages(document);
      convertPages(pages, converterOf(options));
      const read = await readScans(document, pages, options.scans);
      return toFile({ ...read, pages: withoutStamps(read.pages, options.stamps) }, options);
    }),
};

function toFile(
  { pages, recognised, unread }: Awaited<ReturnType<typeof readScans>>,
  { language }: ReadOptions,
): ReadFile {
  if (pages.every(({ runs }) => runs.length === 0)) throw new UnreadableFile(unread.length > 0 ? 'scanned' : 'noText');
  const warn = (key: 'recognisedPages' | 'pagesWithoutText', numbers: number[]) =>
    numbers.length > 0 ? [readMessage(key, language, { pages: listed(numbers) })] : [];
  const warnings = [...warn('recognisedPages', recognised), ...warn('pagesWithoutText', unread)];
  return { format: 'pdf', pages: pages.length, ocr: recognised.length > 0, warnings, blocks: toBlocks(pages) };
}

/** "1-3, 7" */
function listed(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}
