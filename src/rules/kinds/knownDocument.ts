import { z } from 'zod';

/** A day of the calendar, written year-month-day. */
const day = z.string().refine((text) => {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}, 'a day of the calendar such as 2020-03-05');

/** A document whose number, date and title are known for sure: citations are compared with it. */
export const knownDocument = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** Identifier of its document type. */
  type: z.string().min(1),
  /** As printed, without the year: "30", "30c". */
  number: z.string().regex(/^\d[\p{L}\d.-]*$/u),
  /** Only where it stands inside the number: 30/2020/NĐ-CP. */
  year: z.int().min(1900).max(2100).optional(),
  /** As printed, without the number: "NĐ-CP", "NQ/TW". */
  symbol: z.string().regex(/^\p{L}[\p{L}\p{N}&./-]*$/u),
  date: day,
  /** The issuing body, with its level and place where it is a local one. */
  issuer: z.string().min(1),
  /** What it is about; a report that cites it need not say. */
  title: z.string().min(1).optional(),
  /** What confirms the entry: the address of a publication, or the report that cites it. */
  source: z.string().min(1),
});

export type KnownDocument = z.infer<typeof knownDocument>;
