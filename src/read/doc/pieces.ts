import { UnreadableFile } from '../unreadable.ts';
import { decodeWindows1252 } from '../windows1252.ts';
import type { Part } from './header.ts';
import { type Property, readProperties } from './properties.ts';

/** A stretch of the text as it lies in the file. */
export interface Piece {
  /** Its first character, and the one behind its last. */
  start: number;
  end: number;
  /** Where it lies in the main stream, and the bytes of one character. */
  at: number;
  width: 1 | 2;
  /** Changes that were saved apart from the text ("fast save"). */
  changes: Property[];
}

const narrowFlag = 0x40000000;
const changed = 1;
const table = 2;

/** The text's pieces in order. */
export function readPieces(stream: Buffer, { at, length }: Part, main: Buffer): Piece[] {
  const changes: Property[][] = [];
  const end = at + length;
  while (at < end && stream[at] === changed) {
    const size = stream.readUInt16LE(at + 1);
    changes.push(readProperties(stream.subarray(at + 3, at + 3 + size)));
    at += 3 + size;
  }
  if (stream[at] !== table) throw new UnreadableFile('damaged', 'no table of pieces');
  const count = Math.floor((stream.readUInt32LE(at + 1) - 4) / 12);
  const starts = at + 5;
  const places = starts + (count + 1) * 4;
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index++) {
    const [start, end] = [stream.readUInt32LE(starts + index * 4), stream.readUInt32LE(starts + index * 4 + 4)];
    const place = stream.readUInt32LE(places + index * 8 + 2);
    const change = stream.readUInt16LE(places + index * 8 + 6);
    const narrow = (place & narrowFlag) !== 0;
    const piece: Piece = {
      start,
      end,
      at: narrow ? (place & ~narrowFlag) >>> 1 : place,
      width: narrow ? 1 : 2,
      changes: (change & 1) === 1 ? (changes[change >> 1] ?? []) : [],
    };
    const fits = piece.at + (end - start) * piece.width <= main.length;
    if (end < start || !fits || start !== (pieces.at(-1)?.end ?? 0)) throw new UnreadableFile('damaged', 'pieces');
    pieces.push(piece);
  }
  return pieces;
}

const wideText = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The characters of a piece. */
export function textOf({ start, end, at, width }: Piece, main: Buffer): string {
  const bytes = main.subarray(at, at + (end - start) * width);
  return width === 1 ? decodeWindows1252(bytes) : wideText.decode(bytes);
}
