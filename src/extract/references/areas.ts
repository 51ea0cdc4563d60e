import type { Body } from '../../rules/kinds/documents.ts';
import type { Home, Level } from './home.ts';
import { nameForm } from './names.ts';
import type { Office } from './offices.ts';
import type { Gazetteer, KnownIssuer } from './organisations.ts';

/** Tells of which level an office is, and in which areas. */
export class AreaReader {
  readonly #gazetteer: Gazetteer;

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  /** The level that the name of an office says, and its word for the kind of area. */
  levelOf(known: KnownIssuer | null, body: Body | null, home: Home): { level: Level | null; word: string | null } {
    const area = known?.scope == null ? body && this.#gazetteer.areaOf(body) : this.#gazetteer.area(known.scope);
    const fixed = body?.scope === 'province' || body?.scope === 'district' ? body.scope : null;
    if (!area) return { level: fixed, word: null };
    if (area.level !== 'city') return { level: fixed ?? area.level, word: area.name };
    if (fixed !== null && body!.area === undefined) return { level: fixed, word: area.name };
    return { level: this.#cityLevel(known?.place ?? null, area.name, fixed, home), word: area.name };
  }

  /** A city is a province or a district: its name tells, or which of the two the report is in. */
  #cityLevel(place: string | null, word: string, fixed: Level | null, home: Home): Level {
    if (place !== null) return this.#isCity(nameForm(place), home) ? 'province' : 'district';
    if (home.district?.word === word) return 'district';
    return home.isCity === true || (fixed === 'province' && home.isCity === null) ? 'province' : 'district';
  }

  /** The names of the areas: as printed, else those of the report's own. */
  fill(office: Office, place: string | null, within: readonly KnownIssuer[], home: Home): Office {
    const stated = (level: Level) => {
      const area = within.find((one) => one.scope !== null && this.levelOf(one, null, home).level === level);
      return area?.place == null ? null : { word: this.#gazetteer.area(area.scope!)!.name, name: nameForm(area.place) };
    };
    const provinceOf = (name: string) => nameForm(this.#gazetteer.province(name) ?? name);
    const seat = stated('province')?.name ?? null;
    const { level, word } = office;
    const province = seat === null ? home.province : provinceOf(seat);
    if (level === 'province') {
      const named = place === null ? province : provinceOf(place);
      return { ...office, word: word ?? this.#provinceWord(named, home), province: named };
    }
    const own = level === 'district' ? home.district : home.commune;
    const alike = own !== null && (word === null || own.word === null || own.word === word);
    const isOwn = alike && province === home.province && (place === null || nameForm(place) === own.name);
    const filled = {
      ...office,
      word: word ?? (isOwn && office.worded ? own.word : null),
      place: place === null ? (isOwn ? own.name : null) : nameForm(place),
      province,
    };
    if (level === 'district') return filled;
    const district = stated('district') ?? (province === home.province ? home.district : null);
    return { ...filled, district: district && [district.word, district.name].filter(Boolean).join(' ') };
  }

  #provinceWord(province: string | null, home: Home): string | null {
    if (province === null) return null;
    return this.#gazetteer.wordFor(this.#isCity(province, home) ? 'city' : 'province');
  }

  #isCity(place: string, home: Home): boolean {
    return place === home.province ? home.isCity === true : this.#gazetteer.isCity(place);
  }
}
