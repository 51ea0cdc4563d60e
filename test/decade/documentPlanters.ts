import { shortDate } from './periods.ts';
import { made, type Planter } from './planted.ts';

/** Errors in what a report says of the documents that it cites. */
export const documentPlanters: Record<string, Planter> = {
  'conflicting-date'(draft) {
    const at = draft.cited.findIndex(({ way }) => way !== 2);
    if (at < 0) return null;
    const { document, way } = draft.cited[at]!;
    const day = Number(document.date.slice(8));
    const wrong = {
      ...document,
      date: `${document.date.slice(0, 8)}${String(day === 28 ? 27 : Math.min(28, day + 3)).padStart(2, '0')}`,
    };
    draft.cited = [{ document: wrong, way }];
    return made('conflicting-date', draft, document.number, [document.number, shortDate(wrong.date)]);
  },
  'conflicting-subject'(draft) {
    const at = draft.cited.findIndex(({ document }) => document.type === 'Quyết định');
    if (at < 0) return null;
    const { document } = draft.cited[at]!;
    const wrong = { ...document, subject: 'thành lập Ban Chỉ huy phòng chống lụt bão' };
    draft.cited = [{ document: wrong, way: 0 }];
    return made('conflicting-subject', draft, document.number, [document.number]);
  },
};
