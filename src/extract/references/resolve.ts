import type { Report } from '../../model/document.ts';
import type { Body } from '../../rules/kinds/documents.ts';
import type { Gazetteer, KnownIssuer } from './organisations.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

/** Gives issuers their canonical name, with the place that the report itself makes clear. */
export class OrganisationResolver {
  readonly #gazetteer: Gazetteer;
  readonly #words: DocumentVocabulary;

  constructor(gazetteer: Gazetteer, words: DocumentVocabulary) {
    this.#gazetteer = gazetteer;
    this.#words = words;
  }

  /**
   * The organisation in whose register a number stands: by its printed issuer, else by the code in its symbol.
   * `national`: there is one in the country, so that neither place nor issuer is needed to tell it.
   */
  resolve(printed: string | null, symbol: string | null, report: Report): { name: string | null; national: boolean } {
    const own = report.issuer === null ? null : this.#gazetteer.read(report.issuer);
    const coded = symbol === null ? [] : this.#words.bodiesOfSymbol(symbol);
    const known = printed === null ? null : this.#gazetteer.read(printed);
    const body =
      known?.body ?? (printed === null || coded.every((one) => one.scope === 'national') ? coded[0] : undefined);
    if (!body) return { name: printed, national: false };
    if (coded[0]?.scope === 'national' || body.scope === 'national')
      return { name: (coded[0]?.scope === 'national' ? coded[0] : body).name, national: true };
    return { name: this.#local(body, known, coded, own, report), national: false };
  }

  #local(
    body: Body,
    known: KnownIssuer | null,
    coded: readonly Body[],
    own: KnownIssuer | null,
    report: Report,
  ): string | null {
    const ambiguous = known === null && new Set(coded.map(({ scope }) => scope)).size > 1;
    if (ambiguous) return null;
    if (body.scope === 'province') {
      const place = this.#gazetteer.province(known?.place ?? '') ?? known?.place ?? report.province;
      return [body.name, place ?? unknownPlace(report)].filter(Boolean).join(' ');
    }
    const scope = known?.scope ?? (body.scope === 'district' ? own?.scope : null) ?? null;
    if (scope === null && known?.place == null) return null;
    const place = known?.place ?? this.#placeOf(scope, own, report);
    return [body.name, scope, place ?? unknownPlace(report)].filter(Boolean).join(' ');
  }

  /** The place of a level that a report leaves unsaid: its own, where it is of that level, or the province above it. */
  #placeOf(scope: string | null, own: KnownIssuer | null, report: Report): string | null {
    if (scope === null) return null;
    if (own?.place != null && own.scope === scope) return own.place;
    return this.#words.isProvinceLevel(scope) ? report.province : null;
  }
}

/** Marks a place that nobody names as "of this report", so that two reports' issuers are not taken for one. */
const unknownPlace = (report: Report) => (report.issuer === null ? null : `(${report.issuer})`);
