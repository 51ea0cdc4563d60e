import { formatNumber, typedBullet } from '../marks.ts';
import type { Level, List, Numbering } from './numbering.ts';
import { child, value, type XmlElement } from './xml.ts';

/** Labels of a document's paragraphs, which must come in document order. */
export function makeLabeller(numbering: Numbering): (properties: XmlElement | undefined) => string {
  const label = makeCounter((id) => numbering.list(id));
  return (properties) => {
    const own = child(properties, 'w:numPr');
    const style = value(properties, 'w:pStyle');
    const ofStyle = numbering.ofStyle(style ?? '');
    const id = value(own, 'w:numId') ?? ofStyle.list;
    if (id === undefined || id === '0') return '';
    const depth = value(own, 'w:ilvl') ?? ofStyle.level ?? levelOf(numbering.list(id), style) ?? 0;
    return label(id, Number(depth));
  };
}

/** Counts the automatic numbers of a document: label of the next paragraph of a list, at one of its levels. */
export function makeCounter(listOf: (id: string) => List | undefined): (id: string, depth: number) => string {
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  return (id, depth) => {
    const list = listOf(id);
    const level = list?.levels.get(depth);
    if (list === undefined || level === undefined) return '';
    const numbers = count(list, id, depth);
    if (level.format === 'bullet') return `${typedBullet(level.text)} `;
    const label = level.text.replace(/%([1-9])/g, (_, digit: string) => shown(list, level, numbers, Number(digit) - 1));
    return label === '' ? '' : label + (level.glued ? '' : ' ');
  };

  function count(list: List, id: string, depth: number): (number | undefined)[] {
    const numbers = counters.get(list.counters) ?? [];
    counters.set(list.counters, numbers);
    const own = list.starts.get(depth);
    const start = own ?? list.levels.get(depth)?.start ?? 1;
    const first = own !== undefined && !begun.has(`${id}/${depth}`);
    begun.add(`${id}/${depth}`);
    const last = numbers[depth];
    numbers[depth] = last === undefined || first ? start : last + 1;
    for (const [below, level] of list.levels) {
      if (below <= depth || level.restart === 0) continue;
      if (level.restart === null || depth < level.restart) numbers[below] = undefined;
    }
    return numbers;
  }
}

function shown(list: List, level: Level, numbers: readonly (number | undefined)[], depth: number): string {
  const format = list.levels.get(depth)?.format ?? 'decimal';
  // A level that was passed over shows where it would start.
  const number = numbers[depth] ?? list.levels.get(depth)?.start ?? 1;
  return formatNumber(number, level.legal && format !== 'decimalZero' ? 'decimal' : format);
}

/** The level that a paragraph style stands for by itself. */
function levelOf(list: List | undefined, style: string | undefined): number | undefined {
  if (style === undefined) return undefined;
  return [...(list?.levels ?? [])].find(([, level]) => level.style === style)?.[0];
}
