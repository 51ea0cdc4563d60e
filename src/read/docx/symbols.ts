import { child, element, type XmlElement, type XmlNode } from './xml.ts';

/** The fonts of pictograms that mammoth can put into Unicode. */
const pictograms = /^(?:Symbol|Webdings|Wingdings(?: [23])?)$/;
/** Where such fonts keep their characters. */
const kept = /([\uf020-\uf0ff])/u;

/** A run whose characters of a font of pictograms are written as symbols, which mammoth knows. */
export function withSymbols(run: XmlElement): XmlElement {
  const fonts = child(child(run, 'w:rPr'), 'w:rFonts')?.attributes;
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
  if (font === undefined || !pictograms.test(font)) return run;
  return { ...run, children: run.children.flatMap((one): XmlNode[] => (isText(one) ? split(one, font) : [one])) };
}

const isText = (node: XmlNode): node is XmlElement => typeof node !== 'string' && node.name === 'w:t';

function split(text: XmlElement, font: string): XmlElement[] {
  return text.children
    .join('')
    .split(kept)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (!kept.test(piece)) return element('w:t', { 'xml:space': 'preserve' }, [piece]);
      const code = piece.charCodeAt(0).toString(16).toUpperCase();
      return element('w:sym', { 'w:font': font, 'w:char': code });
    });
}
