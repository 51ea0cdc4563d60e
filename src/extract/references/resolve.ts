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
    const coded = (symbol === null ? [] : this.#words.bodiesOfSymbol(symbol)).filter(({ scope }) => scope !== 'own');
    const known = printed === null ? null : this.#gazetteer.read(printed);
    const central = coded.length > 0 && coded.every(({ scope }) => scope === 'national');
    const body = known?.body?.scope === 'own' ? (coded[0] ?? own?.body) : known?.body;
    const issuing = body ?? (printed === null || central ? coded[0] : undefined);
    if (!issuing) return { name: printed, national: false };
    if (central || issuing.scope === 'national') return { name: (central ? coded[0]! : issuing).name, national: true };
    return { name: this.#local(issuing, known, coded, own, report), national: false };
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
    // Above the province's own council and committee there is no other of their kind.
    const top = known === null && own?.body?.id === body.id && this.#words.isProvinceLevel(own.scope);
    const scope = known?.scope ?? (body.scope === 'district' || top ? own?.scope : null) ?? null;
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
