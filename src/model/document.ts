/**
 * The JSON of `doisoat extract --json`, field by field as the interface contract has it.
 * Offsets are UTF-16 code unit indices into `text`, end exclusive; null = the report does not say.
 */
import { z } from 'zod';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const span = { start: z.int().nonnegative(), end: z.int().nonnegative(), quote: z.string() };
/** How sure the recognition of a scan is, 0 to 100; null where the text was read from the file. */
const confidence = z.int().min(0).max(100).nullable().optional();

export const sourceSchema = z.strictObject({
  path: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  format: z.enum(['docx', 'pdf', 'doc', 'rtf', 'xlsx', 'txt', 'html']),
  pages: z.int().nullable(),
  ocr: z.boolean(),
  warnings: z.array(z.string()),
});

export const periodSchema = z.strictObject({
  kind: z.enum(['month', 'quarter', 'half', 'nineMonths', 'year', 'range']),
  label: z.string(),
  start: isoDate,
  end: isoDate,
});

export const reportSchema = z.strictObject({
  type: z.string().nullable(),
  number: z.string().nullable(),
  year: z.int().nullable(),
  symbol: z.string().nullable(),
  place: z.string().nullable(),
  date: isoDate.nullable(),
  issuer: z.string().nullable(),
  province: z.string().nullable(),
  title: z.string().nullable(),
  period: periodSchema.nullable(),
  dataWindow: z.strictObject({ start: isoDate, end: isoDate }).nullable(),
  signer: z.string().nullable(),
  recipients: z.array(z.string()),
});

export const referenceSchema = z.strictObject({
  id: z.string(),
  ...span,
  type: z.string().nullable(),
  number: z.string().nullable(),
  year: z.int().nullable(),
  symbol: z.string().nullable(),
  date: isoDate.nullable(),
  issuer: z.string().nullable(),
  subject: z.string().nullable(),
  inherited: z.boolean(),
  key: z.string(),
  page: z.int().nullable(),
  confidence,
});

export const figureKinds = ['count', 'percent', 'score', 'money', 'rank', 'ratio', 'other'] as const;

export const figureSchema = z.strictObject({
  id: z.string(),
  ...span,
  value: z.number(),
  decimals: z.int().nonnegative(),
  unit: z.string().nullable(),
  scale: z.number(),
  amount: z.number(),
  maximum: z.number().nullable(),
  kind: z.enum(figureKinds),
  measure: z.string().nullable(),
  level: z.string().nullable(),
  dossier: z.boolean(),
  approximate: z.boolean(),
  status: z.string().nullable(),
  channel: z.string().nullable(),
  checked: z.enum(['agrees', 'disagrees', 'unchecked']),
  reason: z.string().nullable(),
  page: z.int().nullable(),
  confidence,
  table: z.strictObject({ index: z.int(), row: z.int(), column: z.int() }).nullable(),
});

export const relationKinds = [
  'sum',
  'ratio',
  'change',
  'partOf',
  'restated',
  'list',
  'formula',
  'balance',
  'difference',
] as const;

export const relationSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(relationKinds),
  total: z.string().nullable(),
  parts: z.array(z.string()),
  percent: z.string().nullable(),
  numerator: z.string().nullable(),
  denominator: z.string().nullable(),
  expected: z.number(),
  actual: z.number(),
  tolerance: z.number(),
  holds: z.boolean(),
});

export const severities = ['error', 'warning', 'info'] as const;

export const evidenceSchema = z.strictObject({
  ...span,
  page: z.int().nullable(),
  figure: z.string().nullable(),
  reference: z.string().nullable(),
});

export const findingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(severities),
  message: z.string(),
  expected: z.union([z.number(), z.string()]).nullable(),
  actual: z.union([z.number(), z.string()]).nullable(),
  evidence: z.array(evidenceSchema),
  fingerprint: z.string(),
});

export const documentSchema = z.strictObject({
  schemaVersion: z.literal(1),
  source: sourceSchema,
  text: z.string(),
  report: reportSchema,
  references: z.array(referenceSchema),
  figures: z.array(figureSchema),
  relations: z.array(relationSchema),
  findings: z.array(findingSchema),
});

export type SourceInfo = z.infer<typeof sourceSchema>;
export type Period = z.infer<typeof periodSchema>;
export type Report = z.infer<typeof reportSchema>;
export type Reference = z.infer<typeof referenceSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type FigureKind = Figure['kind'];
export type Relation = z.infer<typeof relationSchema>;
export type RelationKind = Relation['kind'];
export type Severity = (typeof severities)[number];
export type Evidence = z.infer<typeof evidenceSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type ExtractedDocument = z.infer<typeof documentSchema>;
