import { analyse } from '../support/analyse.ts';

/** Relations of a text by the printed figures in them: "sum 90 hồ sơ = 60 hồ sơ + 30 hồ sơ: holds". */
export function described(text: string): string[] {
  const { figures, relations } = analyse(text);
  const printed = new Map(figures.map(({ figure }) => [figure.id, figure.quote]));
  const quote = (id: string | null) => (id === null ? '?' : printed.get(id)!);
  return relations.map(({ relation }) => {
    const { kind, total, parts, percent, numerator, denominator, holds, actual } = relation;
    const what =
      percent !== null
        ? `${quote(percent)} = ${quote(numerator)} / ${quote(denominator)}`
        : `${quote(total)} = ${parts.length > 0 ? parts.map(quote).join(' + ') : actual}`;
    return `${kind} ${what}: ${holds ? 'holds' : `fails, ${actual}`}`;
  });
}
