import type { FindingDraft, Mention } from '../model/analysis.ts';
import type { CheckRule } from '../rules/kinds/check.ts';
import type { CheckContext } from './context.ts';
import type { ReportCheck } from './index.ts';
import { type Known, printKnown, valuesOf } from './knownDocuments.ts';
import { evidenceOf, groupBy, show } from './mentions.ts';
import { SubjectComparison } from './subjects.ts';

/** A type word that the code in the symbol contradicts. */
export const symbolType: ReportCheck = {
  id: 'symbol-type-mismatch',
  run({ mentions }, { parameters }, context) {
    const wrong = mentions.filter((mention) => contradicts(mention, parameters, context));
    const accused = new Set(wrong);
    const titles = new SubjectComparison(context.known.titles, context.known.countedTitles);
    const another = mentions.flatMap((mention) => {
      const entry = accused.has(mention)
        ? null
        : knownOtherwise(mention, context, titles, Number(parameters.similarity));
      return entry ? [{ mention, entry }] : [];
    });
    const byRegister = groupBy(another, ({ mention }) => mention.reference.key).map(([first]) =>
      otherwiseDraft(first!.mention, first!.entry),
    );
    const bySymbol = groupBy(wrong, ({ reference }) => `${reference.key}|${reference.type}`).map(([first]) => {
      const { reference, codedTypes } = first!;
      const slip = suggestion(first!, parameters, context);
      return {
        values: {
          document: show(first!),
          type: reference.type!,
          symbol: reference.symbol!,
          coded: [...new Set(codedTypes)].join(' / '),
        },
        ...(slip ? { slip } : {}),
        expected: codedTypes[0]!,
        actual: reference.type,
        evidence: evidenceOf(first!),
      };
    });
    return [...bySymbol, ...byRegister];
  },
};

/** The register's document with the mention's number, day and issuer and its subject, but of another type. */
function knownOtherwise(
  mention: Mention,
  { known }: CheckContext,
  titles: SubjectComparison,
  similarity: number,
): Known | null {
  const { type, subject } = mention.reference;
  if (subject === null || known.of(mention).length > 0) return null;
  const alike = known
    .beside(mention)
    .filter(({ typeName, title }) => typeName !== type && titles.similarity(subject, title ?? '') >= similarity);
  return alike[0] ?? null;
}

const otherwiseDraft = (mention: Mention, entry: Known): FindingDraft => ({
  variant: 'known',
  values: { ...valuesOf(entry), document: show(mention) },
  expected: printKnown(entry),
  actual: `${mention.reference.number}/${mention.reference.symbol}`,
  evidence: evidenceOf(mention),
});

function contradicts(
  { reference, codedTypes, notation }: Mention,
  parameters: CheckRule['parameters'],
  { words }: CheckContext,
): boolean {
  const { type, date } = reference;
  if (date !== null && Number(date.slice(0, 4)) < Number(parameters.since)) return false;
  if (type === null || notation === 'old' || reference.inherited || codedTypes.length === 0) return false;
  if ((parameters.attached as string[]).includes(type)) return false;
  if (codedTypes.some((coded) => coded.startsWith(type) || type.startsWith(coded))) return false;
  const letter = words.type(type)?.codes.includes(parameters.letterCode as string);
  const code = codeOf(reference.symbol!);
  // A letter's symbol begins with its issuer or its subject: only a code that can be neither contradicts it.
  if (letter) return (parameters.unmistakable as string[]).includes(code);
  return code !== parameters.letterCode || !(parameters.inLetters as string[]).includes(type);
}

/** The register's document of that number and day; else the symbol that the type has with this issuer, where that is usual. */
function suggestion(
  mention: Mention,
  parameters: CheckRule['parameters'],
  { known, words }: CheckContext,
): FindingDraft['slip'] | null {
  const { type, symbol, date } = mention.reference;
  const cited = known.of(mention).find((entry) => entry.date === date);
  const entry = known.beside(mention).find(({ typeName }) => typeName === type) ?? cited;
  if (entry) return { kind: 'known', values: valuesOf(entry) };
  const [code] = words.type(type!)?.codes ?? [];
  const usual = code === undefined ? '' : symbol!.replace(codeOf(symbol!), code);
  if (!(parameters.usual as string[]).includes(usual)) return null;
  return { kind: 'symbol', values: { type: type!, symbol: usual } };
}

const codeOf = (symbol: string) => symbol.split(/[-/]/)[0]!;
