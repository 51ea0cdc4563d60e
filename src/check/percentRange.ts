import type { ReportCheck } from './index.ts';

/** A share of dossiers by status cannot exceed 100 %; rates against a plan or an earlier period can. */
export const percentRange: ReportCheck = {
  id: 'percent-out-of-range',
  run: ({ figures, relations }, { parameters }) => {
    const statuses = parameters.statuses;
    const shares = new Set(Array.isArray(statuses) ? statuses : []);
    const explained = new Set(
      relations.filter(({ relation }) => relation.holds).map(({ relation }) => relation.percent),
    );
    return figures
      .filter(
        ({ figure, slots }) =>
          figure.kind === 'percent' && figure.value > 100 && slots.status !== null && shares.has(slots.status),
      )
      .filter(({ figure }) => !explained.has(figure.id))
      .map(({ figure }) => ({
        values: { printed: figure.quote, measure: figure.measure ?? '' },
        expected: figure.value,
        actual: null,
        evidence: [{ start: figure.start, end: figure.end, figure: figure.id }],
      }));
  },
};
