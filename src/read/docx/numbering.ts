import type { Package } from './package.ts';
import { child, elements, value, type XmlElement } from './xml.ts';

/** One level of a list as numbering.xml defines it. */
export interface Level {
  start: number;
  format: string;
  /** "%1.%2." with the levels' numbers to be put in. */
  text: string;
  /** Whether all its numbers are shown in Arabic digits. */
  legal: boolean;
  /** Level that restarts it (1-based); 0 = never; null = every level above. */
  restart: number | null;
  /** The paragraph style that stands for this level. */
  style?: string | undefined;
  /** Whether nothing stands between label and text. */
  glued: boolean;
}

/** A list as a paragraph names it: its counters, and what stands at each level. */
export interface List {
  /** Lists of one abstract definition go on counting together. */
  counters: string;
  levels: Map<number, Level>;
  /** Levels that this list counts from anew. */
  starts: Map<number, number>;
}

export interface Numbering {
  list(id: string): List | undefined;
  /** List and level of a paragraph style; what it is based on counts too. */
  ofStyle(style: string): { list?: string; level?: number };
}

export function readNumbering(file: Package): Numbering {
  const top = file.read('word/numbering.xml');
  const styles = new Map<string, XmlElement>();
  const styleTop = file.read('word/styles.xml');
  for (const style of styleTop ? elements(styleTop) : []) {
    if (style.name === 'w:style') styles.set(style.attributes['w:styleId'] ?? '', style);
  }
  const abstracts = new Map<string, XmlElement>();
  const lists = new Map<string, XmlElement>();
  for (const one of top ? elements(top) : []) {
    if (one.name === 'w:abstractNum') abstracts.set(one.attributes['w:abstractNumId'] ?? '', one);
    if (one.name === 'w:num') lists.set(one.attributes['w:numId'] ?? '', one);
  }
  const made = new Map<string, List | undefined>();
  return {
    list(id) {
      if (!made.has(id)) made.set(id, makeList(id));
      return made.get(id);
    },
    ofStyle,
  };

  function ofStyle(style: string): { list?: string; level?: number } {
    const found: { list?: string; level?: number } = {};
    let current: string | undefined = style;
    for (let depth = 0; current !== undefined && depth < 20; depth++) {
      const one = styles.get(current);
      const properties = child(child(one, 'w:pPr'), 'w:numPr');
      const list = value(properties, 'w:numId');
      const level = value(properties, 'w:ilvl');
      if (found.list === undefined && list !== undefined) found.list = list;
      if (found.level === undefined && level !== undefined) found.level = Number(level);
      if (found.list !== undefined) break;
      current = value(one, 'w:basedOn');
    }
    return found;
  }

  function makeList(id: string): List | undefined {
    const num = lists.get(id);
    const abstract = abstractOf(num, 0);
    if (num === undefined || abstract === undefined) return undefined;
    const list: List = { counters: abstract.attributes['w:abstractNumId'] ?? '', levels: new Map(), starts: new Map() };
    for (const one of elements(abstract)) if (one.name === 'w:lvl') list.levels.set(levelOf(one), readLevel(one));
    for (const override of elements(num).filter(({ name }) => name === 'w:lvlOverride')) {
      const own = child(override, 'w:lvl');
      if (own) list.levels.set(levelOf(override), readLevel(own));
      const start = value(override, 'w:startOverride');
      if (start !== undefined) list.starts.set(levelOf(override), Number(start));
    }
    return list;
  }

  /** A definition may stand in a list style that is named instead. */
  function abstractOf(num: XmlElement | undefined, depth: number): XmlElement | undefined {
    const abstract = abstracts.get(value(num, 'w:abstractNumId') ?? '');
    const link = value(abstract, 'w:numStyleLink');
    if (link === undefined || depth > 5) return abstract;
    return abstractOf(lists.get(ofStyle(link).list ?? ''), depth + 1) ?? abstract;
  }
}

function levelOf(one: XmlElement): number {
  return Number(one.attributes['w:ilvl'] ?? 0);
}

function readLevel(level: XmlElement): Level {
  const restart = value(level, 'w:lvlRestart');
  return {
    start: Number(value(level, 'w:start') ?? 1),
    format: value(level, 'w:numFmt') ?? 'decimal',
    text: value(level, 'w:lvlText') ?? '',
    legal: child(level, 'w:isLgl') !== undefined,
    restart: restart === undefined ? null : Number(restart),
    style: value(level, 'w:pStyle'),
    glued: value(level, 'w:suff') === 'nothing',
  };
}
