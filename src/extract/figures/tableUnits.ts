import type { FigureContext } from './context.ts';
import { unitsNamed } from './context.ts';
import type { FigureDraft } from './draft.ts';
import type { UnitTerm } from './vocabulary.ts';

type HeadUnit = Pick<FigureDraft, 'kind' | 'unit' | 'scale' | 'dossierUnit'>;

/** What one head says of units. */
interface Said {
  /** A unit that the head names as such. */
  named: UnitTerm | undefined;
  /** The last unit in it, named or not. */
  last: UnitTerm | undefined;
  /** All units in it. */
  units: readonly UnitTerm[];
  /** Whether it, or the last of its heads, begins with a name. */
  begins: (name: string) => boolean;
  /** Its last unit stands for each of something: "pupils/class". */
  ratio: boolean;
  /** Whether it shows a status of dossiers. */
  status: boolean;
  percent: boolean;
}

/**
 * Makes the function that tells the unit of a cell from its column head, its row head and whether a percent sign stands in
 * it: a unit named as such, then a percent sign, a status of dossiers, and any unit of the column head. Every head is
 * read once.
 */
export function makeUnitOf(caption: string, { vocabulary }: FigureContext) {
  const read = new Map<string, Said>();
  const saidBy = (head: string): Said => {
    let said = read.get(head);
    if (!said) {
      said = readHead(head, vocabulary);
      read.set(head, said);
    }
    return said;
  };
  const above = saidBy(caption);
  return (columnHead: string, rowHead: string, sign: boolean): HeadUnit => {
    const [column, row] = [saidBy(columnHead), saidBy(rowHead)];
    if (sign || column.percent || row.percent) return { kind: 'percent', unit: '%', scale: 1, dossierUnit: false };
    const status = column.status || row.status || above.status;
    // A caption with several units leaves the choice to the column.
    const chosen = above.units.length > 1 ? above.units.find(({ name }) => column.begins(name)) : undefined;
    const found = column.named ?? row.named ?? chosen ?? above.named ?? (status ? undefined : column.last);
    if (found && column.ratio && found === column.last)
      return { kind: 'ratio', unit: found.name, scale: 1, dossierUnit: false };
    if (found) return { kind: found.kind, unit: found.name, scale: found.rule.scale, dossierUnit: found.rule.dossier };
    return { kind: 'count', unit: status ? vocabulary.dossier : null, scale: 1, dossierUnit: status };
  };
}

/** Units in a head that are no part of a status, channel or level. */
function readHead(head: string, vocabulary: FigureContext['vocabulary']): Said {
  const frame = vocabulary.frame.scan(head);
  const units = unitsNamed(head, 0, head.length, vocabulary).filter(
    ({ start, end, value }) => value.kind !== 'other' && !frame.some((one) => start < one.end && one.start < end),
  );
  const last = head.split(' / ').at(-1)!;
  return {
    named: units.find(({ named }) => named)?.value,
    last: units.at(-1)?.value,
    units: units.map(({ value }) => value),
    begins: (name) => `${last.toLowerCase()} `.startsWith(`${name.toLowerCase()} `),
    ratio: /^\/\p{L}/u.test(head.slice(units.at(-1)?.end ?? head.length)),
    status: frame.some(({ value }) => value.slot === 'status'),
    percent: head.includes('%'),
  };
}
