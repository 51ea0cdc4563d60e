/** Words that make up the name of what a figure measures. */
import { z } from 'zod';

export const measureRoles = [
  'lead',
  'link',
  'cut',
  'join',
  'act',
  'state',
  'share',
  'rise',
  'fall',
  'deduction',
  'rank',
  'passive',
  'goal',
  'aim',
  'compared',
  'versus',
  'base',
  'earlier',
  'cumulative',
  'field',
  'field-word',
  'generic',
  'thing',
  'own',
  'event',
  'aspect',
  'owns',
  'place',
  'whole',
  'among',
  'short',
] as const;

export const measureWord = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z0-9-]*$/),
  role: z.enum(measureRoles),
  /** What is shown for the terms; each term is its own name when absent. */
  name: z.string().min(1).optional(),
  terms: z.array(z.string().min(1)).min(1),
});

export type MeasureRole = (typeof measureRoles)[number];
