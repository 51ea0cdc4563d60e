import type { Block } from '../../model/block.ts';
import type { Converter } from '../legacy/index.ts';
import { plainMark } from '../marks.ts';
import { tidy } from '../tidy.ts';
import { columnwise, isLayout, toGrid } from './grid.ts';
import { type Flow, isTable, type RichParagraph } from './model.ts';
import { nest } from './nest.ts';

/** A document as Word and RTF hold it. */
export interface RichDocument {
  body: RichParagraph[];
  /** In the order of their marks in the text, which stand there as "[1]", "[2]", … */
  notes: RichParagraph[][];
}

/** Blocks of a document; its notes follow at the end, each behind the mark that stands in the text. */
export function toBlocks({ body, notes }: RichDocument, converter: Converter): Block[] {
  converter.convert([...body, ...notes.flat()].map(({ label, runs }) => [label, ...runs]));
  const blocks = blocksOf(nest(body));
  for (const [index, note] of notes.entries()) {
    const text = textOf(nest(note));
    if (text !== '') blocks.push(paragraphBlock(`[${index + 1}] ${text}`, false));
  }
  return blocks;
}

function blocksOf(flow: Flow): Block[] {
  return flow.flatMap((one): Block[] => {
    if (!isTable(one)) return linesOf(one, false).map((line) => paragraphBlock(line, showsCapitals(one)));
    if (isLayout(one, textOf)) return columnwise(one).flatMap(blocksOf);
    const grid = toGrid(one, textOf);
    return grid === null ? [] : [grid];
  });
}

/** All text of a cell, tables inside it included. */
function textOf(flow: Flow): string {
  const parts = flow.flatMap((one) =>
    isTable(one) ? one.rows.flatMap(({ cells }) => cells.map(textOf)) : linesOf(one, true),
  );
  return parts.filter((part) => part !== '').join(' ');
}

/** A break ends a line as the end of a paragraph does. In a table the number alone may be the content. */
function linesOf({ label, runs }: RichParagraph, inTable: boolean): string[] {
  const text = runs.map((run) => run.text).join('');
  const shown = text.trim() === '' && !inTable ? '' : label.text + text;
  return shown
    .replace(/[^\S\n\u00a0]/gu, ' ')
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '');
}

function paragraphBlock(text: string, capitals: boolean): Block {
  return { kind: 'paragraph', text: plainMark(text), page: null, ...(capitals && { capitals }) };
}

/** Whether the fonts of all its letters show capitals only. */
function showsCapitals({ runs }: RichParagraph): boolean {
  const lettered = runs.filter(({ text }) => /\p{L}/u.test(text));
  return lettered.length > 0 && lettered.every(({ capitals }) => capitals);
}
