import type { Report } from '../../model/document.ts';
import type { Body } from '../../rules/kinds/documents.ts';
import { perRuleSet } from '../../rules/perRuleSet.ts';
import { AreaReader } from './areas.ts';
import { areasBehind, type Home, readHome } from './home.ts';
import { Labels } from './labels.ts';
import { nameForm } from './names.ts';
import { nobody, type Office } from './offices.ts';
import { type Gazetteer, gazetteerOf, type KnownIssuer } from './organisations.ts';
import { type DocumentVocabulary, vocabularyOf } from './vocabulary.ts';

/** What a mention prints of its issuer, and the areas that follow ("…, district X, province Y"). */
export interface Printed {
  issuer: string | null;
  symbol: string | null;
  within: readonly KnownIssuer[];
}

/** Tells in whose register a number stands, with the places that the report itself makes clear. */
export class OrganisationResolver {
  readonly #gazetteer: Gazetteer;
  readonly #areas: AreaReader;
  readonly words: DocumentVocabulary;
  readonly labels: Labels;

  constructor(gazetteer: Gazetteer, words: DocumentVocabulary) {
    this.#gazetteer = gazetteer;
    this.words = words;
    this.#areas = new AreaReader(gazetteer);
    this.labels = new Labels(words);
  }

  home(text: string, report: Report): Home {
    return readHome(text, report, this.#gazetteer, this.words);
  }

  /** What the text says directly behind an issuer of the area that it lies in. */
  areasBehind(text: string, at: number): KnownIssuer[] {
    return areasBehind(text, at, this.#gazetteer, this.words);
  }

  /** The office of a mention: by its printed issuer, else by the code in its symbol; null where neither tells. */
  office({ issuer: printed, symbol, within }: Printed, home: Home): Office | null {
    const issuer = printed?.replace(this.words.patterns.get('issuer.term'), '') ?? null;
    const coded = (symbol === null ? [] : this.words.bodiesOfSymbol(symbol)).filter(({ scope }) => scope !== 'own');
    if (coded.length > 0 && coded.every(({ scope }) => scope === 'national'))
      return { ...nobody, body: '', name: coded[0]!.name, national: true };
    const known = issuer === null ? null : this.#gazetteer.read(issuer);
    const body = known === null ? this.#codedBody(coded, home) : this.#printedBody(known, coded, home);
    if (body?.scope === 'national') return { ...nobody, body: body.id, name: body.name, national: true };
    if (body === null) return known && this.#unknownOffice(issuer!, known, within, home);
    return this.#place(body, known, { coded, within, home });
  }

  /** The body that a symbol alone tells: the first one whose code stands there, where this report has just one such. */
  #codedBody(coded: readonly Body[], home: Home): Body | null {
    const [first] = coded;
    const alike = coded.filter(({ codes }) => codes.some((code) => first!.codes.includes(code)));
    const possible = alike.length === 1 ? alike : alike.filter((body) => this.#mayStand(body, home));
    return possible.length === 1 ? possible[0]! : null;
  }

  /** Whether a committee of one kind of area (city, town, province) is among those above or around the report. */
  #mayStand(body: Body, { district, isCity }: Home): boolean {
    const area = this.#gazetteer.areaOf(body);
    if (area === null) return true;
    if (area.level === 'province') return isCity !== true;
    return district?.word === area.name || (area.level === 'city' && isCity !== false);
  }

  /** A unit of an office is no issuer of its own: the register is that of the body whose code comes first. */
  #printedBody({ body, place, scope }: KnownIssuer, coded: readonly Body[], home: Home): Body | null {
    const [first] = coded;
    if (body?.scope === 'own') return first ?? home.body;
    if (body === null) return scope !== null && place !== null && first?.scope === 'unit' ? first : null;
    return first && coded.includes(body) && !first.codes.some((code) => body.codes.includes(code)) ? first : body;
  }

  #unknownOffice(printed: string, known: KnownIssuer, within: readonly KnownIssuer[], home: Home): Office {
    const { level, word } = this.#areas.levelOf(known, null, home);
    const name = known.scope === null ? printed : printed.slice(0, printed.toLowerCase().lastIndexOf(known.scope));
    const office = { ...nobody, body: nameForm(name), name: name.trim(), worded: level !== null, level, word };
    return level === null ? office : this.#areas.fill(office, known.place, within, home);
  }

  #place(
    body: Body,
    known: KnownIssuer | null,
    { coded, within, home }: { coded: readonly Body[]; within: readonly KnownIssuer[]; home: Home },
  ): Office | null {
    const worded = body.scope !== 'province' && body.area === undefined;
    const office = { ...nobody, body: body.id, name: body.name, worded };
    const implied = this.#areas.levelOf(known, body, home);
    const { word } = implied;
    let { level } = implied;
    // The office of a district's department in the symbol: the committee is the district's.
    if (known?.scope == null && level === null && coded.some(({ scope }) => scope === 'district')) level = 'district';
    // Above the province's own council there is no other of its kind.
    if (known === null && level === null && home.level === 'province' && home.body?.id === body.id) level = 'province';
    if (level === null && known?.place != null && this.#gazetteer.province(known.place) !== null) level = 'province';
    if (level === null) return known === null ? null : { ...office, place: known.place && nameForm(known.place) };
    return this.#areas.fill({ ...office, level, word: worded ? word : null }, known?.place ?? null, within, home);
  }
}

/** The resolver of a rule set, which extraction and checks share. */
export const resolverOf = perRuleSet((rules) => new OrganisationResolver(gazetteerOf(rules), vocabularyOf(rules)));
