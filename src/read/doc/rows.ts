import type { CellShape, RowShape } from '../rich/model.ts';
import { codes, isOn, lastOf, type Property } from './properties.ts';

const cellSize = 20;
/** Flags of a cell. */
const [firstAcross, nextAcross, down, firstDown] = [0x01, 0x02, 0x20, 0x40];

/** How a row is set out; null where the file does not say. */
export function rowShape(properties: readonly Property[]): RowShape | null {
  const definition = lastOf(properties, codes.rowCells);
  const count = definition?.[0] ?? 0;
  if (!definition || count === 0 || definition.length < 1 + (count + 1) * 2) return null;
  const edge = (index: number) => definition.readInt16LE(1 + index * 2);
  const cells: CellShape[] = [];
  for (let index = 0; index < count; index++) {
    const at = 1 + (count + 1) * 2 + index * cellSize;
    const described = at + cellSize <= definition.length;
    const flags = described ? definition.readUInt16LE(at) : 0;
    cells.push({
      right: edge(index + 1),
      across: (flags & nextAcross) !== 0 ? 'next' : (flags & firstAcross) !== 0 ? 'first' : null,
      down: (flags & firstDown) !== 0 ? 'first' : (flags & down) !== 0 ? 'next' : null,
      sides: described ? [4, 8, 12, 16].filter((side) => isLine(definition, at + side, 4)).length : 0,
    });
  }
  for (const { code, operand } of properties) {
    if (code === codes.mergedDown && operand.length >= 2) {
      const cell = cells[operand[0]!];
      if (cell) cell.down = operand[1] === 3 ? 'first' : operand[1] === 1 ? 'next' : null;
    }
    if (code === codes.cellLines || code === codes.cellLinesOld) addLines(cells, operand, code === codes.cellLines);
  }
  return { left: edge(0), cells, header: isOn(properties, codes.rowHeader), ruled: isRuled(properties) };
}

/** Lines inside the row as the table has them: the last two of six. */
function isRuled(properties: readonly Property[]): boolean {
  const long = lastOf(properties, codes.rowLinesLong);
  const short = lastOf(properties, codes.rowLines);
  if (long && long.length >= 48) return isLine(long, 32, 8) || isLine(long, 40, 8);
  return short !== undefined && short.length >= 24 && (isLine(short, 16, 4) || isLine(short, 20, 4));
}

/** Lines given to some cells' sides: first cell, the one behind the last, which sides, what line. */
function addLines(cells: CellShape[], operand: Buffer, long: boolean): void {
  const [first = 0, end = 0, sides = 0] = operand;
  if (operand.length < (long ? 11 : 7) || !isLine(operand, 3, long ? 8 : 4)) return;
  for (const cell of cells.slice(first, end)) cell.sides += [1, 2, 4, 8].filter((side) => (sides & side) !== 0).length;
}

/** Whether a line is drawn; the longer description begins with its colour. */
function isLine(bytes: Buffer, at: number, size: 4 | 8): boolean {
  const kind = bytes[at + (size === 8 ? 5 : 1)]!;
  return kind !== 0 && kind !== 0xff;
}
