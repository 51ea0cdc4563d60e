import { z } from 'zod';
import { figureKinds, relationKinds, severities } from '../model/document.ts';

/** Gold annotations hold what an annotator wrote down, so further keys ("note") may stand anywhere. */
const optional = z.boolean().default(false);
const text = z.string().nullable().default(null);

const reference = z.object({
  quote: z.string(),
  type: text,
  number: text,
  year: z.number().nullable().default(null),
  symbol: text,
  date: text,
  issuer: text,
  subject: text,
  optional,
});

const figure = z.object({
  id: z.string(),
  quote: z.string(),
  value: z.number(),
  unit: text,
  maximum: z.number().nullable().default(null),
  kind: z.enum(figureKinds),
  /** Compared only where the annotator wrote it down. */
  measure: z.string().nullish(),
  level: text,
  dossier: z.boolean().default(false),
  optional,
});

const relation = z.object({
  kind: z.enum(relationKinds),
  total: text,
  parts: z.array(z.string()).default([]),
  percent: text,
  numerator: text,
  denominator: text,
  actual: z.number().nullable().default(null),
  holds: z.boolean(),
  optional,
});

const finding = z.object({
  rule: z.string(),
  severity: z.enum(severities),
  quotes: z.array(z.string()).default([]),
  optional,
});

const span = z.object({ start: z.string(), end: z.string() });

/** Only the fields that the annotator wrote down are compared; null = the file named by `file` does not say. */
const report = z
  .object({
    type: z.string().nullable(),
    number: z.string().nullable(),
    year: z.number().nullable(),
    symbol: z.string().nullable(),
    place: z.string().nullable(),
    date: z.string().nullable(),
    issuer: z.string().nullable(),
    province: z.string().nullable(),
    title: z.string().nullable(),
    period: span.extend({ kind: z.string(), label: z.string().optional() }).nullable(),
    dataWindow: span.nullable(),
    signer: z.string().nullable(),
    recipients: z.array(z.string()),
  })
  .partial();

export const goldSchema = z.object({
  /** Name of the report's file; its stem stands for every format of it. */
  file: z.string(),
  report: report.default({}),
  references: z.array(reference).default([]),
  figures: z.array(figure).default([]),
  relations: z.array(relation).default([]),
  findings: z.array(finding).default([]),
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldReference = Gold['references'][number];
export type GoldFigure = Gold['figures'][number];
export type GoldRelation = Gold['relations'][number];
export type GoldFinding = Gold['findings'][number];
