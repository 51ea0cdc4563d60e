import type { FigureContext } from './context.ts';
import type { FigureDraft } from './draft.ts';
import { levelMentions } from './levelMentions.ts';
import { type Level, type NamedLevels, sharedLevel } from './namedLevels.ts';

/** How many lines over a table, and how long ones, are its caption. */
const captionLines = 3;
const longestCaption = 160;

/** Tells the levels of table cells; each head and each table is looked at once. */
export class TableLevels {
  readonly #named: NamedLevels;
  readonly #context: FigureContext;
  readonly #heads = new Map<string, Level>();
  readonly #tables = new Map<number, Level>();

  constructor(named: NamedLevels, context: FigureContext) {
    this.#named = named;
    this.#context = context;
  }

  /** What the heads of a cell say, the nearest first, or else what stands over its table. */
  of(cell: FigureDraft): Level {
    for (const head of cell.levelHeads) {
      if (!this.#heads.has(head)) this.#heads.set(head, this.#ofHead(head));
      const level = this.#heads.get(head);
      if (level !== undefined) return level;
    }
    const { table } = cell.cell!;
    if (!this.#tables.has(table)) this.#tables.set(table, this.#above(cell.start));
    return this.#tables.get(table);
  }

  #ofHead(head: string): Level {
    const { besideLevels } = this.#context.vocabulary;
    const parts = head.split(' / ').map((part) => besideLevels.matchAt(part, 0)?.value);
    const said = sharedLevel(levelMentions(head, this.#context.vocabulary.frame.scan(head), this.#context));
    const level = parts.find((part) => part !== undefined);
    return said === undefined && level ? { ...level, indirect: true } : said;
  }

  /** What the lines and headings over a table say. */
  #above(cell: number): Level {
    const { structure } = this.#context;
    const { lines } = structure;
    let at = structure.lineAt(cell).index;
    while (at > 0 && lines[at]!.inTable) at--;
    for (let up = 0; up < captionLines && at >= up; up++) {
      const { start, end, inTable } = lines[at - up]!;
      if (inTable || end - start > longestCaption) break;
      const level = this.#named.saidIn(structure.sentenceAt(Math.max(start, end - 1)).start, end);
      if (level !== undefined) return level;
    }
    return this.#named.sectionOf(at);
  }
}
