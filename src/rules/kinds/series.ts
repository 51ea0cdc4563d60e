/** Vocabularies of series over reports: fixed measures, and the words that tell a figure's period. */
import { z } from 'zod';
import { figureKinds } from '../../model/document.ts';
import { natures } from '../../model/series.ts';

const id = z.string().regex(/^[a-z][a-zA-Z0-9-]*$/);

export const seriesMeasure = z.strictObject({
  id,
  /** As it is shown in either language. */
  name: z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }),
  kind: z.enum(figureKinds),
  dossier: z.boolean(),
  status: id,
  nature: z.enum(natures),
  /** The opening measure that a closing one must return as in the next period. */
  next: id.optional(),
});

export const seriesWord = z.strictObject({
  id,
  role: z.enum(['cumulative', 'same-time', 'elsewhen', 'own', 'plans']),
  terms: z.array(z.string().min(1)).min(1),
});

export type SeriesMeasure = z.infer<typeof seriesMeasure>;
export type SeriesWordRole = z.infer<typeof seriesWord>['role'];
