import type { UnitFamilyRule } from '../rules/kinds/figures.ts';
import { sameUnit, type Term } from './term.ts';

/** Whether two figures may count the same things: in one unit, or in two words for it. Good enough to confirm; to accuse, only behind words for a partition. */
export type Kinship = (a: Term, b: Term) => boolean;

/** Units whose answers are kept: those of a report are few, but no two reports have the same. */
const mostKnown = 5000;

/** Makes the kinship of units from the families that the rules know. */
export function makeKinship(rules: readonly UnitFamilyRule[]): Kinship {
  const families = rules.map(({ general, special }) => ({
    general: new Set(general.map(lower)),
    all: new Set([...general, ...special].map(lower)),
  }));
  const known = new Map<string, Map<string, boolean>>();
  return (a, b) => {
    if (sameUnit(a, b)) return true;
    if (a.figure.kind !== 'count' || b.figure.kind !== 'count') return false;
    if (known.size > mostKnown) known.clear();
    const answers = known.get(a.unit) ?? new Map<string, boolean>();
    const answer = answers.get(b.unit) ?? areKin(a.unit, b.unit, families);
    known.set(a.unit, answers.set(b.unit, answer));
    return answer;
  };
}

const lower = (unit: string) => unit.toLowerCase();

/** One is an item of the other's list ("officials, civil servants"), or a general word of a family that both belong to. */
function areKin(
  x: string,
  y: string,
  families: readonly { general: ReadonlySet<string>; all: ReadonlySet<string> }[],
): boolean {
  if (x === '' || y === '') return false;
  const [a, b] = [items(x), items(y)];
  if (a.some((one) => b.includes(one))) return true;
  return families.some(
    ({ general, all }) =>
      [...a, x].some((one) => all.has(one)) &&
      [...b, y].some((one) => all.has(one)) &&
      [...a, ...b, x, y].some((one) => general.has(one)),
  );
}

const items = (unit: string) => unit.split(', ');
