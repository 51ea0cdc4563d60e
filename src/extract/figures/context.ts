import type { Structure } from '../../model/structure.ts';
import type { Words } from '../../model/text.ts';
import type { TermMatcher } from '../../rules/terms.ts';
import type { ClosedSpans } from './closed.ts';
import type { FigureVocabulary, UnitTerm } from './vocabulary.ts';

const blank = /\s/u;

/** What every recogniser of figures is given. All offsets are into the normalised text. */
export interface FigureContext {
  text: string;
  words: Words;
  vocabulary: FigureVocabulary;
  structure: Structure;
  closed: ClosedSpans;
  /** Who reports, in small letters. */
  issuer: string;
  /** The report's decimal separator. */
  habit: '.' | ',';
}

/** A unit found behind a number. */
export interface FoundUnit {
  /** As the figure shows it, scale word included. */
  name: string;
  /** Scale word times the unit's own scale. */
  scale: number;
  term: UnitTerm;
  start: number;
  end: number;
}

/** The unit that begins at `offset` or one blank behind it, with a scale word before it where there is one. */
export function unitAt(offset: number, { text, vocabulary }: FigureContext): FoundUnit | null {
  const start = text[offset] === ' ' ? offset + 1 : offset;
  const scaled = vocabulary.scales.matchAt(text, start);
  if (scaled && text[scaled.end] === ' ') {
    const inner = vocabulary.units.matchAt(text, scaled.end + 1);
    if (inner && inner.value.kind !== 'money' && inner.value.kind !== 'percent')
      return {
        name: `${text.slice(start, scaled.end).toLowerCase()} ${inner.value.name}`,
        scale: scaled.value * inner.value.rule.scale,
        term: inner.value,
        start,
        end: inner.end,
      };
  }
  const found = vocabulary.units.matchAt(text, start);
  const other = vocabulary.notUnits.matchAt(text, start);
  if (!found || (other && other.end > found.end)) return null;
  const { value } = found;
  return {
    name: value.rule.name ?? text.slice(start, found.end),
    scale: value.rule.scale,
    term: value,
    start,
    end: found.end,
  };
}

/** The units named between two offsets; a word that mostly means something else only where it stands alone or is led in. */
export function unitsNamed(text: string, from: number, to: number, vocabulary: FigureVocabulary) {
  const lead = vocabulary.patterns.get('table.unit-lead');
  const found = [...text.slice(from, to).matchAll(lead)];
  const begun = new Set(found.map(({ index }) => from + index));
  const leads = new Set(found.map(({ index, 0: words }) => from + index + words.length));
  return vocabulary.units
    .scan(text, from, to)
    .filter(({ start }) => !begun.has(start))
    .map((match) => {
      const named = leads.has(match.start);
      // "Unit: dossiers, letters": what one lead names.
      if (named && text.startsWith(', ', match.end)) leads.add(match.end + 2);
      return { ...match, named };
    })
    .filter(
      ({ value, named, start, end }) =>
        named ||
        !value.rule.led ||
        (/^(?:.* \/ )?$/su.test(text.slice(from, start)) && /^(?: \/|$)/u.test(text.slice(end, to))),
    );
}

/** The number exactly at `offset`. */
export function numberAt(offset: number, { text, vocabulary }: FigureContext): string | null {
  vocabulary.number.lastIndex = offset;
  return vocabulary.number.exec(text)?.[0] ?? null;
}

/** Whether any term ends right before an offset, blanks aside: cheaper than to look for all of them there. */
export function endsWithTerm<T>(terms: TermMatcher<T>, text: string, offset: number): boolean {
  return terms.matchBefore(text, text.slice(0, offset).trimEnd().length) !== null;
}

/** The last word before an offset, without the blank between. */
export function wordBefore(text: string, offset: number): string {
  const end = offset > 0 && blank.test(text[offset - 1]!) ? offset - 1 : offset;
  const from = Math.max(0, offset - 40);
  let start = end;
  while (start > from && !blank.test(text[start - 1]!)) start--;
  return text.slice(start, end);
}
