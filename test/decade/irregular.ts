import { randomFrom } from '../mutation/random.ts';
import type { Draft } from './draft.ts';
import { newOf } from './numbers.ts';
import { endOfDistricts } from './places.ts';

/** Moves new and resolved dossiers together, so that the report stays right in itself. */
export function more(draft: Draft, part: number, by: number): void {
  const one = draft.parts[part]!;
  draft.parts[part] = {
    ...one,
    count: { ...one.count, inPerson: one.count.inPerson + by, onTime: one.count.onTime + by },
  };
}

const addDays = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** What is unusual in right reports: other days counted, corrected versions, copies, units left out. */
export function makeIrregular(drafts: readonly Draft[], seed: string): Draft[] {
  return drafts.flatMap((draft) => {
    const chance = randomFrom(`${seed}/irregular/${draft.file}`);
    const kind = Math.floor(chance() * 40);
    const made: Draft = { ...draft, parts: [...draft.parts], plain: false };
    if (kind === 0) return [{ ...made, copied: true }];
    if (kind === 1 && draft.growth === null && draft.unit.level === 'commune') {
      more(made, 0, 3 + Math.floor(chance() * 9));
      return [{ ...made, window: 'odd' as const }];
    }
    if (kind === 2 || kind === 3) return corrected(made, kind === 2, 1 + Math.floor(chance() * 12));
    const { unit } = draft;
    if (kind < 8 && unit.level === 'district' && draft.table === null && draft.span.kind === 'quarter')
      return [leavingOut(made, Math.floor(chance() * unit.below.length), drafts)];
    return [draft];
  });
}

/** A first version with a mistake, and one that takes its place: under the same number, or under its own. */
function corrected(draft: Draft, sameNumber: boolean, by: number): Draft[] {
  const wrong: Draft = { ...draft, file: `${draft.file} (bản đầu)`, parts: [...draft.parts], growth: null };
  more(wrong, 0, by);
  const date = addDays(draft.date, 6);
  const number = sameNumber ? draft.number : draft.number.replace(/\d+/, (digits) => String(Number(digits) + 9));
  return [wrong, { ...draft, number, date, replaces: { number: draft.number, date: draft.date } }];
}

function leavingOut(draft: Draft, index: number, drafts: readonly Draft[]): Draft {
  const { span } = draft;
  const unit = draft.unit.below[index]!;
  const theirs = drafts.find(
    (one) =>
      one.unit === unit && one.span.kind === span.kind && one.span.from === span.from && one.span.year === span.year,
  );
  const [own, communes] = draft.parts;
  if (!theirs || !communes || draft.date >= endOfDistricts) return draft;
  const [{ count }] = theirs.parts as [Draft['parts'][number]];
  const less = { ...communes.count };
  for (const key of Object.keys(less) as (keyof typeof less)[]) less[key] -= count[key];
  return newOf(less) > 0 ? { ...draft, parts: [own!, { ...communes, count: less }], leftOut: unit } : draft;
}
