import type { Part } from './header.ts';
import { type Property, readProperties } from './properties.ts';

/** What a style says by itself and by those it is based on, the farthest first. */
export interface Style {
  paragraph: Property[];
  character: Property[];
}

export interface Styles {
  /** Number of the font where nothing else is said. */
  defaultFont: number;
  get(number: number): Style;
}

const none = 0xfff;
const ofParagraphs = 1;
const ofCharacters = 2;
const deepest = 20;

interface OwnStyle extends Style {
  base: number;
}

export function readStyles(table: Buffer, { at, length }: Part): Styles {
  const end = Math.min(at + length, table.length);
  const own: (OwnStyle | undefined)[] = [];
  const empty: Style = { paragraph: [], character: [] };
  if (length < 20) return { defaultFont: 0, get: () => empty };
  const infoSize = table.readUInt16LE(at);
  const count = table.readUInt16LE(at + 2);
  const fixedSize = table.readUInt16LE(at + 4);
  // The font of letters beyond ASCII, of which legacy encodings consist.
  const defaultFont = infoSize >= 18 ? table.readUInt16LE(at + 18) : 0;
  let next = at + 2 + infoSize;
  for (let number = 0; number < count && next + 2 <= end; number++) {
    const size = table.readUInt16LE(next);
    own.push(size === 0 ? undefined : readStyle(table.subarray(next + 2, Math.min(next + 2 + size, end)), fixedSize));
    next += 2 + size + (size % 2);
  }

  const made = new Map<number, Style>();
  return {
    defaultFont,
    get(number) {
      const style = made.get(number) ?? withBases(number);
      made.set(number, style);
      return style;
    },
  };

  function withBases(number: number): Style {
    const chain: OwnStyle[] = [];
    let one = own[number];
    for (let depth = 0; one && depth < deepest; depth++) {
      chain.unshift(one);
      one = own[one.base];
    }
    return {
      paragraph: chain.flatMap(({ paragraph }) => paragraph),
      character: chain.flatMap(({ character }) => character),
    };
  }
}

function readStyle(bytes: Buffer, fixedSize: number): OwnStyle | undefined {
  if (bytes.length < fixedSize + 2 || fixedSize < 8) return undefined;
  const kind = bytes.readUInt16LE(2) & 0xf;
  const base = bytes.readUInt16LE(2) >> 4;
  const style: OwnStyle = { base: base === none ? -1 : base, paragraph: [], character: [] };
  let at = fixedSize + 2 + bytes.readUInt16LE(fixedSize) * 2 + 2;
  const parts: Buffer[] = [];
  while (at + 2 <= bytes.length && parts.length < 3) {
    const size = bytes.readUInt16LE(at);
    parts.push(bytes.subarray(at + 2, at + 2 + size));
    at += 2 + size + (size % 2);
  }
  if (kind === ofParagraphs) {
    // In front of a paragraph's properties stands the style's own number.
    style.paragraph = readProperties(parts[0]?.subarray(2) ?? Buffer.alloc(0));
    style.character = readProperties(parts[1] ?? Buffer.alloc(0));
  } else if (kind === ofCharacters) style.character = readProperties(parts[0] ?? Buffer.alloc(0));
  return style;
}
