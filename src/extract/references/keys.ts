import type { Report } from '../../model/document.ts';
import type { Draft } from './draft.ts';
import { plain } from './fold.ts';
import type { OrganisationResolver } from './resolve.ts';

/** A mention's identity: what of it is known, and the key that it shares with all mentions of the same document. */
export interface Known {
  draft: Draft;
  printed: string | null;
  organisation: string | null;
  national: boolean;
  /** Number and symbol; number and type where no symbol is printed; name for a law without a number. */
  label: string;
  year: string;
  key: string;
}

/**
 * Gives every mention its key: number/symbol|year|organisation. The year, not the day, stands in it, since a register
 * restarts on 1 January and a slip in a date must not hide that two mentions are of one document.
 */
export function identify(
  text: string,
  drafts: readonly Draft[],
  report: Report,
  resolver: OrganisationResolver,
): Known[] {
  const known = drafts.map((draft): Known => {
    const printed = draft.issuer && text.slice(draft.issuer.start, draft.issuer.end);
    const { name, national } = resolver.resolve(printed, draft.symbol, report);
    const year = draft.year ?? draft.nameYear ?? draft.date?.iso?.slice(0, 4) ?? '';
    return { draft, printed, organisation: name, national, label: label(text, draft), year: String(year), key: '' };
  });
  const numbered = known.filter(({ draft }) => draft.symbol !== null);
  for (const group of groupBy(numbered, ({ label: one }) => one).values()) complete(group);
  for (const one of known) one.key = keyOf(one);
  const byNumber = groupBy(numbered, ({ draft }) => shortLabel(draft));
  const full = new Map([...byNumber].map(([number, group]) => [number, firsts(group, ({ key }) => key)]));
  for (const one of known)
    if (one.draft.symbol === null && one.draft.digits !== null) adopt(one, full.get(shortLabel(one.draft)) ?? []);
  return known;
}

const keyOf = ({ label: number, year, organisation, national, draft }: Known) =>
  [number, year, national || draft.nameYear !== null ? '' : plain(organisation ?? '')].join('|');

function label(text: string, draft: Draft): string {
  const type = draft.type ? plain(draft.type.name) : '';
  if (draft.digits === null)
    return plain(text.slice(draft.number.start, draft.number.end)).replace(/[^\p{L}\p{N}]+/gu, ' ');
  const number = draft.digits.replace(/^0+(?=\d)/, '').toLowerCase();
  if (draft.symbol === null) return `${type} ${number}`;
  return `${[number, draft.year ?? []].flat().join('/')}/${plain(draft.symbol).toUpperCase()}`;
}

/** More documents of one number than this, and nobody can tell which one a short mention means. */
const mostCandidates = 30;

/** A mention that leaves out year or issuer is the one full mention it can be; where there are two, it stays apart. */
function complete(group: readonly Known[]): void {
  const day = (one: Known) => one.draft.date?.iso ?? null;
  const isFull = (one: Known) => one.year !== '' && (one.organisation !== null || one.national);
  const candidates = firsts(group.filter(isFull), (one) => `${keyOf(one)}|${day(one)}`);
  if (candidates.length > mostCandidates) return;
  for (const one of group) {
    if (isFull(one)) continue;
    const full = candidates.filter(
      (other) =>
        (one.organisation === null || one.organisation === other.organisation) &&
        (one.year === '' || one.year === other.year) &&
        (day(one) === null || day(one) === day(other)),
    );
    if (new Set(full.map(keyOf)).size !== 1) continue;
    one.year = full[0]!.year;
    one.organisation = full[0]!.organisation;
  }
}

/** A bare number is the one document of that type and number that the report names in full. */
function adopt(one: Known, documents: readonly Known[]): void {
  const full = documents
    .slice(0, mostCandidates)
    .filter(
      ({ year, organisation }) =>
        (one.year === '' || one.year === year) &&
        (one.organisation === null || organisation === null || one.organisation === organisation),
    );
  if (full.length !== 1) return;
  one.key = full[0]!.key;
  one.organisation ??= full[0]!.organisation;
}

const shortLabel = ({ type, digits }: Draft) => `${type?.id}|${digits?.replace(/^0+(?=\d)/, '').toLowerCase()}`;

function groupBy<T>(items: readonly T[], keyFor: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyFor(item));
    if (group) group.push(item);
    else groups.set(keyFor(item), [item]);
  }
  return groups;
}

/** The first item of each key. */
const firsts = <T>(items: readonly T[], keyFor: (item: T) => string): T[] =>
  [...groupBy(items, keyFor).values()].map(([first]) => first!);
