import { addTo } from '../../model/multimap.ts';
import type { Encoding } from '../../rules/kinds/encoding.ts';
import { showsCapitals, tableOfFont } from './fonts.ts';
import { beyondAscii, isSyllable, isUnicode, tally } from './syllables.ts';
import { decodeWith, makeTable, partsLetter, settleDoubts, type Table, withCapitals } from './table.ts';

/** What is known of encodings from before Unicode; plain data. */
export interface LegacyRules {
  encodings: readonly Encoding[];
  /** Regular expression of a syllable without its tone. */
  syllable: string;
}

/** Text of one font. */
export interface FontRun {
  text: string;
  /** Name of the font; null where the file names none. */
  font: string | null;
  /** Whether it does not follow the run before it at once. */
  apart?: boolean;
  /** Set where the font shows small letters as capitals. */
  capitals?: true;
}

/** Text that no font speaks for is converted only where it is plain: so many words, … */
const fewestWords = 12;
/** … so many of them syllables once converted … */
const plain = 0.9;
/** … and not before. */
const garbled = 0.6;

/** Runs of one font, or of fonts of one encoding, that stand side by side in a line. */
interface Stretch {
  runs: FontRun[];
  text: string;
  hinted: Table | null;
  group: string;
}

export interface Converter {
  /**
   * Converts text in encodings from before Unicode, in place. Fonts' names say what may be in one; whether it is, the
   * syllables decide, for each font and then for each stretch. Text in Unicode is left as it is.
   * @returns whether anything was converted
   */
  convert(lines: readonly (readonly FontRun[])[]): boolean;
  /** Whether a font is one of an encoding from before Unicode. */
  knows(font: string): boolean;
}

export function makeConverter({ encodings, syllable }: LegacyRules): Converter {
  const tables = encodings.map(makeTable);
  const pattern = new RegExp(`^(?:${syllable})$`, 'iu');
  const syllables = (text: string, table: Table | null) => tally(table ? decodeWith(table, text) : text, pattern);

  return {
    knows: (font) => tableOfFont(font, tables) !== null,
    convert,
  };

  function convert(lines: readonly (readonly FontRun[])[]): boolean {
    // Most files are in ASCII and Unicode through and through.
    const stretches = lines.flatMap((line) => toStretches(line, tables)).filter(({ text }) => beyondAscii.test(text));
    const groups = new Map<string, Stretch[]>();
    for (const stretch of stretches) addTo(groups, stretch.group, stretch);
    let converted = false;
    for (const group of groups.values()) {
      const table = tableOf(group);
      if (table === null) continue;
      for (const stretch of group.filter((one) => isIn(one, table))) {
        decode(stretch, table, (word) => isSyllable(word, pattern));
        converted = true;
      }
    }
    return converted;
  }

  /** The encoding of a font's text, as far as it is not plainly Unicode. */
  function tableOf(group: readonly Stretch[]): Table | null {
    const hinted = group[0]!.hinted;
    const open = group.filter(({ text }) => hinted !== null || !isUnicode(text));
    const text = open.map((one) => one.text).join('\n');
    const asItIs = syllables(text, null);
    if (asItIs.words === 0) return null;
    const shares = tables.map((table) => {
      const { words, syllables: right } = syllables(text, table);
      return { table, words, right, share: right / Math.max(words, 1) };
    });
    const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
    const own = shares.find(({ table }) => table === hinted);
    const clear = best.words >= fewestWords && best.share >= plain;
    if (own !== undefined && !(clear && own.share < garbled)) {
      // Where nothing tells, the font's name does, unless some of its text is Unicode for sure.
      const even = open.some((one) => isUnicode(one.text)) ? 1 : 0;
      return own.right >= asItIs.syllables + even ? own.table : null;
    }
    return clear && asItIs.syllables < asItIs.words * garbled ? best.table : null;
  }

  /** Whether one stretch is in the encoding of its font's other text. */
  function isIn({ text }: Stretch, table: Table): boolean {
    const asItIs = syllables(text, null).syllables;
    const decoded = syllables(text, table).syllables;
    return isUnicode(text) ? decoded > asItIs : decoded + 1 >= asItIs;
  }
}

function toStretches(line: readonly FontRun[], tables: readonly Table[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const run of line) {
    const hinted = run.font === null ? null : tableOfFont(run.font, tables);
    const group = hinted?.id ?? `font ${run.font}`;
    const last = stretches.at(-1);
    if (last?.group === group) {
      last.runs.push(run);
      last.text += (run.apart ? ' ' : '') + run.text;
    } else stretches.push({ runs: [run], text: run.text, hinted, group });
  }
  return stretches;
}

function decode({ runs, text }: Stretch, table: Table, fits: (word: string) => boolean): void {
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1];
    if (next && !next.apart && partsLetter(table, run.text, next.text)) {
      run.text += next.text[0]!;
      next.text = next.text.slice(1);
    }
  }
  for (const run of runs) {
    const decoded = decodeWith(table, settleDoubts(table, run.text, fits));
    if (run.font !== null && showsCapitals(run.font, table)) run.capitals = true;
    run.text = table.sharesCapitals ? withCapitals(decoded, text) : decoded;
  }
}
