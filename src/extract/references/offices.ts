import type { Level } from './home.ts';
import { misspelt, titled } from './names.ts';

/** The body in whose register a number stands; names in the one form of names, null = the report does not say. */
export interface Office {
  /** Identifier of the rule, or the name of a body that no rule knows. */
  body: string;
  /** The name to show. */
  name: string;
  /** Whether there is one in the country. */
  national: boolean;
  /** Whether the word for the kind of area belongs to it; a province's department and a district's committee need none. */
  worded: boolean;
  level: Level | null;
  /** The word for its kind of area. */
  word: string | null;
  /** Proper name of its district or commune, or of its area where the level is not known. */
  place: string | null;
  /** District of a commune: word and name. */
  district: string | null;
  province: string | null;
}

/** An office of which nothing is known. */
export const nobody: Office = {
  body: '',
  name: '',
  national: false,
  worded: false,
  level: null,
  word: null,
  place: null,
  district: null,
  province: null,
};

/** Laws are of one house, and need no issuer. */
export const parliament: Office = { ...nobody, national: true };

const open = ['level', 'word', 'place', 'district', 'province'] as const;

/** Whether two mentions may name one office: nothing that both say differs. */
export const mayBeOne = (a: Office | null, b: Office | null): boolean =>
  a === null ||
  b === null ||
  (a.body === b.body && open.every((part) => a[part] === null || b[part] === null || a[part] === b[part]));

/** What two mentions of one office say together. */
export function joined(a: Office | null, b: Office | null): Office | null {
  if (a === null || b === null) return a ?? b;
  const both = { ...a };
  for (const part of open) Object.assign(both, { [part]: a[part] ?? b[part] });
  return both;
}

/** Whether all is said that tells the office from others of its kind, inside one report. */
const isSure = (office: Office | null): office is Office =>
  office !== null && (office.national || !office.worded || office.level !== null || office.place !== null);

/** Whether two mentions name one office, with nothing left open that another one could fill. */
export const isSurelyOne = (a: Office | null, b: Office | null): boolean =>
  isSure(a) && isSure(b) && mayBeOne(a, b) && a.level === b.level && a.place === b.place && a.province === b.province;

/** Whether two offices differ only by the spelling of their places or names. */
export function isMisspelling(a: Office, b: Office): boolean {
  const place = a.place !== null && b.place !== null && misspelt(a.place, b.place) ? b.place : a.place;
  const province =
    a.province !== null && b.province !== null && misspelt(a.province, b.province) ? b.province : a.province;
  const body = a.body !== b.body && a.body.includes(' ') && misspelt(a.body, b.body) ? b.body : a.body;
  return !mayBeOne(a, b) && mayBeOne({ ...a, place, province, body }, b);
}

/** The office as it stands in a key. `report`: what stands for a place that is not known; `home`: for a province. */
export function officeKey(office: Office | null, report: () => string, home: () => string): string {
  if (office === null) return `?${report()}`;
  const { body, national, worded, level, word, place, district } = office;
  if (national) return body;
  const province = (unknown: () => string) => office.province ?? `?${unknown()}`;
  if (level === 'province')
    return [body, [worded ? word : null, province(report)].filter(Boolean).join(' ')].join(', ');
  if (place === null) return [body, worded ? (word ?? level) : null, `?${report()}`].filter(Boolean).join(', ');
  return [body, [word, place].filter(Boolean).join(' '), district, province(home)].filter(Boolean).join(', ');
}

/** The office as it is shown: "UBND" with level and place, a department with its province. */
export function officeName(office: Office | null): string | null {
  if (!isSure(office)) return null;
  const { name, national, worded, level, word, place, province } = office;
  if (national) return name === '' ? null : name;
  const seat = level === 'province' ? province : place;
  return [name, worded ? word : null, seat && titled(seat)].filter(Boolean).join(' ');
}
