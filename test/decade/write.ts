import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx';
import type { Draft } from './draft.ts';
import { blocksOf } from './print.ts';
import type { Block } from './wording.ts';

/** Writes a report, and its copy in another format where it has one; hands back their names. */
export async function write(folder: string, draft: Draft): Promise<string[]> {
  const blocks = blocksOf(draft);
  const name = `${draft.file}.${draft.format}`;
  await writeAs(draft.format, join(folder, name), blocks);
  if (!draft.copied) return [name];
  const copy = `${draft.file} (bản sao).${draft.format === 'html' ? 'docx' : 'html'}`;
  await writeAs(draft.format === 'html' ? 'docx' : 'html', join(folder, copy), blocks);
  return [name, copy];
}

async function writeAs(format: Draft['format'], path: string, blocks: readonly Block[]): Promise<void> {
  if (format === 'txt') writeFileSync(path, `${blocks.map(asText).join('\n')}\n`);
  else if (format === 'html') writeFileSync(path, `<html><body>${blocks.map(asHtml).join('\n')}</body></html>`);
  else writeFileSync(path, await Packer.toBuffer(new Document({ sections: [{ children: blocks.map(asWord) }] })));
}

const asText = (block: Block) =>
  typeof block === 'string' ? block : block.rows.map((row) => row.map(({ text }) => text).join('\t')).join('\n');

const asHtml = (block: Block) =>
  typeof block === 'string'
    ? `<p>${block.replaceAll('&', '&amp;')}</p>`
    : `<table border="1">${block.rows
        .map(
          (row) =>
            `<tr>${row.map(({ text, across = 1, down = 1 }) => `<td colspan="${across}" rowspan="${down}">${text}</td>`).join('')}</tr>`,
        )
        .join('\n')}</table>`;

function asWord(block: Block): Paragraph | Table {
  if (typeof block === 'string') return new Paragraph(block);
  const cell = (text: string, options: object = {}) => new TableCell({ children: [new Paragraph(text)], ...options });
  const tall = block.rows[0]!.filter(({ down = 1 }) => down > 1).length;
  return new Table({
    rows: block.rows.map((row, index) => {
      const cells = row.map(({ text, across = 1, down = 1 }) =>
        cell(text, { columnSpan: across, ...(down > 1 ? { verticalMerge: VerticalMergeType.RESTART } : {}) }),
      );
      const merged =
        index === 1 ? Array.from({ length: tall }, () => cell('', { verticalMerge: VerticalMergeType.CONTINUE })) : [];
      return new TableRow({ children: [...merged, ...cells] });
    }),
  });
}
