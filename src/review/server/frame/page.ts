import { z } from 'zod';

/** So many rows are given at most. */
export const mostRows = 1000;

/** What every address takes. */
export const common = z.object({ lang: z.enum(['vi', 'en']).optional() });

/** What every list takes beside its own filters. */
export const paging = z.object({
  limit: z.coerce.number().int().min(0).max(mostRows).default(100),
  offset: z.coerce.number().int().min(0).max(100_000_000).default(0),
  format: z.enum(['json', 'csv']).default('json'),
});
