import type { Block, TableBlock, TableCell } from '../../model/block.ts';
import { markHeaders } from '../headers.ts';
import { plainMark } from '../marks.ts';
import { tidy } from '../tidy.ts';
import { capitalsMark } from './legacy.ts';

/** The parts of mammoth's document tree that are used here. */
export interface MammothNode {
  type: string;
  children?: MammothNode[];
  value?: string;
  isHeader?: boolean;
  colSpan?: number;
  rowSpan?: number;
  checked?: boolean;
  body?: MammothNode[];
  notes?: { resolve(reference: MammothNode): MammothNode | null };
}

/** Blocks of a document; its notes follow at the end, each behind the mark that stands in the text. */
export function toBlocks(document: MammothNode): Block[] {
  const notes: MammothNode[] = [];
  const blocks = document.children?.flatMap(read) ?? [];
  for (let index = 0; index < notes.length; index++) {
    const body = document.notes?.resolve(notes[index]!)?.body ?? [];
    const texts = body.flatMap((one) => paragraphs(one));
    if (texts.length > 0) blocks.push(paragraph(`[${index + 1}] ${texts.join(' ').replaceAll(capitalsMark, '')}`));
  }
  return blocks;

  function read(node: MammothNode): Block[] {
    if (node.type === 'table') return table(node);
    return paragraphs(node).map(paragraph);
  }

  /**
   * Texts of all paragraphs below a node; a break ends one, as the end of a paragraph does.
   * Tables inside are put into `nested` to be read by themselves.
   */
  function paragraphs(node: MammothNode, nested: MammothNode[] = []): string[] {
    if (node.type === 'table') {
      nested.push(node);
      return [];
    }
    if (node.type !== 'paragraph') return (node.children ?? []).flatMap((one) => paragraphs(one, nested));
    return text(node)
      .split('\n')
      .map(tidy)
      .filter((one) => one !== '');
  }

  function text(node: MammothNode): string {
    if (node.type === 'text') return (node.value ?? '').replace(/\s/gu, (blank) => (blank === '\u00a0' ? blank : ' '));
    if (node.type === 'tab') return ' ';
    if (node.type === 'break') return '\n';
    if (node.type === 'checkbox') return node.checked ? '☒' : '☐';
    if (node.type === 'noteReference') return `[${notes.push(node)}]`;
    return (node.children ?? []).map(text).join('');
  }

  /** A table, and behind it those that stand in its cells. */
  function table(node: MammothNode): TableBlock[] {
    const rows = node.children?.filter(({ type }) => type === 'tableRow') ?? [];
    const cells: TableCell[] = [];
    const nested: MammothNode[] = [];
    /** For each column, the first row that is free again. */
    const free: number[] = [];
    rows.forEach((row, rowIndex) => {
      let column = 0;
      for (const cell of row.children ?? []) {
        while ((free[column] ?? 0) > rowIndex) column++;
        const { colSpan = 1, rowSpan = 1 } = cell;
        for (let at = column; at < column + colSpan; at++) free[at] = rowIndex + rowSpan;
        cells.push({
          row: rowIndex,
          column,
          rowSpan,
          columnSpan: colSpan,
          text: paragraphs(cell, nested).join(' ').replaceAll(capitalsMark, ''),
          header: row.isHeader ?? false,
          page: null,
        });
        column += colSpan;
      }
    });
    const inner = nested.flatMap(table);
    if (cells.every((cell) => cell.text === '')) return inner;
    const whole = { kind: 'table' as const, rowCount: rows.length, columnCount: free.length, cells, page: null };
    return [markHeaders(whole), ...inner];
  }
}

function paragraph(text: string): Block {
  const plain = text.replaceAll(capitalsMark, '');
  const block: Block = { kind: 'paragraph', text: plainMark(plain), page: null };
  return plain === text ? block : { ...block, capitals: true };
}
