import type { RuleSet } from '../../rules/ruleSet.ts';
import { knownIssuerAt } from '../references/issuer.ts';
import { matchAt } from '../references/match.ts';
import type { KnownIssuer } from '../references/organisations.ts';
import { Gazetteer } from '../references/organisations.ts';
import type { DocumentVocabulary } from '../references/vocabulary.ts';
import type { Line } from './lines.ts';

/** The report's issuer, by the short name of its body, and where it is printed in the normalised text. */
export interface IssuerRead {
  name: string;
  scope: string | null;
  place: string | null;
  start: number;
  end: number;
}

/** Reads issuers of reports from letterheads and first sentences. */
export class IssuerReader {
  readonly #words: DocumentVocabulary;
  readonly #gazetteer: Gazetteer;

  constructor(rules: RuleSet, words: DocumentVocabulary) {
    this.#words = words;
    this.#gazetteer = new Gazetteer(rules, words.patterns.get('issuer.scope'));
  }

  /** From the capital lines above the title: a body, or the superior and the body below it. */
  fromLetterhead(text: string, lines: readonly Line[]): IssuerRead | null {
    const bodies: (IssuerRead & { known: KnownIssuer })[] = [];
    for (let index = 0; index < lines.length; index++) {
      const { start, end } = lines[index]!;
      const issuer = knownIssuerAt(text, start, this.#words);
      const last = bodies.at(-1);
      if (issuer) {
        while (lines[index + 1] && lines[index + 1]!.start < issuer.end) index++;
        const known = this.#gazetteer.read(text.slice(start, issuer.end));
        const printed = {
          name: compose(known, known.body?.name ?? ''),
          scope: known.scope,
          place: titled(known.place),
        };
        bodies.push({
          ...printed,
          name: compose({ ...known, place: printed.place }, known.body!.name),
          known,
          start,
          end: issuer.end,
        });
      } else if (last) {
        const office = matchAt(this.#words.patterns.get('identity.office'), text, start)?.[0].length === end - start;
        const own = sentenceCase(text.slice(start, end));
        bodies.push({
          ...last,
          name: office ? `${own} ${last.name}` : own,
          start,
          end,
          known: { ...last.known, body: null },
        });
        if (office) break;
      }
    }
    const own = bodies.at(-1);
    const superior = bodies.at(-2);
    if (!own) return null;
    const { name, scope, place, start, end } = own;
    if (!superior || place !== null || own.known.body === null || superior.place === null)
      return { name, scope, place, start, end };
    const seat = [superior.scope, superior.place].filter(Boolean).join(' ');
    return { name: `${name} ${seat}`, scope: superior.scope, place: superior.place, start, end };
  }

  /** From "UBND huyện Cầu Kè báo cáo …", between two offsets. */
  fromSentence(text: string, from: number, to: number): IssuerRead | null {
    const found: IssuerRead[] = [];
    for (const match of text.slice(from, to).matchAll(this.#words.patterns.get('identity.reporter'))) {
      const start = from + match.index;
      const issuer = knownIssuerAt(text, start, this.#words);
      if (!issuer || issuer.end < start + match.groups!.printed!.length) continue;
      const known = this.#gazetteer.read(text.slice(start, issuer.end));
      if (!known.body) continue;
      found.push({
        name: compose(known, known.body.name),
        scope: known.scope,
        place: known.place,
        start,
        end: issuer.end,
      });
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

/** Body, level, place: "UBND huyện Cầu Kè". */
export const compose = ({ scope, place }: Pick<KnownIssuer, 'scope' | 'place'>, body: string) =>
  [body, scope, place].filter(Boolean).join(' ');

/** Names in capitals get one at the start of each word; others stay. */
const titled = (name: string | null) =>
  name === null || name !== name.toUpperCase()
    ? name
    : name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

const sentenceCase = (name: string) => name[0]!.toUpperCase() + name.slice(1).toLowerCase();
