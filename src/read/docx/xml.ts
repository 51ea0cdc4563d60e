import { SaxesParser } from 'saxes';

/** An element of a package part; names keep their prefix, as every Word and LibreOffice writes them ("w:p"). */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Parses one part. Throws where it is not well-formed. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const top = element('');
  const open = [top];
  parser.on('opentag', ({ name, attributes }) => {
    const one = element(name, attributes as Record<string, string>);
    open.at(-1)!.children.push(one);
    open.push(one);
  });
  parser.on('text', (text) => open.at(-1)!.children.push(text));
  parser.on('cdata', (text) => open.at(-1)!.children.push(text));
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return elements(top)[0] ?? top;
}

export function element(name: string, attributes: Record<string, string> = {}, children: XmlNode[] = []): XmlElement {
  return { name, attributes, children };
}

export function elements(parent: XmlElement): XmlElement[] {
  return parent.children.filter((node) => typeof node !== 'string');
}

/** First child of a name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((node): node is XmlElement => typeof node !== 'string' && node.name === name);
}

/** `w:val` of the first child of a name. */
export function value(parent: XmlElement | undefined, name: string): string | undefined {
  return child(parent, name)?.attributes['w:val'];
}

/** An on/off property: there, and not switched off. */
export function isOn(parent: XmlElement | undefined, name: string): boolean {
  const found = child(parent, name);
  return found !== undefined && !/^(false|0|off|none)$/.test(found.attributes['w:val'] ?? '');
}

/** Every descendant of a name, in document order; does not look inside a match. */
export function descendants(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((one) => (one.name === name ? [one] : descendants(one, name)));
}

/** All characters below an element. */
export function textOf(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

export function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return escapeXml(node);
  const attributes = Object.entries(node.attributes).map(([name, text]) => ` ${name}="${escapeXml(text)}"`);
  return `<${node.name}${attributes.join('')}>${node.children.map(writeXml).join('')}</${node.name}>`;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => escapes[letter]!);
}
