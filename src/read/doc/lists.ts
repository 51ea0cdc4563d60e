import type { Level, List } from '../docx/numbering.ts';
import type { Part } from './header.ts';
import { codes, lastOf, readProperties } from './properties.ts';

/** A level and the number of the font in which its label is set. */
export interface DocLevel extends Level {
  font: number | null;
}

export interface DocList extends List {
  levels: Map<number, DocLevel>;
}

const formats = ['decimal', 'upperRoman', 'lowerRoman', 'upperLetter', 'lowerLetter'];
const formatNames: Record<number, string> = { 22: 'decimalZero', 23: 'bullet', 255: 'none' };
const definitionSize = 28;
const overrideSize = 16;

/** Lists by the number that paragraphs name them by, which begins at 1. */
export function readLists(table: Buffer, definitions: Part, overrides: Part): (DocList | undefined)[] {
  if (definitions.length < 2 || overrides.length < 4) return [];
  const levels = readDefinitions(table, definitions);
  const count = Math.min(table.readUInt32LE(overrides.at), Math.floor(overrides.length / overrideSize));
  const lists: (DocList | undefined)[] = [undefined];
  let data = overrides.at + 4 + count * overrideSize;
  for (let index = 0; index < count; index++) {
    const at = overrides.at + 4 + index * overrideSize;
    const id = table.readUInt32LE(at);
    const list: DocList = { counters: String(id), levels: new Map(levels.get(id)), starts: new Map() };
    const changed = table[at + 12]!;
    data += 4;
    for (let one = 0; one < changed && data + 8 <= table.length; one++) {
      const how = table.readUInt32LE(data + 4);
      const depth = how & 0xf;
      if ((how & 0x10) !== 0) list.starts.set(depth, table.readUInt32LE(data));
      data += 8;
      if ((how & 0x20) === 0) continue;
      const { level, next } = readLevel(table, data);
      list.levels.set(depth, level);
      data = next;
    }
    lists.push(list.levels.size > 0 ? list : undefined);
  }
  return lists;
}

/** Levels of each list; they stand behind all lists, in their order. */
function readDefinitions(table: Buffer, { at, length }: Part): Map<number, Map<number, DocLevel>> {
  const lists = new Map<number, Map<number, DocLevel>>();
  const count = table.readUInt16LE(at);
  let next = at + length;
  for (let index = 0; index < count; index++) {
    const definition = at + 2 + index * definitionSize;
    const levels = new Map<number, DocLevel>();
    const simple = (table[definition + 26]! & 1) !== 0;
    for (let depth = 0; depth < (simple ? 1 : 9) && next + definitionSize <= table.length; depth++) {
      const read = readLevel(table, next);
      levels.set(depth, read.level);
      next = read.next;
    }
    lists.set(table.readUInt32LE(definition), levels);
  }
  return lists;
}

function readLevel(table: Buffer, at: number): { level: DocLevel; next: number } {
  const code = table[at + 4]!;
  const flags = table[at + 5]!;
  const [characterSize, paragraphSize] = [table[at + 24]!, table[at + 25]!];
  const properties = at + definitionSize + paragraphSize;
  const text = properties + characterSize;
  const length = table.readUInt16LE(text);
  const characters = table.subarray(text + 2, text + 2 + length * 2).toString('utf16le');
  const font = lastOf(readProperties(table.subarray(properties, text)), codes.font)?.readUInt16LE(0);
  const level: DocLevel = {
    start: table.readUInt32LE(at),
    format: formatNames[code] ?? formats[code] ?? 'decimal',
    // A character below nine stands for the number of that level.
    text: characters.replace(/\p{Cc}/gu, (one) => `%${one.charCodeAt(0) + 1}`),
    legal: (flags & 0x04) !== 0,
    restart: (flags & 0x08) !== 0 ? table[at + 26]! : null,
    glued: table[at + 15] === 2,
    font: font ?? null,
  };
  return { level, next: text + 2 + length * 2 };
}
