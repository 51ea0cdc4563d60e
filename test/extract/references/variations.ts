import fc, { type Arbitrary } from 'fast-check';

/** A way to type a text otherwise that leaves its meaning alone. */
export interface Variation {
  name: string;
  /** Functions from the text to its other form. */
  typed: Arbitrary<(text: string) => string>;
}

const dashes = ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212'];
const slashes = ['/', '\u2044', '\u2215', '\uff0f'];
const blanks = [' ', '\u00a0', '\u2009', '\u202f', '\u3000', '  ', '\u00a0 '];
const invisible = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'];
/** Đ as two other letters, and the Latin letters that Cyrillic shares. */
const alike = new Map([...'ĐĐđABCEHKMOPTXaceop'].map((letter, at) => [[...'ÐƉðАВСЕНКМОРТХасеор'][at]!, letter]));

/** Each place that `pattern` finds takes the next of the drawn forms, from the first again after the last. */
const each = <T>(pattern: RegExp, drawn: Arbitrary<T>, form: (found: string, one: T) => string) =>
  fc.array(drawn, { minLength: 1, maxLength: 12 }).map((forms) => (text: string) => {
    let next = 0;
    return text.replace(pattern, (found) => form(found, forms[next++ % forms.length]!));
  });

const oneOf = (pattern: RegExp, forms: readonly string[]) =>
  each(pattern, fc.constantFrom(...forms), (_found, form) => form);

const between = (pattern: RegExp) =>
  each(pattern, fc.constantFrom('#', '# ', ' #', ' # '), (mark, blank) => blank.replace('#', mark));

/** Where lines are broken, as the text of a PDF has them. */
export const brokenLines: readonly Variation[] = [
  {
    name: 'lines broken behind the dashes and slashes of numbers',
    typed: oneOf(/(?<=\d\/|\d-|\p{L}[-/])(?=[\p{L}\d])/gu, ['', '\n', '\n  ']),
  },
  // Behind a semicolon begins what may be the next item of a list.
  { name: 'lines broken before words in small letters', typed: oneOf(/(?<!;) (?=\p{Ll}{2})/gu, [' ', '\n', ' \n']) },
];

/** Blanks around the marks inside numbers and dates, and tabs: on one line, since tabs on several make a table. */
export const spacing: readonly Variation[] = [
  { name: 'tabs', typed: oneOf(/ /g, [' ', '\t']) },
  { name: 'blanks around the slash before a symbol', typed: between(/(?<=\d[a-z]?)\/(?=\p{Lu})/gu) },
  { name: 'blanks around the slash before a year', typed: between(/(?<= \d+)\/(?=\d{4}\/)/gu) },
  { name: 'blanks around the only dash of a symbol', typed: between(/(?<=\d\/\p{L}+)-(?=\p{L}+(?![\p{L}\d&-]))/gu) },
  {
    name: 'a blank beside the dashes of a symbol',
    typed: oneOf(/(?<=\d\/[\p{L}-]+)-(?=\p{L})/gu, ['-', '- ', ' -']),
  },
  { name: 'blanks around the dash of a Party number', typed: between(/(?<= \d+)-(?=\p{L}+\/)/gu) },
  { name: 'blanks around "&"', typed: oneOf(/ ?& ?/g, ['&', ' &', '& ', ' & ']) },
  {
    name: 'blanks in dates',
    typed: between(/(?<=\d)([-/.])(?=\d+\1\d{4}(?!\/))|(?<=\d([-/.])\d+)\2(?=\d{4}(?!\/))/gu),
  },
];

/** Other characters for the same; the marks that end a line stay, since readers join lines by them. */
export const characters: readonly Variation[] = [
  { name: 'any dash', typed: oneOf(/-(?!\n)/g, dashes) },
  { name: 'any slash', typed: oneOf(/\/(?!\n)/g, slashes) },
  { name: 'any blank', typed: oneOf(/ /g, blanks) },
  {
    name: 'letters that look alike',
    typed: each(new RegExp(`[${[...alike.values()].join('')}]`, 'g'), fc.nat({ max: 2 }), (letter, which) => {
      const others = [...alike].filter(([, latin]) => latin === letter).map(([other]) => other);
      return [letter, ...others][which] ?? letter;
    }),
  },
  {
    name: 'letters composed or decomposed',
    typed: fc.constantFrom('NFC', 'NFD').map((form) => (text: string) => text.normalize(form)),
  },
  {
    name: 'characters that nobody sees',
    typed: each(/(?<!^|\n\s*)(?!$)(?!\p{M})/gu, fc.constantFrom('', '', ...invisible), (_found, form) => form),
  },
];

/** All at once, characters last: what is looked for elsewhere must still be found. */
export const together: Variation = {
  name: 'other characters and broken lines together',
  typed: fc
    .tuple(...[...brokenLines, ...characters].map(({ typed }) => typed))
    .map((changes) => (text) => changes.reduce((form, change) => change(form), text)),
};

/** A text with another form of it. */
export const changed = (text: Arbitrary<string>, typed: Variation['typed']) =>
  fc.tuple(text, typed).map(([one, change]) => ({ text: one, typed: change(one) }));

/** What a reader sees in printed words, without blanks: the same for all forms of a text. */
export function asSeen(text: string): string {
  return Array.from(text.normalize('NFC'), (one) => {
    if (dashes.includes(one)) return '-';
    if (slashes.includes(one)) return '/';
    return invisible.includes(one) || /\s/u.test(one) ? '' : (alike.get(one) ?? one);
  }).join('');
}
