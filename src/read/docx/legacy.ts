import type { Converter, FontRun } from '../legacy/index.ts';
import { child, descendants, element, elements, value, type XmlElement } from './xml.ts';

/** Stands in front of text that its font shows in capitals only. */
export const capitalsMark = '\ue000';

/** Where a word could be broken at a line's end; the same code is a letter of TCVN3. */
const softHyphen = '\u00ad';

/**
 * Converts text in fonts of encodings from before Unicode, in place: that of the parts and that of automatic numbers.
 * @returns whether anything was converted
 */
export function convertParts(
  parts: readonly XmlElement[],
  numbering: XmlElement | undefined,
  styles: ReadonlyMap<string, XmlElement>,
  converter: Converter,
): boolean {
  const fontOf = makeFontFinder(styles);
  /** What puts the text of a run back where it came from. */
  const places: { run: FontRun; put(text: string): void }[] = [];
  const lines: FontRun[][] = [];
  for (const paragraph of parts.flatMap((part) => descendants(part, 'w:p'))) collectLine(paragraph);
  for (const level of numbering ? descendants(numbering, 'w:lvl') : []) collectLabel(level);
  if (!converter.convert(lines)) return false;
  for (const line of lines) markCapitals(line);
  for (const { run, put } of places) put(run.text);
  return true;

  function collectLine(paragraph: XmlElement): void {
    const line: FontRun[] = [];
    lines.push(line);
    const style = value(child(paragraph, 'w:pPr'), 'w:pStyle');
    for (const one of descendants(paragraph, 'w:r')) {
      const font = fontOf(child(one, 'w:rPr'), style);
      if (font !== null && converter.knows(font)) writeSoftHyphens(one);
      for (const text of elements(one).filter(({ name }) => name === 'w:t'))
        add(line, { text: text.children.join(''), font }, (converted) => {
          text.children = [converted];
        });
      // A text box has paragraphs of its own.
      for (const inner of descendants(one, 'w:p')) collectLine(inner);
    }
  }

  function collectLabel(level: XmlElement): void {
    const text = child(level, 'w:lvlText');
    if (text === undefined) return;
    const line: FontRun[] = [];
    lines.push(line);
    add(line, { text: text.attributes['w:val'] ?? '', font: fontOf(child(level, 'w:rPr'), undefined) }, (converted) => {
      text.attributes['w:val'] = converted;
    });
  }

  function add(line: FontRun[], run: FontRun, put: (text: string) => void): void {
    line.push(run);
    places.push({ run, put });
  }
}

/** mammoth tells nothing of fonts in styles: what a line's fonts show goes with its text. */
function markCapitals(line: readonly FontRun[]): void {
  const lettered = line.filter(({ text }) => /\p{L}/u.test(text));
  if (lettered.every(({ capitals }) => capitals)) for (const run of lettered) run.text = capitalsMark + run.text;
}

function writeSoftHyphens(run: XmlElement): void {
  run.children = run.children.map((one) =>
    typeof one !== 'string' && one.name === 'w:softHyphen' ? element('w:t', {}, [softHyphen]) : one,
  );
}

type FontFinder = (properties: XmlElement | undefined, paragraphStyle: string | undefined) => string | null;

/** The font of letters beyond ASCII: named by the run, its style, the paragraph's style or the defaults. */
function makeFontFinder(styles: ReadonlyMap<string, XmlElement>): FontFinder {
  const standard = [...styles.values()].find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && /^(1|true|on)$/.test(attributes['w:default'] ?? ''),
  );
  const ofStyle = (style: XmlElement | undefined, depth = 0): string | undefined =>
    style === undefined || depth > 20
      ? undefined
      : (named(child(style, 'w:rPr')) ?? ofStyle(styles.get(value(style, 'w:basedOn') ?? ''), depth + 1));
  return (properties, paragraphStyle) =>
    named(properties) ??
    ofStyle(styles.get(value(properties, 'w:rStyle') ?? '')) ??
    ofStyle(paragraphStyle === undefined ? standard : styles.get(paragraphStyle)) ??
    null;
}

function named(properties: XmlElement | undefined): string | undefined {
  const fonts = child(properties, 'w:rFonts')?.attributes;
  return fonts?.['w:hAnsi'] ?? fonts?.['w:ascii'];
}
