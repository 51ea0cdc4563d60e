import type { Report } from '../../model/document.ts';
import type { Body } from '../../rules/kinds/documents.ts';
import { knownIssuerAt } from './issuer.ts';
import { matchAt } from './match.ts';
import { nameForm } from './names.ts';
import type { Gazetteer, KnownIssuer } from './organisations.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

/** A district or commune: the word for its kind and its proper name, in the one form of names. */
export interface Place {
  /** null where only the name is known. */
  word: string | null;
  name: string;
}

/** Where a report comes from, as far as it says so itself; what its citations leave out is read as this. */
export interface Home {
  body: Body | null;
  level: Level | null;
  province: string | null;
  /** Whether the province is a city of that rank; null where that is not known. */
  isCity: boolean | null;
  district: Place | null;
  commune: Place | null;
}

export type Level = 'province' | 'district' | 'commune';

const headLines = 12;
const headReach = 1200;
const longestLine = 120;
const mostTried = 50;

/** What a text says directly at an offset of the area that the name before it lies in ("…, district X, province Y"). */
export function areasBehind(text: string, at: number, gazetteer: Gazetteer, words: DocumentVocabulary): KnownIssuer[] {
  const found: KnownIssuer[] = [];
  let end = at;
  for (let level = 0; level < 2; level++) {
    const area = matchAt(words.patterns.get('issuer.within'), text, end);
    if (!area) break;
    found.push(gazetteer.read(area.groups!.area!));
    end += area[0].length;
  }
  return found;
}

/** Reads a report's home from its issuer, its province, the bodies of its letterhead and its place line. */
export function readHome(text: string, report: Report, gazetteer: Gazetteer, words: DocumentVocabulary): Home {
  const own = report.issuer === null ? null : gazetteer.read(report.issuer);
  const named = [...(own ? [own] : []), ...superiors(text, gazetteer, words)];
  const stated = named.map((one) => areaOf(one, gazetteer));
  const found = [...stated, ...areasAround(text, own?.place ?? null, gazetteer, words)];
  const at = (level: Level) => found.find((one) => one?.level === level) ?? null;
  const top = at('province')?.name ?? null;
  const seat = report.place === null ? null : gazetteer.province(report.place);
  const province = top ?? report.province ?? seat;
  const district = at('district');
  const seated = own?.body?.scope === 'district' && district === null && report.place !== null;
  return {
    body: own?.body ?? null,
    level: stated[0]?.level ?? levelOfScope(own?.body ?? null),
    province: province === null ? null : nameForm(gazetteer.province(province) ?? province),
    isCity: province === null ? null : gazetteer.isCity(province) || cityAbove(province, at('province')),
    district: seated ? { word: null, name: nameForm(report.place!) } : district,
    commune: at('commune'),
  };
}

const levelOfScope = (body: Body | null): Level | null =>
  body?.scope === 'province' || body?.scope === 'district' ? body.scope : null;

type Found = Place & { level: Level; city: boolean };

const cityAbove = (province: string, above: Found | null) => above?.city === true && above.name === nameForm(province);

function areaOf({ body, scope, place }: KnownIssuer, gazetteer: Gazetteer): Found | null {
  const area = scope === null ? body && gazetteer.areaOf(body) : gazetteer.area(scope);
  if (!area || place === null) return null;
  const city = area.level === 'city';
  const ranked = gazetteer.isCity(place) || body?.scope === 'province' ? 'province' : 'district';
  return { level: area.level === 'city' ? ranked : area.level, city, word: area.name, name: nameForm(place) };
}

/** The areas that the text names behind the report's own district or commune, whatever else it names elsewhere. */
function areasAround(text: string, place: string | null, gazetteer: Gazetteer, words: DocumentVocabulary): Found[] {
  let at = place === null ? -1 : text.indexOf(place);
  for (let tried = 0; at >= 0 && tried < mostTried; tried++) {
    const found = areasBehind(text, at + place!.length, gazetteer, words).flatMap(
      (area) => areaOf(area, gazetteer) ?? [],
    );
    if (found.some(({ level }) => level === 'province')) return found;
    at = text.indexOf(place!, at + place!.length);
  }
  return [];
}

/** The bodies that stand on lines of their own above the title. */
function superiors(text: string, gazetteer: Gazetteer, words: DocumentVocabulary): KnownIssuer[] {
  const found: KnownIssuer[] = [];
  let start = 0;
  for (let line = 0; line < headLines && start < Math.min(text.length, headReach); line++) {
    if (matchAt(words.patterns.get('identity.head'), text, start)) break;
    const issuer = knownIssuerAt(text, start, words);
    const end = lineEnd(text, Math.max(start, issuer?.end ?? start));
    if (issuer && end - start <= longestLine && text.slice(issuer.end, end).trim() === '')
      found.push(gazetteer.read(text.slice(start, issuer.end)));
    start = end + 1;
  }
  return found;
}

function lineEnd(text: string, from: number): number {
  const at = text.slice(from, from + headReach).search(/[\n\t]/);
  return at < 0 ? text.length : from + at;
}
