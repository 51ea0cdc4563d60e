import type { Draft } from './draft.ts';
import { plain } from './fold.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

/** "05" and "5" are one number, "30C" and "30c" too. */
export const bareNumber = (digits: string): string => digits.replace(/^0+(?=\d)/, '').toLowerCase();

/** A law's name in small letters, without marks and punctuation. */
export const lawName = (name: string): string =>
  plain(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Makes the part of a key that stands for number and symbol, the same for all ways to print them. */
export class Labels {
  readonly #words: DocumentVocabulary;
  readonly #symbols = new Map<string, string>();

  constructor(words: DocumentVocabulary) {
    this.#words = words;
  }

  /** Number and symbol; number and type where no symbol is printed; the name of a law without a number. */
  of(draft: Draft, text: string): string {
    const { digits, symbol, year, type } = draft;
    if (digits === null) return lawName(text.slice(draft.number.start, draft.number.end));
    const number = bareNumber(digits);
    if (symbol === null) return `${type ? plain(type.name) : ''} ${number}`;
    const inside = year !== null && !this.isYearly(draft) ? `/${year}` : '';
    return `${number}${inside}/${this.symbol(symbol)}`;
  }

  /** Whether the year belongs to the number even where it is left out, so that the number need not say it. */
  isYearly({ symbol }: Pick<Draft, 'symbol'>): boolean {
    const [code, rest] = symbol === null ? [] : symbol.split(/-(.*)/su);
    return rest !== undefined && code !== undefined && this.#words.typesOfCode(code).some(({ yearly }) => yearly);
  }

  /**
   * A symbol in one form: capitals, one mark between parts, known codes as the rules write them, with the marks on letters
   * that are left out where only one code can be meant; other parts without marks on letters.
   */
  symbol(symbol: string): string {
    let form = this.#symbols.get(symbol);
    if (form === undefined) {
      const parts = symbol.split(/[-/._]/).filter((part) => part !== '');
      form = this.#parts(parts).join('-');
      if (this.#symbols.size < 10_000) this.#symbols.set(symbol, form);
    }
    return form;
  }

  #parts(parts: readonly string[]): string[] {
    const codes = parts.map((part, index) => this.#part(part, index === 0 && parts.length > 1));
    const first = parts.length > 1 && this.#words.typesOfCode(codes[0]!).length > 0 ? 1 : 0;
    // Of two ways to write a code ("UB", "UBND") the first one stands; a unit's code behind it may mean something else.
    const issuing = codes[first]!;
    const letters = issuing.replace(/(?<!\d)\d+$/, '');
    const body = this.#words
      .bodiesOfCode(letters)
      .find(({ variants }) => variants.some((one) => one.toUpperCase() === letters));
    if (body) codes[first] = issuing.replace(letters, body.codes[0]!.toUpperCase());
    return codes;
  }

  #part(printed: string, isFirst: boolean): string {
    const [, letters = '', digits = ''] = /^(.*?)(?<!\d)(\d*)$/su.exec(printed.replace(/&/g, '')) ?? [];
    const code = letters.toUpperCase();
    if ((isFirst && this.#words.typesOfCode(code).length > 0) || this.#words.bodiesOfCode(code).length > 0)
      return code + digits;
    const meant = this.#words.codesLike(code, isFirst);
    return (meant.length === 1 ? meant[0]! : plain(code).toUpperCase()) + digits;
  }
}
