import { addTo } from '../../model/multimap.ts';
import type { FigureContext } from './context.ts';
import type { FigureDraft } from './draft.ts';
import { type Beside, countsThings, inEnumeration, isRange } from './enumeration.ts';
import { countedIn, namedBefore, ofChannel } from './named.ts';

/**
 * Gives every bare number the unit of its surroundings: the count before it in its sentence or bracket, the counted
 * thing named in its clause, the next count, or the line that introduces its list. A number that inherits nothing
 * stays without unit; it is dropped when it prints neither thousands nor decimals.
 */
export function inheritUnits(drafts: readonly FigureDraft[], context: FigureContext): void {
  const { structure } = context;
  const byLine = new Map<number, FigureDraft[]>();
  for (const one of drafts) if (!one.cell) addTo(byLine, structure.lineAt(one.start).index, one);
  const introductions = new Map<number | null, Introduction>([
    [null, { count: undefined, divided: false, unit: () => undefined }],
  ]);
  const introductionOf = (parent: number | null) => {
    const known = introductions.get(parent);
    if (known) return known;
    const made = introductionBy(parent!, byLine.get(parent!), context);
    introductions.set(parent, made);
    return made;
  };
  let anyScore: FigureDraft | undefined;
  for (const [index, line] of byLine) {
    if (line.every(({ unit }) => unit !== null)) continue;
    const introduction = introductionOf(structure.lines[index]!.parent);
    const nextCounts = nextOf(line, countsThings);
    const nextMoney = nextOf(line, (one) => one.kind === 'money' && one.unit !== null);
    const nextScores = nextOf(line, isScore);
    const last: Beside & { score?: FigureDraft } = {};
    line.forEach((one, position) => {
      if (one.unit === null && one.kind === 'score') {
        anyScore ??= drafts.find(isScore);
        one.unit = (nextScores[position] ?? last.score ?? anyScore)?.unit ?? null;
      } else if (one.unit === null && one.kind === 'count')
        inherit(
          one,
          { line, position, last, next: nextCounts[position + 1], money: nextMoney[position + 1], introduction },
          context,
        );
      if (isScore(one)) last.score = one;
      if (!countsThings(one) || isLeftOut(one, context)) return;
      last.count = one;
      if (!one.bare) last.whole = one;
    });
  }
}

/** "318 trường (không tính 07 trung tâm), gồm …": what a bracket leaves out lends nothing to what stands behind it. */
function isLeftOut({ start }: FigureDraft, { text, structure, vocabulary }: FigureContext): boolean {
  const bracket = structure.bracketAt(start);
  const said = bracket && vocabulary.cues.matchAt(text, bracket.open + 1);
  return said?.value === 'besides';
}

/** What the line that introduces a list says of its items. */
interface Introduction {
  /** Its last count. */
  count: FigureDraft | undefined;
  /** It ends with the cue of a breakdown. */
  divided: boolean;
  /** The first counted thing that it names. */
  unit: () => ReturnType<typeof countedIn>;
}

function introductionBy(
  line: number,
  drafts: readonly FigureDraft[] | undefined,
  context: FigureContext,
): Introduction {
  let unit: { found: ReturnType<typeof countedIn> } | null = null;
  return {
    count: drafts?.findLast(countsThings),
    divided: endsWithBreakdown(context.structure.lines[line]!, context),
    unit() {
      unit ??= { found: countedIn(context.structure.lines[line]!, context) };
      return unit.found;
    },
  };
}

/** "…, of which:": its items are parts of what it counts, whatever they name. */
function endsWithBreakdown({ end }: { end: number }, { text, vocabulary }: FigureContext): boolean {
  if (text[end - 1] !== ':') return false;
  const role = vocabulary.cues.matchBefore(text, end - 1)?.value;
  return role === 'partition' || role === 'selection';
}

/** "The total by procedure: …": a sentence that divides what was counted before it. */
function dividesTotal(
  { start }: FigureDraft,
  sentence: { start: number },
  { text, vocabulary }: FigureContext,
): boolean {
  const roles = vocabulary.cues.scan(text, sentence.start, start).map(({ value }) => value);
  const total = roles.indexOf('total-row');
  return total >= 0 && roles.indexOf('dimension', total) > total;
}

interface Place {
  line: readonly FigureDraft[];
  position: number;
  /** The nearest counts before it in its line. */
  last: Beside;
  /** The nearest count behind it in its line. */
  next: FigureDraft | undefined;
  /** The nearest amount of money behind it in its line. */
  money: FigureDraft | undefined;
  introduction: Introduction;
}

function inherit(one: FigureDraft, place: Place, context: FigureContext): void {
  const { line, position, last, introduction } = place;
  const { structure, text, vocabulary } = context;
  const sentence = structure.sentenceAt(one.start);
  const dividing = position === 0 && introduction.divided && introduction.count !== undefined;
  const named = dividing ? undefined : namedBefore(one.start, sentence.start, context);
  const earlier = last.count && (last.count.start >= sentence.start || dividesTotal(one, sentence, context));
  const before = earlier ? last.count : undefined;
  const behind = named || (place.next && place.next.end > sentence.end) ? undefined : place.next;
  const lender = before ?? behind ?? (named ? undefined : introduction.count);
  if (one.weak && !inEnumeration(one, line, position, last, introduction.count !== undefined, context)) {
    one.dropped = true;
    return;
  }
  const next = line[position + 1];
  if (next && isRange(one, next, text))
    Object.assign(one, { unit: next.unit, kind: next.kind, scale: next.scale, dossierUnit: next.dossierUnit });
  else if (!lender && !named && !one.weak && place.money && place.money.end <= sentence.end)
    Object.assign(one, { unit: place.money.unit, kind: 'money', scale: place.money.scale });
  else if (lender) Object.assign(one, { unit: lender.unit, dossierUnit: lender.dossierUnit, scale: lender.scale });
  else if (named) Object.assign(one, { unit: named.value.name, dossierUnit: named.value.rule.dossier });
  else {
    const introduced = introduction.unit();
    if (introduced) Object.assign(one, { unit: introduced.name, dossierUnit: introduced.rule.dossier });
    else if (ofChannel(one.start, sentence.start, context))
      Object.assign(one, { unit: vocabulary.dossier, dossierUnit: true });
    else if (one.weak && last.count) Object.assign(one, { unit: last.count.unit, dossierUnit: last.count.dossierUnit });
    else if (one.bare) one.dropped = one.weak;
  }
}

const isScore = (one: FigureDraft) => one.kind === 'score' && one.unit !== null;

/** For every position of a line, the first figure from there on that is wanted. */
function nextOf(line: readonly FigureDraft[], wanted: (one: FigureDraft) => boolean): (FigureDraft | undefined)[] {
  const next: (FigureDraft | undefined)[] = [];
  for (let at = line.length - 1; at >= 0; at--) next[at] = wanted(line[at]!) ? line[at] : next[at + 1];
  return next;
}
