import type { Block } from '../../model/block.ts';
import { formatNumber, plainMark } from '../marks.ts';
import { tidy } from '../tidy.ts';
import { attribute, type HtmlNode } from './node.ts';
import { isLayout, readTable } from './table.ts';

const skipped = new Set(
  'head script style template noscript nav button select textarea svg math iframe object'.split(' '),
);
/** Elements that set what they hold apart from what stands beside them. */
export const parting: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote section article main aside header footer address center pre hr br table caption thead tbody tfoot tr td th form fieldset figure figcaption body'.split(
    ' ',
  ),
);
const listFormats: Record<string, string> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' };

/** Blocks of a page: what its tags set off as paragraphs, and its tables. */
export function toBlocks(page: HtmlNode): Block[] {
  const blocks: Block[] = [];
  let open = '';
  walk(page, false);
  flush();
  return blocks;

  function flush(): void {
    const text = tidy(open);
    open = '';
    if (text !== '') blocks.push({ kind: 'paragraph', text: plainMark(text), page: null });
  }

  function walk(node: HtmlNode, preformatted: boolean): void {
    const { nodeName: name, childNodes = [] } = node;
    if (name === '#text') addText(node.value ?? '', preformatted);
    if (name === 'sup') addRaised(textOf(node));
    if (skipped.has(name) || name === 'sup') return;
    if (name === 'table' && !isLayout(node)) {
      flush();
      const table = readTable(node, textOf);
      if (table) blocks.push(table);
      return;
    }
    const parts = parting.has(name);
    if (parts) flush();
    const labels = name === 'ol' || name === 'ul' ? itemLabels(node) : null;
    for (const child of childNodes) {
      if (child.nodeName === 'li') {
        flush();
        open = labels?.get(child) ?? '- ';
        // The item's own tags must not set its label apart.
        for (const inner of unwrapped(child)) walk(inner, preformatted);
        flush();
      } else walk(child, preformatted || name === 'pre');
    }
    if (parts) flush();
  }

  function addText(value: string, preformatted: boolean): void {
    if (!preformatted) open += fold(value);
    else
      for (const [index, line] of value.split('\n').entries()) {
        if (index > 0) flush();
        open += line;
      }
    open = open.replace(/ {2,}/g, ' ');
  }

  /** A raised number is the mark of a note, but behind a unit of length. */
  function addRaised(text: string): void {
    open += /^\d{1,3}$/.test(text) && !/(?:^|[\d\s])[kdc]?m$/u.test(open) ? `[${text}]` : text;
  }
}

/** All text below a node in one line. */
function textOf(node: HtmlNode): string {
  const inside = (one: HtmlNode): string => {
    if (one.nodeName === '#text') return fold(one.value ?? '');
    if (skipped.has(one.nodeName)) return '';
    const text = (one.childNodes ?? []).map(inside).join('');
    return parting.has(one.nodeName) ? ` ${text} ` : text;
  };
  return tidy(inside(node).replace(/ {2,}/g, ' '));
}

function fold(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ');
}

/** A first paragraph inside an item is the item itself. */
function unwrapped(item: HtmlNode): HtmlNode[] {
  const [first, ...rest] = (item.childNodes ?? []).filter(
    ({ nodeName, value }) => nodeName !== '#text' || value?.trim() !== '',
  );
  if (first === undefined) return [];
  return first.nodeName === 'p' || first.nodeName === 'div'
    ? [...(first.childNodes ?? []), { nodeName: 'br' }, ...rest]
    : [first, ...rest];
}

function itemLabels(list: HtmlNode): Map<HtmlNode, string> {
  const labels = new Map<HtmlNode, string>();
  let number = Number(attribute(list, 'start') ?? 1) - 1;
  for (const item of list.childNodes ?? []) {
    if (item.nodeName !== 'li') continue;
    number = Number(attribute(item, 'value') ?? number + 1);
    const format = listFormats[attribute(list, 'type') ?? ''] ?? 'decimal';
    labels.set(item, list.nodeName === 'ul' ? '- ' : `${formatNumber(number, format)}. `);
  }
  return labels;
}
