import { makeCounter } from '../docx/labels.ts';
import type { FontRun } from '../legacy/index.ts';
import type { Streams } from './container.ts';
import { readFonts } from './fonts.ts';
import type { Header } from './header.ts';
import { readLists } from './lists.ts';
import { codes, isOn, lastOf, numberOf, type Property } from './properties.ts';
import { readStyles } from './styles.ts';

export interface CharacterFormat {
  /** Name of the font. */
  font: string | null;
  /** Not shown: hidden, or deleted by a change that is not accepted yet. */
  hidden: boolean;
  /** The character of a font of pictograms that the text has a bracket for. */
  symbol: string | null;
}

export interface ParagraphFormat {
  /** How many tables it stands in. */
  depth: number;
  list: number;
  level: number;
  font: string | null;
}

/** Properties of characters and paragraphs with those of their styles, and automatic numbers. */
export interface DocFormat {
  character(style: number, own: readonly Property[]): CharacterFormat;
  paragraph(style: number, own: readonly Property[]): ParagraphFormat;
  /** Automatic number of the next paragraph. */
  label(paragraph: ParagraphFormat): FontRun;
  /** Whether there was a change that is not accepted yet. */
  tracked: boolean;
}

/** Numbers from here on name no list: numbering of Word 6, kept for its own sake. */
const noList = 0x7ff;

export function readFormat({ table }: Streams, header: Header): DocFormat {
  const fonts = readFonts(table, header.part('fonts'));
  const styles = readStyles(table, header.part('styles'));
  const lists = readLists(table, header.part('lists'), header.part('listOverrides'));
  const count = makeCounter((id) => lists[Number(id)]);
  const fontOf = (properties: readonly Property[]) =>
    numberOf(properties, codes.otherFont) ?? numberOf(properties, codes.font);

  const format: DocFormat = {
    tracked: false,
    character(style, own) {
      const ofParagraph = styles.get(style).character;
      const named = numberOf(own, codes.characterStyle);
      const ofStyle = named === undefined ? [] : styles.get(named).character;
      const deleted = isOn(own, codes.deleted);
      if (deleted || isOn(own, codes.inserted)) format.tracked = true;
      const symbol = lastOf(own, codes.symbol);
      const font = fontOf(own) ?? fontOf(ofStyle) ?? fontOf(ofParagraph) ?? styles.defaultFont;
      return {
        font: fonts[font] ?? null,
        hidden: deleted || isOn(own, codes.hidden, isOn(ofStyle, codes.hidden, isOn(ofParagraph, codes.hidden))),
        symbol: symbol && symbol.length >= 4 ? String.fromCharCode(symbol.readUInt16LE(2)) : null,
      };
    },
    paragraph(style, own) {
      const all = [...styles.get(style).paragraph, ...own];
      const depth = numberOf(all, codes.depth) ?? (isOn(all, codes.inTable) ? 1 : 0);
      const font = fontOf(styles.get(style).character) ?? styles.defaultFont;
      return {
        depth,
        list: numberOf(all, codes.list) ?? 0,
        level: numberOf(all, codes.listLevel) ?? 0,
        font: fonts[font] ?? null,
      };
    },
    label({ list, level, font }) {
      const known = list === 0 || list >= noList ? undefined : lists[list]?.levels.get(level);
      if (known === undefined) return { text: '', font: null };
      return { text: count(String(list), level), font: known.font === null ? font : (fonts[known.font] ?? null) };
    },
  };
  return format;
}
