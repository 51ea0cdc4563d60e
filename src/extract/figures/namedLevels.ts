import { lastAtOrBefore } from '../../text/search.ts';
import type { FigureContext } from './context.ts';
import { type LevelMention, levelMentions } from './levelMentions.ts';
import { type Lead, leadOf, sectionsOf } from './sections.ts';
import type { FrameTerm } from './vocabulary.ts';

/** null = said to be of the whole, or of several levels; undefined = nothing is said. */
export type Level = FrameTerm | null | undefined;

/** Where a text names levels, with look-up by place. */
export class NamedLevels {
  readonly #mentions: readonly LevelMention[];
  readonly #starts: readonly number[];
  readonly #context: FigureContext;
  #sections: Lead[][] | null = null;

  constructor(context: FigureContext) {
    this.#context = context;
    this.#mentions = levelMentions(context.text, context.vocabulary.frame.find(context.words), context);
    this.#starts = this.#mentions.map(({ start }) => start);
  }

  /** Mentions that lie wholly between two offsets, in order. */
  between(start: number, end: number): LevelMention[] {
    const found: LevelMention[] = [];
    for (let at = lastAtOrBefore(this.#starts, start - 1) + 1; at < this.#mentions.length; at++) {
      const mention = this.#mentions[at]!;
      if (mention.start >= end) break;
      if (mention.end <= end) found.push(mention);
    }
    return found;
  }

  /** Whether a mention names who acts or answers for a figure, and is not hidden in a bracket from the figure at an offset. */
  acts({ start, end, kind }: LevelMention, figure: number | null): boolean {
    const { text, structure, vocabulary, closed } = this.#context;
    const bracket = structure.bracketAt(start);
    if (bracket && (figure === null || bracket.close <= figure)) return false;
    const before = text.slice(Math.max(0, start - 24), start);
    // "6 xã", "05/11 huyện": the unit of another figure.
    if (/\d\s?$/u.test(before)) return false;
    if (kind === 'term' || kind === 'whole') return true;
    if (kind === 'own' || kind === 'under') return closed.at(start - 2) === null;
    if (kind === 'place') return /(?:^|[;.:\n]\s?|^[-+•]\s?)$/u.test(before) || structure.lineAt(start).body === start;
    return (
      closed.at(start) === null &&
      !vocabulary.patterns.get('level.no-actor').test(before) &&
      !vocabulary.patterns.get('level.assigns').test(text.slice(end, end + 16))
    );
  }

  /** The one level that those who act in a stretch of text have. */
  saidIn(start: number, end: number): Level {
    return sharedLevel(this.between(start, end).filter((mention) => this.acts(mention, null)));
  }

  /** What the headings over a line say. */
  sectionOf(line: number): Level {
    const { structure, text } = this.#context;
    this.#sections ??= sectionsOf(text, structure.lines, (one) =>
      leadOf(one, structure.sentenceAt(one.body).end, text),
    );
    for (const { start, end } of this.#sections[line]!) {
      const said = sharedLevel(this.between(start, end).filter(({ kind }) => kind !== 'place'));
      if (said !== undefined) return said;
    }
    return undefined;
  }
}

/** The one level that mentions share. */
export function sharedLevel(mentions: readonly LevelMention[]): Level {
  const names = new Set(mentions.map(({ level }) => level?.id ?? null));
  if (names.size !== 1) return names.size === 0 ? undefined : null;
  return (mentions.find(({ level }) => level && !level.indirect) ?? mentions[0]!).level;
}
