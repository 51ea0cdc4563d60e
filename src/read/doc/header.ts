import { UnreadableFile } from '../unreadable.ts';

/** A part of the table stream. */
export interface Part {
  at: number;
  length: number;
}

/** The stories of a Word file stand one behind the other; their lengths in characters. */
export interface Header {
  body: number;
  notes: number;
  /** All that stands between the notes at the pages' feet and those at the end: headers, macros, comments. */
  between: number;
  endNotes: number;
  boxes: number;
  part(index: PartName): Part;
}

/** Index of each part in the header's list. */
const parts = {
  styles: 1,
  noteMarks: 2,
  noteTexts: 3,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  drawnShapes: 40,
  endNoteMarks: 46,
  endNoteTexts: 47,
  boxTexts: 56,
  lists: 73,
  listOverrides: 74,
} as const;
export type PartName = keyof typeof parts;

const word97 = 0xa5ec;
/** Word 2.0 to 95 have headers of their own. */
const older = new Set([0xa5db, 0xa5dc, 0xa697, 0xa698, 0xa699]);
const encrypted = 0x0100;
const listOfParts = 0x9a;

export function readHeader(main: Buffer): Header {
  const signature = main.readUInt16LE(0);
  if (older.has(signature)) throw new UnreadableFile('oldWord');
  if (signature !== word97) throw new UnreadableFile('damaged', 'not a Word document');
  if ((main.readUInt16LE(0x0a) & encrypted) !== 0) throw new UnreadableFile('encrypted');
  const length = (at: number) => main.readUInt32LE(at);
  return {
    body: length(0x4c),
    notes: length(0x50),
    between: length(0x54) + length(0x58) + length(0x5c),
    endNotes: length(0x60),
    boxes: length(0x64),
    part(name) {
      const at = listOfParts + parts[name] * 8;
      return { at: main.readUInt32LE(at), length: main.readUInt32LE(at + 4) };
    },
  };
}

/** Numbers of four bytes that stand one behind the other, as many as there are before entries of a size. */
export function positions(table: Buffer, { at, length }: Part, entrySize: number): number[] {
  const count = length < 4 ? -1 : Math.floor((length - 4) / (4 + entrySize));
  return Array.from({ length: count + 1 }, (_, index) => table.readUInt32LE(at + index * 4));
}
