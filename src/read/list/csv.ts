import { decode } from '../plain/decode.ts';
import { UnreadableFile } from '../unreadable.ts';
import type { ListRow } from './index.ts';

const separators = [',', ';', '\t'] as const;

/** Rows of comma-separated values as in RFC 4180; a semicolon or a tab may stand for the comma. */
export function readCsv(bytes: Uint8Array): ListRow[] {
  const decoded = decode(bytes);
  if (decoded === null || decoded.includes('\u0000')) throw new UnreadableFile('unknownKind');
  const text = decoded.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  // Excel tells the separator in a line of its own.
  const told = /^sep=(.)\n/i.exec(text);
  const skipped = told ? told[0].length : 0;
  const lines = split(text.slice(skipped), told?.[1] ?? separatorOf(text));
  return lines.flatMap((cells, index) =>
    cells.every((cell) => cell.trim() === '')
      ? []
      : [
          {
            row: index + 1 + (told ? 1 : 0),
            cells: cells.map((cell) => ({ text: tidied(cell), number: null, percent: false })),
          },
        ],
  );
}

const tidied = (cell: string) => cell.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The one that cuts the first lines into most cells. */
function separatorOf(text: string): string {
  const head = text.slice(0, 4000).replace(/"[^"]*"/g, '');
  const counts = separators.map((one) => head.split(one).length);
  return separators[counts.indexOf(Math.max(...counts))]!;
}

function split(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; at < text.length; at++) {
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') cell += text[++at];
        else break;
      }
      at++;
    }
    const start = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n') at++;
    rows.at(-1)!.push(cell + text.slice(start, at));
    if (text[at] === '\n') rows.push([]);
    at++;
  }
  return rows;
}
