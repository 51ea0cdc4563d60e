import type { RichDocument } from '../rich/blocks.ts';
import type { RichParagraph } from '../rich/model.ts';
import type { Streams } from './container.ts';
import { readFormat } from './format.ts';
import { type Header, positions, readHeader } from './header.ts';
import { readStory, type Surroundings } from './story.ts';
import { partsOfStory, readText } from './text.ts';

/** What is kept of a mark of a note and of a drawn shape. */
const [markSize, shapeSize, boxSize] = [2, 26, 22];
/** Where the number of a shape stands in what is kept of a box. */
const shapeOfBox = 14;

/** Body and notes of a Word file; headers, footers and comments are left out. */
export function readDocument(streams: Streams): { document: RichDocument; tracked: boolean } {
  const { main, table } = streams;
  const header = readHeader(main);
  const text = readText(streams, header);
  const format = readFormat(streams, header);
  const sources = new Map([...notesOf('noteMarks', 'noteTexts', header.body), ...endNotes()]);
  const boxes = boxesOf(table, header);
  const notes: RichParagraph[][] = [];

  const around: Surroundings = {
    text,
    format,
    noteMark(at) {
      const source = sources.get(at);
      // Each note begins with its own mark, which is none of these.
      if (source === undefined) return '';
      sources.delete(at);
      const note: RichParagraph[] = [];
      const number = notes.push(note);
      note.push(...within(source));
      return `[${number}]`;
    },
    box(at) {
      const source = boxes.get(at);
      boxes.delete(at);
      return source ? within(source) : [];
    },
  };
  const body = within({ from: 0, to: header.body });
  return { document: { body, notes }, tracked: format.tracked };

  function within({ from, to }: { from: number; to: number }): RichParagraph[] {
    return readStory(Math.min(from, text.text.length), Math.min(to, text.text.length), around);
  }

  function notesOf(marks: 'noteMarks' | 'endNoteMarks', texts: 'noteTexts' | 'endNoteTexts', start: number) {
    const places = positions(table, header.part(marks), markSize);
    return partsOfStory(table, header, texts, 0, start).flatMap((part, index) => {
      const mark = places[index];
      return mark === undefined || index >= places.length - 1 ? [] : [[mark, part] as const];
    });
  }

  function endNotes() {
    return notesOf('endNoteMarks', 'endNoteTexts', header.body + header.notes + header.between);
  }
}

/** Texts of boxes by the character that each is fastened at. */
function boxesOf(table: Buffer, header: Header): Map<number, { from: number; to: number }> {
  const start = header.body + header.notes + header.between + header.endNotes;
  const texts = partsOfStory(table, header, 'boxTexts', boxSize, start);
  const { at } = header.part('boxTexts');
  const ofShape = new Map(
    texts.map((text, index) => [table.readUInt32LE(at + (texts.length + 1) * 4 + index * boxSize + shapeOfBox), text]),
  );
  const shapes = header.part('drawnShapes');
  const anchors = positions(table, shapes, shapeSize);
  return new Map(
    anchors.slice(0, -1).flatMap((anchor, index) => {
      const shape = table.readUInt32LE(shapes.at + anchors.length * 4 + index * shapeSize);
      const text = ofShape.get(shape);
      return text ? [[anchor, text] as const] : [];
    }),
  );
}
