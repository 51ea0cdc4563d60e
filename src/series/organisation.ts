import { titled } from '../extract/references/names.ts';
import { type Office, officeKey, officeName } from '../extract/references/offices.ts';
import { type Gazetteer, gazetteerOf } from '../extract/references/organisations.ts';
import { resolverOf } from '../extract/references/resolve.ts';
import type { Report } from '../model/document.ts';
import type { Organisation } from '../model/series.ts';
import type { Tier } from '../rules/kinds/tier.ts';
import type { RuleSet } from '../rules/ruleSet.ts';

/**
 * The organisation that issued a report, whichever way it writes its own name; null where the report does not say who
 * issued it, or says too little to tell the body from others of its kind.
 */
export function organisationOf(text: string, report: Report, rules: RuleSet): Organisation | null {
  if (report.issuer === null) return null;
  const resolver = resolverOf(rules);
  const at = text.indexOf(report.issuer);
  const within = at < 0 ? [] : resolver.areasBehind(text, at + report.issuer.length);
  const office = resolver.office({ issuer: report.issuer, symbol: report.symbol, within }, resolver.home(text, report));
  const name = officeName(office);
  if (office === null || name === null) return null;
  const seat = office.level === 'province' ? office.province : office.place;
  if (!office.national && seat === null && report.place === null) return null;
  return {
    key: keyOf(office, report),
    name,
    level: office.national ? 'central' : office.level,
    parent: parentOf(office, report, rules),
    ...provinces(office, gazetteerOf(rules), rules),
  };
}

/** A province that is not known: of one's own level the place where the report was signed stands for it. */
const keyOf = (office: Office, report: Report) =>
  officeKey(
    office,
    () => report.place ?? '',
    () => '',
  );

/** The body that governs the same area, else the one above it on the day of the report. */
function parentOf(office: Office, report: Report, rules: RuleSet): string | null {
  const governing = rules.entries('body').find(({ governs }) => governs);
  if (!governing || office.national || office.level === null || office.province === null) return null;
  const above =
    office.body === governing.id ? rules.entries('tier').find((tier) => isOn(tier, office, report)) : undefined;
  if (office.body === governing.id && !above) return null;
  const level = above?.above ?? office.level;
  const governs = { ...office, body: governing.id, name: governing.name, worded: true };
  if (level === office.level) return keyOf(office.body === governing.id ? office : governs, report);
  if (level === 'district') return districtAbove(governs, report);
  const word = wordOfProvince(office, gazetteerOf(rules));
  return keyOf({ ...governs, level: 'province', word, place: null, district: null }, report);
}

const isOn = ({ level, from, until }: Tier, office: Office, { date, period }: Report) => {
  const on = date ?? period?.end;
  if (level !== office.level) return false;
  return on === undefined ? from === undefined : (from ?? on) <= on && on <= (until ?? on);
};

function districtAbove(office: Office, report: Report): string | null {
  if (office.district === null) return null;
  return keyOf({ ...office, level: 'district', word: null, place: office.district, district: null }, report);
}

function wordOfProvince({ province }: Office, gazetteer: Gazetteer): string | null {
  return province !== null && gazetteer.isCity(province) ? gazetteer.wordFor('city') : gazetteer.wordFor('province');
}

/** The province as the rules write it, and the one that it has belonged to since the mergers. */
function provinces({ province }: Office, gazetteer: Gazetteer, rules: RuleSet) {
  const name = province === null ? null : gazetteer.province(province);
  const known = rules.entries('province').find((one) => one.name === name);
  const successor = rules.entries('province').find(({ id }) => id === (known?.successor ?? known?.id));
  const shown = known?.name ?? (province === null ? null : titled(province));
  return { province: shown, provinceNow: successor?.name ?? shown };
}
