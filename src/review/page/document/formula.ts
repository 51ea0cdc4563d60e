import type { RelationRow } from '../../api.ts';

export type Term = RelationRow['terms'][number];

/** A relation as one would write it down: figures, and the signs between them. */
export function formula({ kind, terms, actual }: Pick<RelationRow, 'kind' | 'terms' | 'actual'>): (Term | string)[] {
  const role = (name: Term['role']) =>
    terms.filter((term) => term.role === name).sort((a, b) => a.position - b.position);
  const [[total], parts, [percent], [numerator], [denominator]] = [
    role('total'),
    role('part'),
    role('percent'),
    role('numerator'),
    role('denominator'),
  ];
  const some = (...all: (Term | string | undefined)[]) => all.filter((one) => one !== undefined);
  const between = (sign: string) => parts.flatMap((part, index) => (index === 0 ? [part] : [sign, part]));
  switch (kind) {
    case 'ratio':
      return some(numerator, ':', denominator, '=', percent);
    case 'change':
      return some('(', numerator, '−', denominator, ') :', denominator, '=', percent);
    case 'difference':
      return some(total, '−', parts[0], '=', parts[1]);
    case 'restated':
      return between('=');
    case 'partOf':
      return some(...between(';'), '≤', total);
    case 'list':
      return some(total);
    case 'formula':
    case 'balance':
    case 'sum':
      return addsUp(parts, actual) ? some(total, '=', ...between('+')) : some(total, '←', ...between(';'));
  }
}

/** A printed formula may subtract or multiply too; and values may stand in different units. */
function addsUp(parts: readonly Term[], actual: number): boolean {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return new Set(parts.map(({ unit }) => unit)).size > 1 || Math.abs(sum - actual) <= 1e-6 * Math.abs(actual);
}
