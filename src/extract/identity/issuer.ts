import type { RuleSet } from '../../rules/ruleSet.ts';
import { allMatches } from '../../text/search.ts';
import { knownIssuerAt } from '../references/issuer.ts';
import { matchAt } from '../references/match.ts';
import { type Gazetteer, gazetteerOf, type KnownIssuer } from '../references/organisations.ts';
import type { DocumentVocabulary } from '../references/vocabulary.ts';
import type { Line } from './lines.ts';

/** The report's issuer, by the short name of its body, and where it is printed in the normalised text. */
export interface IssuerRead {
  name: string;
  scope: string | null;
  place: string | null;
  /** The province that the letterhead or the name itself states. */
  seat: string | null;
  start: number;
  end: number;
}

/** Reads issuers of reports from letterheads and first sentences. */
export class IssuerReader {
  readonly #words: DocumentVocabulary;
  readonly #gazetteer: Gazetteer;

  constructor(rules: RuleSet, words: DocumentVocabulary) {
    this.#words = words;
    this.#gazetteer = gazetteerOf(rules);
  }

  /** From the capital lines above the title: a body, or the superior and the body below it. */
  fromLetterhead(text: string, lines: readonly Line[]): IssuerRead | null {
    let own: IssuerRead | null = null;
    let seatAbove: string | null = null;
    for (let index = 0; index < lines.length; index++) {
      const { start, end } = lines[index]!;
      const named = this.#bodyAt(text, start);
      const seat: string | null = named?.seat ?? (own as IssuerRead | null)?.seat ?? seatAbove;
      if (named) {
        while (lines[index + 1] && lines[index + 1]!.start < named.end) index++;
        own = this.#atTop({ ...named, seat });
      } else if (this.#seatAt(text, start, end)) {
        seatAbove = this.#seatAt(text, start, end);
      } else if (own) {
        const office = matchAt(this.#words.patterns.get('identity.office'), text, start)?.[0].length === end - start;
        const name = sentenceCase(text.slice(start, end));
        if (office) return { ...own, name: `${name} ${own.name}`, start, end };
        own = { name, scope: null, place: null, seat, start, end };
      }
    }
    return own;
  }

  /** The province on a line of its own, above the body. */
  #seatAt(text: string, start: number, end: number): string | null {
    const match = matchAt(this.#words.patterns.get('identity.province'), text, start);
    return match && start + match[0].length === end ? titled(match.groups!.name!) : null;
  }

  /** A body of the province that leaves out its name has that of the body above it. */
  #atTop(issuer: IssuerRead): IssuerRead {
    if (issuer.place !== null || issuer.seat === null || !this.#words.isProvinceLevel(issuer.scope)) return issuer;
    return { ...issuer, place: issuer.seat, name: `${issuer.name} ${issuer.seat}` };
  }

  #bodyAt(text: string, at: number): IssuerRead | null {
    const issuer = knownIssuerAt(text, at, this.#words);
    const known = issuer && this.#gazetteer.read(text.slice(at, issuer.end));
    if (!known?.body) return null;
    const { scope, body } = known;
    const place = titled(known.place);
    const top = this.#words.isProvinceLevel(scope) || (place !== null && this.province(place) !== null);
    return {
      name: compose({ scope, place }, body.name),
      scope,
      place,
      seat: top ? place : null,
      start: at,
      end: issuer!.end,
    };
  }

  /** From "the committee of district X reports …", between two offsets. */
  fromSentence(text: string, from: number, to: number): IssuerRead | null {
    const found: IssuerRead[] = [];
    for (const match of allMatches(this.#words.patterns.get('identity.reporter'), text.slice(from, to))) {
      const start = from + match.index;
      const issuer = this.#bodyAt(text, start);
      if (issuer && issuer.end >= start + match.groups!.printed!.length) found.push(issuer);
    }
    return found.find(({ place }) => place !== null) ?? found[0] ?? null;
  }

  /** An issuer of a district or commune that leaves out its place has that of the letterhead's date. */
  placed(issuer: IssuerRead, place: string | null): IssuerRead {
    if (issuer.place !== null || place === null || issuer.scope === null) return issuer;
    if (this.#words.isProvinceLevel(issuer.scope)) return issuer;
    return { ...issuer, place, name: `${issuer.name} ${place}` };
  }

  province(name: string): string | null {
    return this.#gazetteer.province(name);
  }
}

/** Body, level, place. */
export const compose = ({ scope, place }: Pick<KnownIssuer, 'scope' | 'place'>, body: string) =>
  [body, scope, place].filter(Boolean).join(' ');

/** Names in capitals get one at the start of each word; others stay. */
const titled = (name: string | null) =>
  name === null || name !== name.toUpperCase()
    ? name
    : name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

const sentenceCase = (name: string) => name[0]!.toUpperCase() + name.slice(1).toLowerCase();
