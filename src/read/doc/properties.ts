/** One property of a paragraph, a character or a row, and its operand. */
export interface Property {
  code: number;
  operand: Buffer;
}

/** Codes of the properties that decide what is read ("sprm"s of the file format). */
export const codes = {
  deleted: 0x0800,
  inserted: 0x0801,
  hidden: 0x083c,
  symbol: 0x6a09,
  font: 0x4a4f,
  otherFont: 0x4a51,
  characterStyle: 0x4a30,
  listLevel: 0x260a,
  list: 0x460b,
  inTable: 0x2416,
  rowEnd: 0x2417,
  depth: 0x6649,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  elsewhere: 0x6646,
  rowHeader: 0x3404,
  rowCells: 0xd608,
  rowLines: 0xd605,
  rowLinesLong: 0xd613,
  cellLines: 0xd62f,
  cellLinesOld: 0xd620,
  mergedDown: 0xd62b,
} as const;

const sizes = [1, 1, 2, 4, 2, 2, -1, 3];
/** Its own length takes two bytes. */
const wide = new Set<number>([codes.rowCells, 0xd606]);

/** Properties as they stand one behind the other; what is cut off at the end is left out. */
export function readProperties(bytes: Buffer): Property[] {
  const properties: Property[] = [];
  let at = 0;
  while (at + 3 <= bytes.length) {
    const code = bytes.readUInt16LE(at);
    at += 2;
    let size = sizes[code >> 13]!;
    if (size < 0 && wide.has(code)) {
      if (at + 2 > bytes.length) break;
      size = bytes.readUInt16LE(at) - 1;
      at += 2;
    } else if (size < 0) size = bytes[at++]!;
    if (size < 0 || at + size > bytes.length) break;
    properties.push({ code, operand: bytes.subarray(at, at + size) });
    at += size;
  }
  return properties;
}

/** The last value of a property; undefined where it is not set. */
export function lastOf(properties: readonly Property[], code: number): Buffer | undefined {
  return properties.findLast((one) => one.code === code)?.operand;
}

/** A switch: on, off, or as the style has it, or the other way round. */
export function isOn(properties: readonly Property[], code: number, ofStyle = false): boolean {
  const value = lastOf(properties, code)?.[0];
  if (value === undefined || value === 0x80) return ofStyle;
  return value === 0x81 ? !ofStyle : value !== 0;
}

/** The last value of a property as a number. */
export function numberOf(properties: readonly Property[], code: number): number | undefined {
  const operand = lastOf(properties, code);
  return operand === undefined || operand.length < 2 ? operand?.[0] : operand.readUInt16LE(0);
}
