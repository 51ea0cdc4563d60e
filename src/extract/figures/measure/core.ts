import type { FigureContext } from '../context.ts';
import type { FigureDraft } from '../draft.ts';
import { type Act, actIn, lastAct, withAct } from './acts.ts';
import type { Around } from './around.ts';
import { trim } from './trim.ts';

/** What earlier figures of the sentence or list say for one that leaves it out. */
export interface Given {
  /** What the figure is told to be a part of. */
  whole: string | null;
  /** What the figure before it is about. */
  prior: string | null;
  /** The act told of the figure before it, where nothing but a comma or "and" parts the two. */
  act: Act | null;
}

export interface Core {
  name: string | null;
  act: Act | null;
}

interface Told {
  label: string;
  behind: string;
}

/** What a figure of running text counts, without signs: thing first, then what is done to it. */
export function coreOf(one: FigureDraft, around: Around, given: Given, context: FigureContext): Core {
  const { measures } = context.vocabulary;
  const clean = (phrase: string) => trim(phrase, measures, context);
  const label = clean(around.before) || clean(around.label);
  const share = measures.terms.share.matchAt(label, 0);
  const told = { label: share ? label.slice(share.end).trim() : label, behind: clean(around.behind) };
  if (one.kind === 'percent') return { name: ofPercent(told, around, given, context), act: null };
  if (one.kind === 'score' || one.kind === 'rank' || one.kind === 'money')
    return { name: ofLabel(told.label, one, given, context) ?? (told.behind || null), act: null };
  return ofCount(one, told, around, given, context);
}

function ofCount(
  one: FigureDraft,
  { label, behind }: Told,
  around: Around,
  given: Given,
  context: FigureContext,
): Core {
  const { measures: words, units } = context.vocabulary;
  const { terms } = words;
  const unit = one.unit ?? '';
  const thing = behind.toLowerCase().startsWith(unit.toLowerCase()) ? behind : `${unit} ${behind}`.trim();
  const plain = (name: string | null): Core => ({ name: name || null, act: null });
  const predicate =
    behind !== '' && [terms.act, terms.state, terms.passive].some((verbs) => verbs.scan(behind).length > 0);
  const text = around.before.trimEnd();
  const owner = terms.owns.matchBefore(text, text.length) !== null;
  const named = terms.thing.matchAt(label, 0) ?? (owner && !one.bare ? null : units.matchAt(label, 0));
  const told = label === '' ? given.act : named ? lastAct(label, words) : actIn(label, words);
  const act = predicate || (named && (one.bare || sameThing(label, unit))) ? null : told;
  if (around.shared && given.prior && terms.place.matchBefore(text, text.length))
    return plain(`${thing} (${given.prior})`);
  if (act && thing !== '') return { name: withAct(thing, act, words), act };
  if (!one.bare && (behind !== '' || (owner && !named))) return plain(thing);
  if (label === '' || isLevel(label, context)) return plain(given.whole ?? unit);
  return plain(ofLabelled(label, one, given.whole, named !== null));
}

const sameThing = (label: string, unit: string) => label.toLowerCase().startsWith(unit.toLowerCase());

/** A label beside a number: of its own where it names a thing, else as what narrows the thing or its whole. */
function ofLabelled(label: string, { unit, bare }: FigureDraft, whole: string | null, named: boolean): string {
  if (named || unit === null || label.toLowerCase().includes(unit.toLowerCase())) return label;
  if (whole !== null) return `${whole} (${label})`;
  return bare || !label.includes(' ') ? `${unit} ${label}` : label;
}

function ofPercent({ label, behind }: Told, { before }: Around, { prior, whole }: Given, context: FigureContext) {
  const { terms } = context.vocabulary.measures;
  const text = before.trimEnd();
  const linked = [terms.link, terms.share].some((one) => one.matchBefore(text, text.length) !== null);
  if (label !== '' && isLevel(label, context)) return prior ?? whole ?? label;
  if (label !== '' && (linked || behind === '')) return label;
  if (label === '' && linked && prior !== null) return prior;
  return behind || label || prior || whole;
}

function ofLabel(label: string, { bare }: FigureDraft, { whole, prior }: Given, context: FigureContext): string | null {
  if (label === '' || isLevel(label, context)) return whole ?? prior;
  return bare && whole !== null ? `${whole} (${label})` : label;
}

const isLevel = (label: string, { vocabulary }: FigureContext) => {
  const level = vocabulary.frame.matchAt(label, 0);
  return (
    (level?.value.slot === 'level' && level.end === label.length) ||
    vocabulary.besideLevels.matchAt(label, 0)?.end === label.length
  );
};
