import { UnreadableFile } from '../unreadable.ts';
import { walkXml } from './events.ts';

export type Parts = Record<string, Uint8Array>;

export interface SheetEntry {
  name: string;
  hidden: boolean;
  part: Uint8Array | undefined;
}

/** What a workbook says of itself. */
export interface Workbook {
  sheets: SheetEntry[];
  /** Whether its dates count from 1904, as old Macintosh files do. */
  from1904: boolean;
}

export function readWorkbook(parts: Parts): Workbook {
  const part = parts['xl/workbook.xml'];
  if (part === undefined) throw new UnreadableFile('damaged', 'no workbook');
  const targets = readTargets(parts);
  const workbook: Workbook = { sheets: [], from1904: false };
  walkXml(part, {
    open(name, attributes) {
      if (name === 'workbookPr') workbook.from1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const path = targets.get(attributes.id ?? '');
      workbook.sheets.push({
        name: attributes.name ?? '',
        hidden: (attributes.state ?? 'visible') !== 'visible',
        part: path === undefined ? undefined : parts[path],
      });
    },
  });
  return workbook;
}

/** The part that each relationship of the workbook leads to. */
function readTargets(parts: Parts): Map<string, string> {
  const targets = new Map<string, string>();
  walkXml(parts['xl/_rels/workbook.xml.rels'], {
    open(name, { Id: id = '', Target: target = '' }) {
      if (name === 'Relationship') targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}

/** The texts that cells name by their number. */
export function readStrings(parts: Parts): string[] {
  const strings: string[] = [];
  let text: string | null = null;
  let [inText, phonetic] = [false, false];
  walkXml(parts['xl/sharedStrings.xml'], {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    text(piece) {
      if (inText && text !== null) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si' && text !== null) strings.push(text);
    },
  });
  return strings;
}
