import type { Patterns } from '../../rules/patterns.ts';
import { allMatches } from '../../text/search.ts';
import type { DateRead } from '../references/dates.ts';
import { matchAt } from '../references/match.ts';
import type { DocumentVocabulary } from '../references/vocabulary.ts';
import { readRecipients, readSigner } from './ending.ts';
import type { IssuerRead, IssuerReader } from './issuer.ts';
import { type Letterhead, placeAndDate, readLetterhead } from './letterhead.ts';
import { firstLines, lastLines, linesFrom } from './lines.ts';
import { type PeriodRead, readPeriod } from './period.ts';
import { findPlainTitle, findTitle } from './title.ts';
import { readWindow, type WindowRead } from './window.ts';

/** What a report says of itself; offsets are those of the normalised text. */
export interface Parts {
  type: string | null;
  number: Letterhead['number'];
  place: string | null;
  date: DateRead | null;
  issuer: IssuerRead | null;
  title: { start: number; end: number } | null;
  period: PeriodRead | null;
  /** The period that the closing sentence names. */
  closing: PeriodRead | null;
  window: WindowRead | null;
  signer: string | null;
  recipients: string[];
}

/** How many lines a letterhead with its title, or a signature, may take, and how many characters. */
const mostLines = 60;
const reach = 5000;
const introduction = 1200;
/** A longer line is a sentence of the report. */
const longestSignature = 120;

/** Reads the parts of a report; a text without a title states none of them. */
export function readParts(whole: string, words: DocumentVocabulary, issuers: IssuerReader): Parts | null {
  const { patterns } = words;
  const text = withoutMotto(whole, patterns);
  const lines = firstLines(text, mostLines, reach);
  const title = findTitle(text, lines, patterns) ?? findPlainTitle(text, lines, patterns);
  if (!title) return null;
  const filed = linesFrom(text, patterns.get('identity.recipients-line'), mostLines, reach);
  const ending = filed.length > 0 ? filed : lastLines(text, mostLines, reach);
  const head = readLetterhead(text, lines.slice(0, title.head), words);
  const dated = head.date || head.place ? null : signedAt();
  const place = head.place ?? dated?.place ?? null;
  const body = lines[title.next]?.start ?? title.span?.end ?? 0;
  const type = matchAt(patterns.get('document.type-word'), text, lines[title.head]!.start);
  return {
    type: type && (words.type(type[0])?.name ?? null),
    number: head.number,
    place,
    date: head.date ?? dated?.date ?? null,
    issuer: readIssuer(),
    title: title.span,
    period: (title.span && periodIn(title.span.start, title.span.end)) ?? periodIn(body, body + introduction),
    closing: closingPeriod(),
    window: readWindow(text, patterns),
    signer: readSigner(text, ending, patterns),
    recipients: readRecipients(text, ending, patterns),
  };

  /** Place and date stand above the signature where there is no letterhead. */
  function signedAt() {
    return (
      ending
        .filter((line) => line.text.length <= longestSignature)
        .map((line) => placeAndDate(text, line, patterns))
        .findLast((found) => found !== null) ?? null
    );
  }

  function readIssuer(): IssuerRead | null {
    const stated = issuers.fromLetterhead(text, head.names);
    if (stated?.place != null) return stated;
    const said = issuers.fromSentence(text, body, Math.min(text.length, body + reach));
    const found = said?.place != null ? said : (stated ?? said);
    return found && issuers.placed(found, place);
  }

  function closingPeriod(): PeriodRead | null {
    const sentence = allMatches(patterns.get('identity.closing'), text).at(-1);
    return sentence ? periodIn(sentence.index, sentence.index + sentence[0].length) : null;
  }

  function periodIn(start: number, end: number): PeriodRead | null {
    const found = readPeriod(text.slice(start, end), patterns);
    return found && { ...found, start: found.start + start, end: found.end + start };
  }
}

/** The motto of the state becomes line ends, since it may stand on one line with the issuer; offsets stay. */
const withoutMotto = (text: string, patterns: Patterns) =>
  text.slice(0, reach).replace(patterns.get('identity.motto'), (motto) => '\n'.repeat(motto.length)) +
  text.slice(reach);
