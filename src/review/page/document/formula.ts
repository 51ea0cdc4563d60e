import type { RelationRow } from '../../api.ts';

export type Term = RelationRow['terms'][number];

/** A relation as one would write it down: figures, and the signs between them. */
export function formula({ kind, terms }: Pick<RelationRow, 'kind' | 'terms'>): (Term | string)[] {
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
      return some(total, '←', ...between(';'));
    case 'balance':
    case 'sum':
      return some(total, '=', ...between('+'));
  }
}
