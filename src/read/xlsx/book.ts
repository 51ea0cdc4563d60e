import { readMessage } from '../../locales/read.ts';
import type { Block, ReadFile } from '../../model/block.ts';
import type { ReadOptions } from '../reader.ts';
import { unpack } from '../zip.ts';
import { toBlocks } from './blocks.ts';
import { layOut } from './grid.ts';
import { localeOf } from './print.ts';
import { readSheet, type Sheet } from './sheet.ts';
import { readStyles } from './styles.ts';
import { readStrings, readWorkbook } from './workbook.ts';

/** Half a million cells. */
const largestUnpacked = 32 * 1024 * 1024;
const wanted = /^xl\/(?:(?:_rels\/)?workbook\.xml(?:\.rels)?|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

export function readBook(bytes: Uint8Array, { language }: ReadOptions): ReadFile {
  const parts = unpack(bytes, wanted, largestUnpacked);
  const { sheets, from1904 } = readWorkbook(parts);
  const strings = readStrings(parts);
  const printing = { strings, styles: readStyles(parts), from1904, locale: localeOf(strings) };
  const read: { name: string; sheet: Sheet; blocks: Block[] }[] = [];
  for (const { name, part } of sheets.filter(({ hidden }) => !hidden)) {
    const sheet = readSheet(part);
    const blocks = toBlocks(layOut(sheet, printing));
    if (blocks.length > 0) read.push({ name, sheet, blocks });
  }
  const several = read.length > 1;
  return {
    format: 'xlsx',
    pages: null,
    ocr: false,
    warnings: warnings(),
    blocks: read.flatMap(({ name, blocks }) => [...(several ? caption(name) : []), ...blocks]),
  };

  function warnings(): string[] {
    const hiddenSheets = sheets.filter(({ hidden }) => hidden).map(({ name }) => name);
    const hiddenCells = read.filter(({ sheet }) => sheet.hiddenCells).map(({ name }) => name);
    const count = read
      .flatMap(({ sheet }) => sheet.cells)
      .filter(({ formula, value, type }) => formula && value === '' && type !== 'str').length;
    return [
      ...(hiddenSheets.length > 0 ? [readMessage('hiddenSheets', language, { names: hiddenSheets.join(', ') })] : []),
      ...(hiddenCells.length > 0 ? [readMessage('hiddenCells', language, { names: hiddenCells.join(', ') })] : []),
      ...(count > 0 ? [readMessage('uncalculated', language, { count: String(count) })] : []),
    ];
  }
}

const caption = (name: string): Block[] =>
  name.trim() === '' ? [] : [{ kind: 'paragraph', text: name.normalize('NFC').trim(), page: null }];
