import { PlacedTerms } from '../../../text/placed.ts';
import type { FigureContext } from '../context.ts';
import type { FigureDraft } from '../draft.ts';
import type { Frame } from '../frame.ts';
import type { Window } from '../surroundings.ts';
import type { Act } from './acts.ts';
import { type Around, aroundOf } from './around.ts';
import { CellMeasures } from './cells.ts';
import { coreOf } from './core.ts';
import { fieldOf, introducedStatus, statusName } from './dossiers.ts';
import { earlierOf, isCumulative, isGoal } from './moments.ts';
import { baseOf, planOf, signOf } from './signs.ts';
import { tidy, trim } from './trim.ts';

/** What a figure is given to be named by. */
export interface Place {
  index: number;
  window: Window;
  frame: Frame;
  dossier: boolean;
}

/**
 * Names what figures measure, in document order: what is counted or what happened to it, in one order of words and without
 * numbers and dates, so that the same thing is called the same in prose and tables.
 */
export class Measures {
  readonly #drafts: readonly FigureDraft[];
  readonly #context: FigureContext;
  readonly #cells: CellMeasures;
  /** What each figure is about, without signs such as "mức tăng". */
  readonly #cores = new Map<FigureDraft, string>();
  /** Figures that are named as shares. */
  readonly #rates = new Set<FigureDraft>();
  readonly #acts = new Map<FigureDraft, Act>();
  readonly #wholes = new Map<FigureDraft, FigureDraft>();
  /** The last count of each line, for the list under it. */
  readonly #introduced = new Map<number, FigureDraft>();
  /** Words that count from the beginning of something. */
  readonly #since: PlacedTerms<string>;

  constructor(drafts: readonly FigureDraft[], context: FigureContext) {
    this.#drafts = drafts;
    this.#context = context;
    this.#cells = new CellMeasures(context);
    this.#since = new PlacedTerms(context.vocabulary.measures.terms.cumulative.find(context.words));
  }

  /** The measure of one figure; null where nothing says it. */
  of(one: FigureDraft, place: Place): string | null {
    const { measures: words } = this.#context.vocabulary;
    if (one.cell) return this.#cells.of(one, place.frame, place.dossier);
    const around = aroundOf(one, place.window, this.#drafts[place.index + 1], this.#context);
    const whole = this.#wholeOf(one, place.window);
    const named = this.#named(one, around, place, whole);
    if (one.kind === 'count' || one.kind === 'money')
      this.#introduced.set(this.#context.structure.lineAt(one.start).index, one);
    if (named === null) return null;
    const goal = one.kind === 'percent' && isGoal(one, this.#context) ? words.sign.goal : '';
    const since = isCumulative(one, named, this.#since, this.#context) ? words.sign.cumulative : '';
    return tidy(join(goal, named, since)!, words);
  }

  #named(one: FigureDraft, around: Around, place: Place, whole: FigureDraft | null): string | null {
    const { measures: words } = this.#context.vocabulary;
    const { before, outer } = place.window;
    const prior = (before && this.#cores.get(before)) ?? (outer && this.#cores.get(outer)) ?? null;
    const keep = (core: string | null) => {
      const name = core && tidy(core, words);
      if (name) this.#cores.set(one, name);
      return name;
    };
    const subject = (told: string) => keep(trim(told, words, this.#context) || prior);
    const plan = around.before.trim() === '' ? planOf(around.opening, words) : null;
    if (plan !== null && prior !== null) return join(plan, keep(prior));
    const sign = signOf(around.before, words);
    const base = one.kind === 'percent' ? baseOf(around, words) : null;
    if (base && !sign) return join(subject(base.subject), words.sign.versus, base.name);
    // A rate changes by percentage points: what fell is the rate.
    const rate = one.kind === 'percent' && before && this.#rates.has(before) ? words.sign.share : '';
    if (sign) return join(sign.name, rate, subject(sign.subject));
    const earlier = earlierOf(around, place, this.#context);
    const share = one.kind === 'percent' ? words.sign.share : '';
    const status = place.dossier ? this.#statusOf(one, around, place) : null;
    if (share !== '') this.#rates.add(one);
    if (status !== null) return join(share, keep(status), earlier ?? '');
    if (earlier !== null && prior) return join(keep(prior), earlier);
    const given = (whole && this.#cores.get(whole)) ?? null;
    const act = (before && isJoined(around.before) && this.#acts.get(before)) || null;
    const core = coreOf(one, around, { whole: given, prior, act }, this.#context);
    if (core.act) this.#acts.set(one, core.act);
    return core.name === null ? null : join(share, keep(core.name));
  }

  /** The status of dossiers, with the field of work in brackets; in a list of fields, the status of the line above. */
  #statusOf(one: FigureDraft, around: Around, { frame }: Place): string | null {
    const field = fieldOf(one, around, this.#context);
    const status = statusName(frame) ?? (field === null ? null : introducedStatus(one, this.#context));
    return status !== null && field !== null ? `${status} (${field})` : status;
  }

  /** The figure that this one is told to be a part of: before the bracket, the colon, or the list around it. */
  #wholeOf(one: FigureDraft, { before, outer }: Window): FigureDraft | null {
    const { text, structure, vocabulary } = this.#context;
    let whole: FigureDraft | null = null;
    if (before) {
      const gap = text.slice(before.end, one.start);
      const roles = vocabulary.cues.scan(gap).map(({ value }) => value);
      const cued = /:\s/u.test(gap) || roles.includes('partition') || roles.includes('selection');
      whole = cued ? before : (this.#wholes.get(before) ?? null);
    } else if (outer) whole = outer;
    else {
      const { parent } = structure.lineAt(one.start);
      whole = parent === null ? null : (this.#introduced.get(parent) ?? null);
    }
    if (whole) this.#wholes.set(one, whole);
    return whole;
  }
}

/** Nothing stands between two figures but what lists them. */
const isJoined = (gap: string) => gap.trim() === '';

/** The parts that say something, one blank apart. */
const join = (...parts: (string | null)[]): string | null => parts.filter((part) => part).join(' ') || null;
