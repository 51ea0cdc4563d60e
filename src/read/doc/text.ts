import type { Streams } from './container.ts';
import { type Header, type PartName, positions } from './header.ts';
import { type Piece, readPieces, textOf } from './pieces.ts';
import { codes, lastOf, type Property, readProperties } from './properties.ts';
import { characterRuns, paragraphRuns, runAt } from './runs.ts';

/** Properties of a stretch of characters. */
export interface Stretch {
  /** The character behind its last. */
  end: number;
  properties: readonly Property[];
}

/** All text of a Word file and how it is formatted, by the number of a character. */
export interface DocText {
  text: string;
  characters(at: number): Stretch;
  /** Of the paragraph that a character ends. */
  paragraph(at: number): { style: number; properties: readonly Property[] };
}

export function readText({ main, table, data }: Streams, header: Header): DocText {
  const pieces = readPieces(table, header.part('pieces'), main);
  const runs = (name: PartName, read: typeof characterRuns) => read(main, table, header.part(name));
  const ofCharacters = runs('characterPages', characterRuns);
  const ofParagraphs = runs('paragraphPages', paragraphRuns);
  const byteOf = (piece: Piece, at: number) => piece.at + (at - piece.start) * piece.width;
  return {
    text: pieces.map((piece) => textOf(piece, main)).join(''),
    characters(at) {
      const piece = pieceAt(pieces, at);
      const { to, properties } = runAt(ofCharacters, byteOf(piece, at));
      const length = Math.max(1, Math.ceil((to - byteOf(piece, at)) / piece.width));
      return {
        end: Math.min(piece.end, at + length),
        properties: piece.changes.length > 0 ? [...properties, ...piece.changes] : properties,
      };
    },
    paragraph(at) {
      const piece = pieceAt(pieces, at);
      const { style, properties } = runAt(ofParagraphs, byteOf(piece, at));
      return { style, properties: [...properties, ...elsewhere(properties, data), ...piece.changes] };
    },
  };
}

/** Properties that were too long to stand with the others: those of a row with many cells. */
function elsewhere(properties: readonly Property[], data: Buffer): Property[] {
  const place = lastOf(properties, codes.elsewhere)?.readUInt32LE(0);
  if (place === undefined || place + 2 > data.length) return [];
  const size = data.readUInt16LE(place);
  return readProperties(data.subarray(place + 2, place + 2 + size));
}

function pieceAt(pieces: readonly Piece[], at: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return pieces[low]!;
}

/** Texts of notes or boxes by their number: from where to where in a story that begins at `start`. */
export function partsOfStory(table: Buffer, header: Header, name: PartName, size: number, start: number) {
  const places = positions(table, header.part(name), size);
  return places.slice(0, -1).map((from, index) => ({ from: start + from, to: start + places[index + 1]! }));
}
