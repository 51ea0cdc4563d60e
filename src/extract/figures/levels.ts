import type { CueRole } from '../../rules/kinds/figures.ts';
import { lastAtOrBefore } from '../../text/search.ts';
import { headingRank } from '../../text/structure.ts';
import type { FigureContext } from './context.ts';
import type { FigureDraft } from './draft.ts';
import type { LevelMention } from './levelMentions.ts';
import { levelBeside, levelCounted } from './levelWords.ts';
import { type Level, NamedLevels, sharedLevel } from './namedLevels.ts';
import type { Window } from './surroundings.ts';
import { TableLevels } from './tableLevels.ts';

/** How far behind the beginning of a sentence or line a level may stand and still be its subject. */
const subjectReach = 40;
/** How far behind a counted thing the body that it belongs to is named. */
const attachedReach = 60;
/** How many lists a figure may stand in. */
const deepest = 4;

/** Cues between a figure and a part of it, or what was found in it. */
const partRoles: ReadonlySet<CueRole> = new Set(['partition', 'selection', 'found']);

/** Finds the level that a report names for a figure. */
export class Levels {
  readonly #named: NamedLevels;
  readonly #tables: TableLevels;
  readonly #drafts: readonly FigureDraft[];
  readonly #draftStarts: readonly number[];
  readonly #context: FigureContext;
  readonly #known = new Map<FigureDraft, Level>();
  /** Figures that are parts of the one before them. */
  readonly #parts = new Set<FigureDraft>();

  constructor(drafts: readonly FigureDraft[], context: FigureContext) {
    this.#context = context;
    this.#named = new NamedLevels(context);
    this.#tables = new TableLevels(this.#named, context);
    this.#drafts = drafts;
    this.#draftStarts = drafts.map(({ start }) => start);
  }

  /** The level of a figure; those before it must have been asked for. */
  of(index: number, window: Window): Level {
    const one = this.#drafts[index]!;
    let level = one.cell ? this.#tables.of(one) : this.#near(one, window, index);
    if (level === undefined && !one.cell) level = levelBeside(one, this.#context) ?? this.#lent(one, window);
    if (level === undefined && !one.cell) level = this.#around(one, window);
    this.#known.set(one, level);
    return level;
  }

  /** What the counted thing itself, or the words right around a figure of running text, say. */
  #near(one: FigureDraft, window: Window, index: number): Level {
    const own = levelCounted(one, this.#context);
    if (own) return own;
    const attached = this.#attached(one, index);
    if (attached) return attached.level;
    const before = this.#named
      .between(window.left, one.start)
      .findLast((m) => m.end > window.own && this.#named.acts(m, one.start));
    const behind =
      one.kind === 'rank'
        ? undefined
        : this.#named.between(one.digits.end, window.right).find(({ kind }) => kind === 'term' || kind === 'whole');
    const parted = before && this.#context.text.slice(before.end, one.start).includes(',');
    // How long something took is said of nobody but who stands right before it.
    if (one.kind === 'other') return (parted ? undefined : before)?.level ?? null;
    return (parted ? (behind ?? before) : (before ?? behind))?.level;
  }

  /** What the figure says whose share, bracket or part this one is. */
  #lent(one: FigureDraft, { before, outer }: Window): Level {
    const { text, vocabulary } = this.#context;
    const lender = one.kind === 'percent' && before ? before : outer;
    const lent = lender ? this.#known.get(lender) : undefined;
    if (lent !== undefined || !before) return lent;
    const gap = text.slice(before.end, one.start);
    const parts = gap.includes(':') || vocabulary.cues.scan(gap).some(({ value }) => partRoles.has(value));
    if (!parts && !(this.#parts.has(before) && before.unit === one.unit)) return undefined;
    this.#parts.add(one);
    return this.#known.get(before);
  }

  /** What the clause, sentence, line, list or heading around a figure says. */
  #around(one: FigureDraft, { before }: Window): Level {
    const { text, structure } = this.#context;
    const line = structure.lineAt(one.start);
    const begin = Math.max(structure.sentenceAt(one.start).start, line.body);
    const clause = Math.max(begin, begin + text.slice(begin, one.start).lastIndexOf(';') + 1);
    const dossier = one.dossierUnit || (one.kind === 'percent' && (before?.dossierUnit ?? true));
    // [start, end, how late the mention may begin]
    const spans = [
      [clause, one.start, one.start],
      [begin, one.start, begin + subjectReach],
    ] as [number, number, number][];
    const elided = this.#context.vocabulary.patterns
      .get('level.elided')
      .test(text.slice(begin, begin + 20).trimStart());
    if (dossier || elided) spans.push([line.body, begin, line.body + subjectReach]);
    for (const [start, end, latest] of spans) {
      const near = this.#named
        .between(start, end)
        .filter((mention) => mention.start < latest && this.#named.acts(mention, one.start));
      const said = sharedLevel(near.filter((mention) => dossier || !this.#taken(mention)));
      if (said !== undefined) return said;
    }
    return this.#above(one.start);
  }

  /** What the lists and headings over an offset say. */
  #above(offset: number): Level {
    const { structure, text } = this.#context;
    let line = structure.lineAt(offset);
    for (let depth = 0; depth < deepest && line.parent !== null; depth++) {
      const parent = structure.lines[line.parent]!;
      // What opens the report is no heading of its chapters.
      if (parent.mark === null && headingRank(line.mark!) >= 0) break;
      const introduces = parent.mark !== null || text[parent.end - 1] === ':';
      const said = introduces ? this.#named.saidIn(parent.start, parent.end) : undefined;
      if (said !== undefined) return said;
      line = parent;
    }
    return this.#named.sectionOf(structure.lineAt(offset).index);
  }

  /** "04 văn bản của UBND xã": the body right behind a counted thing, before the next figure. */
  #attached(one: FigureDraft, index: number): LevelMention | undefined {
    const { text, structure, vocabulary } = this.#context;
    const next = this.#drafts[index + 1]?.start ?? text.length;
    const limit = Math.min(structure.sentenceAt(one.start).end, next, one.end + 2 * attachedReach);
    return this.#named.between(one.end, limit).find((mention) => {
      const gap = text.slice(one.end, mention.start);
      if (gap.length > attachedReach || /[;:().\n\d]/u.test(gap)) return false;
      if (mention.kind === 'under') return true;
      if (gap.includes(',')) return false;
      return mention.kind === 'own' || vocabulary.patterns.get('level.attached').test(gap);
    });
  }

  /** Whether a mention belongs to the figure before it: "06 công chức cấp xã, …". */
  #taken({ start }: LevelMention): boolean {
    const figure = this.#drafts[lastAtOrBefore(this.#draftStarts, start)];
    if (!figure || start - figure.end > attachedReach) return false;
    return !/[,;:.\n]/u.test(this.#context.text.slice(figure.end, start));
  }
}
