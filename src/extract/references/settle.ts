import { isMisspelling, isSurelyOne, joined, mayBeOne, type Office } from './offices.ts';

/** What one mention says of its document, besides number and symbol. */
export interface Said {
  year: string | null;
  /** The day, where its date is one of the calendar. */
  day: string | null;
  office: Office | null;
  /** Whether the issuer is not printed, but that of this symbol in the report's own area. */
  assumed: boolean;
}

/** What all mentions of one document say together. */
export interface Document {
  year: string | null;
  days: Set<string>;
  office: Office | null;
}

/** More documents of one number than this, and nobody can tell which one an incomplete mention means. */
const mostDocuments = 30;

/**
 * Finds the documents that mentions of one number and symbol mean: a mention that leaves out year or issuer means the one
 * that it can mean; where there are several, it stays apart. `sameSpelt` tells whether two offices are one with a slip.
 */
export function settle(
  mentions: readonly Said[],
  sameSpelt: (a: Office, b: Office) => Office | null = () => null,
): Document[] {
  const documents: Document[] = [];
  const forms = mentions.map(formOf);
  const distinct = new Map(mentions.map((one, index) => [forms[index]!, one]));
  const fullest = [...distinct].sort(([, a], [, b]) => fullness(b) - fullness(a));
  const settledForms = new Map(fullest.map(([form, said]) => [form, settled(said, documents, sameSpelt)]));
  return forms.map((form) => settledForms.get(form)!);
}

function settled(said: Said, documents: Document[], sameSpelt: (a: Office, b: Office) => Office | null): Document {
  const own = { year: said.year, days: new Set(said.day === null ? [] : [said.day]), office: said.office };
  const [document, office] = meant(said, documents) ?? misprinted(said, documents, sameSpelt);
  if (document === 'several') return own;
  if (!document) {
    documents.push(own);
    return own;
  }
  document.office = office;
  document.year ??= said.year;
  if (said.day !== null) document.days.add(said.day);
  return document;
}

type Meant = [Document | 'several' | null, Office | null];

/** The document that a mention can only mean, and its office with what the mention adds; null where there is none. */
function meant(said: Said, documents: readonly Document[]): Meant | null {
  if (documents.length > mostDocuments) return null;
  const anyOffice = said.assumed ? documents.filter((document) => mayMean({ ...said, office: null }, document)) : [];
  if (anyOffice.length === 1) return [anyOffice[0]!, anyOffice[0]!.office ?? said.office];
  const [first, ...more] = documents.filter((document) => mayMean(said, document));
  if (!first) return null;
  return more.length > 0 ? ['several', null] : [first, joined(first.office, said.office)];
}

/** Another day is a slip only where the issuer is surely the same; else there may be two documents. */
export function mayMean({ year, day, office }: Omit<Said, 'assumed'>, document: Document): boolean {
  if (year !== null && document.year !== null && year !== document.year) return false;
  if (!mayBeOne(office, document.office)) return false;
  const otherDay = day !== null && document.days.size > 0 && !document.days.has(day);
  return !otherDay || isSurelyOne(office, document.office);
}

/** The document of the same number and day whose issuer is this one with a slip. */
function misprinted(
  { day, office }: Said,
  documents: readonly Document[],
  sameSpelt: (a: Office, b: Office) => Office | null,
): Meant {
  if (day === null || office === null) return [null, null];
  for (const document of documents.slice(0, mostDocuments)) {
    if (document.office === null || !document.days.has(day) || !isMisspelling(office, document.office)) continue;
    const right = sameSpelt(office, document.office);
    if (right) return [document, right];
  }
  return [null, null];
}

const formOf = ({ year, day, office, assumed }: Said) => [year, day, assumed, office && officeForm(office)].join('|');

/** All that is known of an office, as one text. */
export const officeForm = ({ body, level, word, place, district, province }: Office): string =>
  [body, level, word, place, district, province].join(';');

function fullness({ year, day, office, assumed }: Said): number {
  const known =
    office === null || assumed ? 0 : officeForm(office).split(';').filter(Boolean).length + (office.national ? 6 : 1);
  return known * 2 + (year === null ? 0 : 2) + (day === null ? 0 : 1);
}
