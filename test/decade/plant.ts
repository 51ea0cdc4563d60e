import { randomFrom } from '../mutation/random.ts';
import type { Draft } from './draft.ts';
import { endOfDistricts } from './places.ts';
import type { Plant } from './planted.ts';
import { isPlain, keyOf, planters } from './planters.ts';

/** Plants so many errors of each kind; drafts of reports that go missing are taken out. */
export function plantErrors(
  drafts: readonly Draft[],
  each: number,
  seed: string,
): { drafts: Draft[]; plants: Plant[] } {
  const chance = randomFrom(`${seed}/plants`);
  const others = new Map(
    drafts.filter(({ file }) => !file.endsWith('(bản đầu)')).map((draft) => [keyOf(draft), draft]),
  );
  const plants: Plant[] = [];
  const used = new Set<string>();
  const gone = new Set<Draft>();
  for (const [kind, planter] of Object.entries(planters)) {
    for (let left = each, tries = 0; left > 0 && tries < 4000; tries++) {
      const draft = drafts[Math.floor(chance() * drafts.length)]!;
      const { unit, span } = draft;
      // One error for a year of a unit and of those above and below it: they would hide each other.
      const family = [unit, unit.above, ...unit.below].flatMap((one) =>
        one ? [`${one.name} ${one.above?.name}`] : [],
      );
      if (!isPlain(draft) || family.some((one) => used.has(`${one} ${span.year}`))) continue;
      const beforeEnd = `${span.year}` < endOfDistricts.slice(0, 4);
      if (!beforeEnd) continue;
      const plant = planter(draft, others);
      if (plant === null) continue;
      draft.plain = false;
      plants.push({ ...plant, rule: kind === 'unit-row' ? plant.rule : kind });
      for (const year of [span.year - 1, span.year, span.year + 1])
        if (unit.level === 'commune' || year === span.year) used.add(`${unit.name} ${unit.above?.name} ${year}`);
      if (kind === 'missing-period') {
        gone.add(draft);
        others.delete(keyOf(draft));
      }
      left--;
    }
  }
  return { drafts: drafts.filter((draft) => !gone.has(draft)), plants };
}
