import type { Report } from '../../model/document.ts';
import { addTo } from '../../model/multimap.ts';
import { apart } from './apart.ts';
import type { Draft } from './draft.ts';
import type { Home } from './home.ts';
import { type Marks, marksOf } from './marks.ts';
import { type Office, officeKey, officeName, parliament } from './offices.ts';
import type { OrganisationResolver } from './resolve.ts';
import { type Document, officeForm, type Said, settle } from './settle.ts';
import { adoptLaws, adoptPointers, adoptShort } from './shortened.ts';

/** A mention's identity: what of it is known, and the key that it shares with all mentions of the same document. */
export interface Known extends Said {
  draft: Draft;
  /** Number and symbol; number and type where no symbol is printed; name for a law without a number. */
  label: string;
  document: Document;
  /** The issuer's canonical name; null where unknown. */
  organisation: string | null;
  key: string;
}

/**
 * Gives every mention its key: number/symbol|year|organisation. The year, not the day, stands in it, since a register
 * restarts on 1 January and a slip in a date must not hide that two mentions are of one document. What is not known is a
 * "?" with what tells this report from others, so that two reports' documents are never taken for one by accident.
 */
export function identify(
  text: string,
  drafts: readonly Draft[],
  report: Report,
  resolver: OrganisationResolver,
): Known[] {
  const home = resolver.home(text, report);
  const offices = new Map<string, Office | null>();
  const known = drafts.map((draft) => read(draft, text, home, resolver, offices));
  const cited = labelsByOffice(known);
  const groups = new Map<string, Known[]>();
  for (const one of known) addTo(groups, one.label, one);
  const days = new Map<Document, string>();
  for (const group of groups.values()) {
    settle(group, (a, b) => spelt(a, b, cited)).forEach((document, index) => {
      group[index]!.document = document;
    });
    if (group.length > 1) for (const [document, day] of apart(group, text)) days.set(document, day);
  }
  const marks = marksOf(home, report, known);
  const made = new Map<Document, { organisation: string | null; key: string }>();
  for (const one of known) {
    const identity = made.get(one.document) ?? keyOf(one, marks, days.get(one.document));
    made.set(one.document, identity);
    one.key = identity.key;
    one.organisation = identity.organisation;
  }
  adoptShort(known, resolver.words);
  adoptLaws(known, text, resolver.words);
  adoptPointers(known);
  return known;
}

function keyOf({ label, document: { year, office } }: Known, marks: Marks, day: string | undefined) {
  const when = year ?? `?${marks.year} ${marks.report()}`;
  const key = [label, when, officeKey(office, marks.report, () => marks.home), day ?? []].flat().join('|');
  return { organisation: officeName(office), key };
}

/** `offices`: those of the mentions before, by what is printed, since a report names the same few again and again. */
function read(
  draft: Draft,
  text: string,
  home: Home,
  resolver: OrganisationResolver,
  offices: Map<string, Office | null>,
): Known {
  const { issuer, date, digits } = draft;
  const symbol = draft.symbol && resolver.labels.symbol(draft.symbol);
  const printed = issuer && text.slice(issuer.start, issuer.end);
  const within = issuer ? resolver.areasBehind(text, issuer.end) : [];
  const form = `${printed}|${symbol}|${within.map(({ scope, place }) => `${scope} ${place}`).join('|')}`;
  let office = digits === null ? parliament : offices.get(form);
  if (office === undefined) {
    office = resolver.office({ issuer: printed, symbol, within }, home);
    offices.set(form, office);
  }
  const assumed = printed === null && office !== null && !office.national;
  const year = draft.year ?? draft.nameYear ?? (date && yearOf(date.iso ?? text.slice(date.start, date.end)));
  return {
    year: year === null ? null : String(year),
    day: date?.iso ?? null,
    office,
    assumed,
    draft,
    label: resolver.labels.of(draft, text),
    document: nothing,
    organisation: null,
    key: '',
  };
}

const nothing: Document = { year: null, days: new Set(), office: null };

/** The year of a date, even of one that is none of the calendar; two digits are of this century. */
function yearOf(date: string): string | null {
  const whole = /(?:19|20)\d\d/.exec(date)?.[0];
  if (whole !== undefined) return whole;
  const short = /\D(\d\d)\D*$/.exec(date)?.[1];
  return short === undefined ? null : `20${short}`;
}

/** Offices by their form, with the numbers under which they are cited. */
function labelsByOffice(known: readonly Known[]): Map<string, Set<string>> {
  const labels = new Map<string, Set<string>>();
  for (const { office, label } of known) {
    if (office === null || office.national) continue;
    const form = officeForm(office);
    const own = labels.get(form);
    if (own) own.add(label);
    else labels.set(form, new Set([label]));
  }
  return labels;
}

/** Of two spellings, the one that is meant: the other one has no documents of its own. */
function spelt(a: Office, b: Office, cited: ReadonlyMap<string, ReadonlySet<string>>): Office | null {
  const [ofA, ofB] = [cited.get(officeForm(a)), cited.get(officeForm(b))];
  if (!ofA || !ofB) return b;
  const [fewer, more, meant] = ofA.size > ofB.size ? [ofB, ofA, a] : [ofA, ofB, b];
  return [...fewer].every((label) => more.has(label)) ? meant : null;
}
