import { plain } from '../extract/references/fold.ts';
import { nameForm, titled } from '../extract/references/names.ts';
import { officeKey, officeName } from '../extract/references/offices.ts';
import type { OrganisationResolver } from '../extract/references/resolve.ts';
import type { Mention } from '../model/analysis.ts';
import { noReport } from '../model/noReport.ts';
import type { RuleSet } from '../rules/ruleSet.ts';

/** The issuer of an entry: by the name that mentions show, and, where its places are complete, as it stands in their keys. */
export interface KnownIssuer {
  organisation: string | null;
  seat: string | null;
}

/** Reads "UBND huyện Vĩnh Lạc, tỉnh An Tây" as a report's text is read. */
export function readIssuer(printed: string, symbol: string, resolver: OrganisationResolver): KnownIssuer {
  const commas = [...printed.matchAll(/,\s/g)].map(({ index }) => index);
  const end = commas.find((at) => resolver.areasBehind(printed, at).length > 0) ?? printed.length;
  const within = resolver.areasBehind(printed, end);
  // An entry stands in no report whose areas could be meant.
  const office = resolver.office({ issuer: printed.slice(0, end), symbol, within }, resolver.home('', noReport));
  const unknown = () => '';
  const seat = office === null || office.national ? null : officeKey(office, unknown, unknown);
  return { organisation: officeName(office), seat: seat?.includes('?') ? null : seat };
}

/** Whether a mention's issuer is the entry's: districts of one name in two provinces are two. */
export function isIssuerOf({ organisation, seat }: KnownIssuer, mention: Mention): boolean {
  if (organisation === null || mention.organisation === null) return false;
  return seat === null ? plain(organisation) === plain(mention.organisation) : seat === seatOf(mention);
}

/** The issuer in a mention's key: body, area, the areas above it; "?" stands before what the report does not say. */
export const seatOf = ({ reference }: Mention): string => reference.key.split('|')[2] ?? '';

/** A mention's issuer with the areas above it, so that `readIssuer` reads the same of it. */
export function printIssuer(mention: Mention, rules: RuleSet): string {
  const above = seatOf(mention).split(', ').slice(2);
  const words = new Map(rules.entries('area').map(({ level, name }) => [level, name]));
  const provinces = new Map(rules.entries('province').map((province) => [nameForm(province.name), province]));
  const printed = above.map((area, index) => {
    if (index < above.length - 1) return area.replace(/ .*/su, titled);
    const { kind, name } = provinces.get(area) ?? { kind: 'province' as const, name: titled(area) };
    return `${words.get(kind)} ${name}`;
  });
  return [mention.organisation, ...printed].join(', ');
}
