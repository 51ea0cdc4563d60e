import type { DocumentVocabulary } from '../extract/references/vocabulary.ts';
import type { Analysis, FindingDraft } from '../model/analysis.ts';
import { allMatches } from '../text/search.ts';
import { oneLine } from './mentions.ts';

const patterns = ['mistyped.letter', 'mistyped.mark'];

/** Numbers with a letter for a digit or with a mark twice, whose symbol leaves no doubt that a document is meant. */
export function mistypedNumbers({ text }: Analysis, words: DocumentVocabulary): FindingDraft[] {
  return patterns.flatMap((id) =>
    allMatches(words.patterns.get(id), text).flatMap((match): FindingDraft[] => {
      const { number, year, code, body } = match.groups as {
        number: string;
        year?: string;
        code: string;
        body: string;
      };
      if (words.typesOfCode(code).length === 0 || words.bodiesOfCode(body.split('-')[0]!).length === 0) return [];
      const digits = number.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
      const suggestion = [digits, year?.replaceAll('/', '') ?? [], `${code}-${body}`].flat().join('/');
      const document = oneLine(match[0]);
      return [
        {
          variant: 'mistyped',
          values: { document, suggestion, type: '' },
          expected: suggestion,
          actual: document,
          evidence: [{ start: match.index, end: match.index + match[0].length }],
        },
      ];
    }),
  );
}
