import type { Package } from './package.ts';
import { child, descendants, elements, isOn, textOf, type XmlElement, type XmlNode } from './xml.ts';

/** A header that every page repeats is a running head, unless it has as many lines as a letterhead. */
const fewestLines = 3;
const pageField = /\b(?:PAGE|NUMPAGES|SECTIONPAGES)\b/;

/** Puts what stands in the margins of the first page into the body: the header before it, the footer behind it. */
export function readFirstPage(file: Package, document: XmlElement): void {
  const body = child(document, 'w:body');
  const section = body && descendants(body, 'w:sectPr')[0];
  if (!body || !section) return;
  const own = isOn(section, 'w:titlePg');
  const margin = (kind: 'w:headerReference' | 'w:footerReference') => {
    const reference = elements(section).find(
      ({ name, attributes }) => name === kind && (attributes['w:type'] ?? 'default') === (own ? 'first' : 'default'),
    );
    const part = file.read(file.target(reference?.attributes['r:id'] ?? ''));
    const content = part ? withoutPageNumbers(part).children : [];
    const lines = content.flatMap((node): XmlElement[] => (typeof node === 'string' ? [] : linesOf(node)));
    return own || lines.length >= fewestLines ? content : [];
  };
  const [head, foot] = [margin('w:headerReference'), margin('w:footerReference')];
  body.children = [...head, ...body.children, ...foot];
}

function withoutPageNumbers(part: XmlElement): XmlElement {
  const children = part.children.flatMap((node): XmlNode[] => {
    if (typeof node === 'string') return [node];
    return node.name === 'w:p' && isPageNumber(node) ? [] : [withoutPageNumbers(node)];
  });
  return { ...part, children };
}

function isPageNumber(paragraph: XmlElement): boolean {
  const simple = descendants(paragraph, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'] ?? '');
  return pageField.test([...simple, ...descendants(paragraph, 'w:instrText').map(textOf)].join(' '));
}

/** Paragraphs with text in them, those of tables and boxes included. */
function linesOf(node: XmlElement): XmlElement[] {
  const paragraphs = node.name === 'w:p' ? [node] : descendants(node, 'w:p');
  return paragraphs.filter((one) => textOf(one).trim() !== '');
}
