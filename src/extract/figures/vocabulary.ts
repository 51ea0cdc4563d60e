import type { FigureKind } from '../../model/document.ts';
import type { CueRole, UnitRule } from '../../rules/kinds/figures.ts';
import { Patterns } from '../../rules/patterns.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';
import { TermMatcher } from '../../rules/terms.ts';
import { compileMeasureWords, type MeasureWords } from './measure/words.ts';

/** A unit as it stands in a rule, with the term that was met. */
export interface UnitTerm {
  rule: UnitRule;
  /** The name that the figure shows: the rule's name, or the term itself. */
  name: string;
  kind: FigureKind;
}

/** A word of a frame: which slot it fills, with what. */
export interface FrameTerm {
  slot: 'status' | 'channel' | 'level' | 'none';
  id: string;
  name: string;
  /** How it names what is measured. */
  measure: string;
  /** A status of dossiers that come in. */
  intake: boolean;
  /** What a status means under another one, by that one's identifier. */
  under: Readonly<Record<string, FrameTerm>>;
  /** A level that a body or place shows ("UBND xã"), not its own word: it says whose a figure is and makes no breakdown by level. */
  indirect?: boolean;
}

/** The vocabularies of figures, compiled once from the rules. */
export interface FigureVocabulary {
  patterns: Patterns;
  /** Sticky: a number exactly at `lastIndex`. */
  number: RegExp;
  units: TermMatcher<UnitTerm>;
  scales: TermMatcher<number>;
  numberWords: TermMatcher<{ value: number; only: ReadonlySet<string> | null }>;
  /** The word for tens between a digit and its units. */
  tens: TermMatcher<true>;
  /** The word for hundreds, and the one for the nought between hundreds and units. */
  hundreds: TermMatcher<true>;
  noughts: TermMatcher<true>;
  /** Words that are a number and its unit in one. */
  multiples: TermMatcher<{ value: number; unit: string | null; kind: FigureKind }>;
  frame: TermMatcher<FrameTerm>;
  measures: MeasureWords;
  /** Name of the status of dossiers that come in, by whatever channel. */
  intake: string | null;
  cues: TermMatcher<CueRole>;
  labels: TermMatcher<{ firm: boolean; plain: boolean }>;
  notUnits: TermMatcher<true>;
  /** Words behind dossiers that are no dossiers of a procedure. */
  notDossiers: TermMatcher<true>;
  /** Words that name a level only in certain places: before a colon, as a unit, at the end of a body. */
  besideLevels: TermMatcher<FrameTerm>;
  /** Name of the base unit of money. */
  moneyBase: string | null;
  /** Name of the unit of dossiers, for table columns that show a status and no unit. */
  dossier: string | null;
  /** Patterns that close their text to figures. */
  closing: RegExp[];
}

type NamedRule = { id: string; name: string; measure?: string | undefined; intake?: boolean | undefined };

export function compileVocabulary(rules: RuleSet): FigureVocabulary {
  const patterns = new Patterns(rules);
  const terms = <E extends { terms: string[] }, T>(entries: E[], value: (entry: E, term: string) => T) =>
    new TermMatcher(entries.flatMap((entry) => entry.terms.map((term) => [term, value(entry, term)] as const)));
  const notUnits = (wanted: string) => rules.entries('not-unit').filter(({ id }) => id === wanted);
  const plain = (slot: FrameTerm['slot'], { id, name, ...rule }: NamedRule): FrameTerm => ({
    slot,
    id,
    name,
    measure: rule.measure ?? name,
    intake: rule.intake ?? false,
    under: {},
  });
  const statusById = new Map(rules.entries('status').map((rule) => [rule.id, plain('status', rule)]));
  const statuses = rules.entries('status').map((rule) => {
    const under = Object.entries(rule.under).flatMap(([whole, id]) => {
      const meant = statusById.get(id);
      return meant ? [[whole, meant] as const] : [];
    });
    return { terms: rule.terms, value: { ...plain('status', rule), under: Object.fromEntries(under) } };
  });
  const others = (['channel', 'level'] as const).flatMap((slot) =>
    rules.entries(slot).map((rule) => ({ terms: rule.terms, value: plain(slot, rule) })),
  );
  const stops = notUnits('no-status').map(({ id, terms }) => ({ terms, value: plain('none', { id, name: id }) }));
  const frame = [...statuses, ...others, ...stops].flatMap(({ terms, value }) =>
    terms.map((term) => [term, value] as const),
  );
  return {
    patterns,
    number: new RegExp(patterns.source('number'), 'uy'),
    units: terms(rules.entries('unit'), (rule, term) => ({ rule, name: rule.name ?? term, kind: rule.kind })),
    scales: terms(rules.entries('scale'), ({ factor }) => factor),
    numberWords: terms(
      rules
        .entries('number-word')
        .filter(({ unit, kind, tens, hundreds, nought }) => !unit && !kind && !tens && !hundreds && !nought),
      ({ value, only }) => ({ value, only: only ? new Set(only) : null }),
    ),
    tens: terms(
      rules.entries('number-word').filter(({ tens }) => tens),
      () => true as const,
    ),
    hundreds: terms(
      rules.entries('number-word').filter(({ hundreds }) => hundreds),
      () => true as const,
    ),
    noughts: terms(
      rules.entries('number-word').filter(({ nought }) => nought),
      () => true as const,
    ),
    multiples: terms(
      rules.entries('number-word').filter(({ unit, kind }) => unit !== undefined || kind !== undefined),
      ({ value, unit = null, kind = 'other' }) => ({ value, unit, kind }),
    ),
    frame: new TermMatcher(frame),
    measures: compileMeasureWords(rules),
    intake: rules.entries('status').find(({ intake }) => intake)?.name ?? null,
    cues: terms(rules.entries('cue'), ({ role }) => role),
    notUnits: terms(
      rules.entries('not-unit').filter(({ id }) => !['other-dossiers', 'no-status', 'compounds'].includes(id)),
      () => true as const,
    ),
    notDossiers: terms(notUnits('other-dossiers'), () => true as const),
    besideLevels: new TermMatcher(
      rules
        .entries('level')
        .flatMap(({ id, name, beside }) => beside.map((term) => [term, plain('level', { id, name })] as const)),
    ),
    dossier: rules.entries('unit').find(({ dossier }) => dossier)?.name ?? null,
    moneyBase: rules.entries('unit').find(({ kind, scale }) => kind === 'money' && scale === 1)?.name ?? null,
    labels: terms(rules.entries('label-word'), ({ firm, plain }) => ({ firm, plain })),
    closing: rules
      .entries('pattern')
      .filter(({ id }) => id.startsWith('not-figure.'))
      .map(({ id }) => patterns.get(id)),
  };
}
