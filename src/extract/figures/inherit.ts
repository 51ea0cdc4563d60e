import { addTo } from '../../model/multimap.ts';
import { type FigureContext, unitsNamed } from './context.ts';
import type { FigureDraft } from './draft.ts';

/**
 * Gives every bare number the unit of its surroundings: the count before it in its sentence or bracket, the counted
 * thing named in its clause, the next count, or the line that introduces its list. A number that inherits nothing
 * stays without unit; it is dropped when it prints neither thousands nor decimals.
 */
export function inheritUnits(drafts: readonly FigureDraft[], context: FigureContext): void {
  const { structure, text, vocabulary } = context;
  const byLine = new Map<number, FigureDraft[]>();
  for (const one of drafts) {
    if (one.cell) continue;
    const line = structure.lineAt(one.start).index;
    addTo(byLine, line, one);
  }
  for (const [index, line] of byLine) {
    const parent = structure.lines[index]!.parent;
    line.forEach((one, position) => {
      if (one.unit !== null || (one.kind !== 'count' && one.kind !== 'score')) return;
      if (one.kind === 'score') {
        one.unit =
          [...line.slice(position), ...line.slice(0, position).reverse()].find(isScore)?.unit ?? scoreUnit(drafts);
        return;
      }
      const sentence = structure.sentenceAt(one.start);
      const near = line.slice(0, position).reverse().filter(countsThings);
      const named = namedBefore(one.start, sentence.start, context);
      const lender =
        near.find((other) => other.start >= sentence.start) ??
        (named
          ? undefined
          : line.slice(position + 1).find((other) => other.end <= sentence.end && countsThings(other))) ??
        (named || parent === null ? undefined : byLine.get(parent)?.filter(countsThings).at(-1));
      if (one.weak && !inEnumeration(one, line, position, parent === null ? [] : (byLine.get(parent) ?? []), context)) {
        one.dropped = true;
        return;
      }
      const next = line[position + 1];
      if (next && isRange(one, next, text)) {
        Object.assign(one, { unit: next.unit, kind: next.kind, scale: next.scale, dossierUnit: next.dossierUnit });
        return;
      }
      if (lender) Object.assign(one, { unit: lender.unit, dossierUnit: lender.dossierUnit, scale: lender.scale });
      else if (named) Object.assign(one, { unit: named.value.name, dossierUnit: named.value.rule.dossier });
      else {
        const introduced = parent === null ? undefined : unitOf(structure.lines[parent]!, context);
        if (introduced) Object.assign(one, { unit: introduced.name, dossierUnit: introduced.rule.dossier });
        else if (ofChannel(one.start, sentence.start, context))
          Object.assign(one, { unit: vocabulary.dossier, dossierUnit: true });
        else if (one.weak && near[0]) Object.assign(one, { unit: near[0].unit, dossierUnit: near[0].dossierUnit });
        else if (one.bare) one.dropped = one.weak;
      }
    });
  }
}

/** The first counted thing that a line names. */
const unitOf = ({ start, end }: { start: number; end: number }, { text, vocabulary }: FigureContext) =>
  unitsNamed(text, start, end, vocabulary).find(({ value }) => value.kind === 'count')?.value;

/** A channel named right before a number: dossiers come in by it. */
function ofChannel(start: number, from: number, { text, vocabulary }: FigureContext): boolean {
  const channels = vocabulary.frame
    .scan(text, Math.max(from, start - 40), start)
    .filter(({ value }) => value.slot === 'channel');
  return channels.some(({ end }) => /^\s?:?\s?$/u.test(text.slice(end, start)));
}

/** The last counted thing that a clause names before a number: no part of a status or channel, and no side from which it is seen. */
function namedBefore(start: number, from: number, { text, vocabulary }: FigureContext) {
  const left = Math.max(from, start - 80);
  const taken = vocabulary.frame.scan(text, left, start).filter(({ value }) => value.slot === 'channel');
  const sides = vocabulary.cues.scan(text, left, start).filter(({ value }) => value === 'dimension');
  return unitsNamed(text, left, start, vocabulary)
    .filter((found) => found.value.kind === 'count' && isWholeWord(found, text))
    .filter(
      (found) =>
        !taken.some(
          (term) =>
            (term.start < found.end && found.start < term.end) ||
            (!found.value.rule.dossier && term.start === found.end + 1),
        ) && !sides.some((side) => side.end + 1 === found.start),
    )
    .at(-1);
}

/** One syllable begins many words: alone it names a unit only before a mark, a number or its end. */
const isWholeWord = ({ start, end, named }: { start: number; end: number; named: boolean }, text: string) =>
  named || /\s/.test(text.slice(start, end)) || !/^\s\p{Ll}/u.test(text.slice(end, end + 2));

const isScore = (one: FigureDraft) => one.kind === 'score' && one.unit !== null;
const countsThings = (one: FigureDraft) => one.kind === 'count' && one.unit !== null && !one.cell;
const scoreUnit = (drafts: readonly FigureDraft[]) => drafts.find(isScore)?.unit ?? null;

const rangeBetween = /^\s(?:\p{Ll}{2,4}|-)\s$/u;

/** The lower end of a range, whose unit stands behind the upper end. */
const isRange = (one: FigureDraft, next: FigureDraft, text: string) =>
  one.bare && next.unit !== null && !next.bare && rangeBetween.test(text.slice(one.end, next.start));

/**
 * Whether a bare number stands in an enumeration: behind a colon, bracket or cue that follows a count, as the first number
 * of an item under a line with a count, right before its share, or as the lower end of a range.
 */
function inEnumeration(
  one: FigureDraft,
  line: readonly FigureDraft[],
  position: number,
  introduction: readonly FigureDraft[],
  { text, structure, vocabulary }: FigureContext,
): boolean {
  const sentence = structure.sentenceAt(one.start);
  const next = line[position + 1];
  const gap = next ? text.slice(one.end, next.start) : '';
  if (next?.kind === 'percent' && gap.length < 24)
    return vocabulary.cues.scan(gap).some(({ value }) => value === 'share') || /^\s?\($/.test(gap);
  if (next && isRange(one, next, text)) return true;
  if (line.some((other) => other !== one && besideIn(one, other, text) && (other.weak || countsThings(other))))
    return true;
  const whole = line
    .slice(0, position)
    .reverse()
    .find((other) => other.start >= sentence.start && countsThings(other) && !other.bare);
  if (whole) {
    const between = text.slice(whole.end, one.start);
    const roles = vocabulary.cues.scan(between).map(({ value }) => value);
    return (
      /[:(]/.test(between) || roles.some((role) => role === 'partition' || role === 'selection' || role === 'listing')
    );
  }
  return position === 0 && introduction.some(countsThings);
}

/** How far apart neighbours of one enumeration stand. */
const longestStep = 48;

/** Whether two numbers are neighbours in one enumeration: a comma or a semicolon between their clauses. */
function besideIn(one: FigureDraft, other: FigureDraft, text: string): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const between = text.slice(first.end, second.start);
  return between.length < longestStep && /^[^.()\n,;]*[,;][^.()\n]*$/u.test(between);
}
