/** How often a slot of a met item is right. */
export interface Slot {
  right: number;
  of: number;
  /** "item: wanted X, found Y". */
  wrong: string[];
}

/** Counts one slot of one item. */
export function countSlot(
  slots: Record<string, Slot>,
  name: string,
  right: boolean,
  item: string,
  wanted: unknown,
  found: unknown,
): void {
  slots[name] ??= { right: 0, of: 0, wrong: [] };
  const slot = slots[name];
  slot.of++;
  if (right) slot.right++;
  else slot.wrong.push(`${item}: wanted ${wanted ?? 'nothing'}, found ${found ?? 'nothing'}`);
}
