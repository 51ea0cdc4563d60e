import { knownIssuerAt } from '../extract/references/issuer.ts';
import type { Mention } from '../model/analysis.ts';
import type { CheckRule } from '../rules/kinds/check.ts';
import type { CheckContext } from './context.ts';
import type { ReportCheck } from './index.ts';
import { valuesOf } from './knownDocuments.ts';
import { evidenceOf, groupBy, indexBy, show } from './mentions.ts';
import { mistypedNumbers } from './mistypedNumbers.ts';

type Parameters = CheckRule['parameters'];

/** How a number is malformed: the variant of the message, and the form that it would have, where that is clear. */
interface Malformed {
  variant: 'party' | 'state' | 'year' | 'cut';
  suggestion: string | null;
}

/** The text, and the mentions of the same number. */
interface Cited {
  text: string;
  alike: readonly Mention[];
}

/** A number that is not written in the form of its family, that is cut off, or in which a letter or mark is mistyped. */
export const malformedNumber: ReportCheck = {
  id: 'malformed-number',
  run(analysis, { parameters }, context) {
    const { mentions, text } = analysis;
    const byNumber = indexBy(mentions, ({ reference }) => reference.number);
    const wrong = mentions.flatMap((mention) => {
      const alike = byNumber.get(mention.reference.number ?? '') ?? [];
      const malformed = malformedIn(mention, { text, alike }, parameters, context);
      return malformed === null ? [] : [{ mention, malformed }];
    });
    const drafts = groupBy(wrong, ({ mention }) => mention.reference.key).map(([first]) =>
      toDraft(first!.mention, first!.malformed, context),
    );
    return [...drafts, ...mistypedNumbers(analysis, context.words)];
  },
};

function toDraft(mention: Mention, { variant, suggestion }: Malformed, { known }: CheckContext) {
  const { reference, codedTypes } = mention;
  const [entry] = known.beside(mention).filter(({ typeName }) => typeName === reference.type || variant === 'year');
  const named = variant === 'year' || variant === 'cut';
  const slip = entry
    ? { kind: 'known', values: valuesOf(entry) }
    : named && suggestion !== null
      ? { kind: 'number', values: { number: suggestion } }
      : null;
  return {
    variant,
    values: {
      document: show(mention),
      suggestion: suggestion ?? '',
      type: reference.type ?? codedTypes[0] ?? '',
    },
    ...(slip ? { slip } : {}),
    expected: suggestion,
    actual: `${reference.number}/${reference.symbol}`,
    evidence: evidenceOf(mention),
  };
}

function malformedIn(
  mention: Mention,
  report: Cited,
  parameters: Parameters,
  { words }: CheckContext,
): Malformed | null {
  const { reference, notation, codedTypes } = mention;
  const parts = reference.symbol?.split(/[-/]/) ?? [];
  const year = reference.date === null ? null : Number(reference.date.slice(0, 4));
  if (parts.length === 1 && notation === 'old') return cutOff(mention, report, parameters, words);
  if (codedTypes.length === 0 || parts.length !== 2) return null;
  const [code, body] = parts as [string, string];
  if ((parameters.partyCodes as string[]).includes(body))
    return ['slashed', 'administrative', 'dashed'].includes(notation)
      ? { variant: 'party', suggestion: `${reference.number}-${code}/${body}` }
      : null;
  if ((parameters.stateCodes as string[]).includes(body) && ['slashed', 'dashed', 'party'].includes(notation))
    return year !== null && year >= Number(parameters.formSince)
      ? { variant: 'state', suggestion: `${reference.number}/${code}-${body}` }
      : null;
  if (notation !== 'administrative' || !(parameters.legalCodes as string[]).includes(code)) return null;
  if (!(parameters.legalTypes as string[]).includes(reference.type ?? codedTypes[0]!)) return null;
  if (year !== null && year < Number(parameters.yearSince)) return null;
  return { variant: 'year', suggestion: withYear(reference.number!, reference.symbol!, year) };
}

/** "30-2020" holds the year already; else the date's year is that of the number. */
function withYear(number: string, symbol: string, year: number | null): string | null {
  if (/-(?:19|20)\d\d$/.test(number)) return `${number.replace('-', '/')}/${symbol}`;
  return year === null ? null : `${number}/${year}/${symbol}`;
}

/** A dash behind a symbol, with nothing behind it: its end was left out. */
const openEnd = /^[-\u2013](?=\s|[,.;)]|$)/u;

/** A type's code without its issuer's; what that is, the full number elsewhere in the report tells, or a printed issuer. */
function cutOff(
  { reference: { type, number, symbol, issuer, date }, number: { end } }: Mention,
  { alike, text }: Cited,
  parameters: Parameters,
  words: CheckContext['words'],
): Malformed | null {
  const coded = words.typesOfCode(symbol!).map(({ name }) => name);
  if (type === null || !coded.includes(type) || words.bodiesOfCode(symbol!).length > 0) return null;
  if ((parameters.withoutIssuer as string[]).includes(type)) return null;
  const recent = date !== null && Number(date.slice(0, 4)) >= Number(parameters.formSince);
  const next = text.slice(end, end + 2);
  if (/^[-\u2013]{2}/u.test(next) || (!recent && !openEnd.test(next))) return null;
  const full = alike.filter(({ reference }) => reference.symbol?.startsWith(`${symbol}-`));
  const symbols = new Set(full.map(({ reference }) => reference.symbol!));
  if (symbols.size > 0)
    return { variant: 'cut', suggestion: symbols.size === 1 ? `${number}/${[...symbols][0]}` : null };
  const code = issuer === null ? undefined : knownIssuerAt(issuer, 0, words)?.body?.codes[0];
  const sure = code !== undefined && (parameters.stateCodes as string[]).includes(code);
  return { variant: 'cut', suggestion: sure ? `${number}/${symbol}-${code}` : null };
}
