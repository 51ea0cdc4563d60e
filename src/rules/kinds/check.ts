import { z } from 'zod';
import { severities } from '../../model/document.ts';

const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

/** One example: a report in a few lines, and what must or must not be flagged in it. */
const example = z.strictObject({
  /** Why the example stands here; in the reader's own words. */
  title: z.string().optional(),
  text: z.string().min(1).optional(),
  /** In the place of the text: several reports, for what is found by comparing them. */
  reports: z.array(z.string().min(1)).min(2).optional(),
  /** Printed passages that the evidence must contain; empty = nothing but the rule's name matters. */
  evidence: z.array(z.string()).default([]),
});

/** A check: what it is called, what it says and on which examples it must speak or be silent. */
export const checkRule = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  severity: z.enum(severities),
  title: text,
  /** Message template; `{name}` is filled in by the check. */
  message: text,
  /** Other wordings of the message that the check may choose, by name. */
  variants: z
    .record(z.string(), z.strictObject({ severity: z.enum(severities).optional(), ...text.shape }))
    .default({}),
  /** What the finding means and what to do about it. */
  meaning: text,
  source: z.string().optional(),
  enabled: z.boolean().default(true),
  parameters: z.record(z.string(), z.union([z.number(), z.string(), z.boolean(), z.array(z.string())])).default({}),
  examples: z.strictObject({ flagged: z.array(example), clean: z.array(example) }),
});

export type CheckExample = z.infer<typeof example>;
export type CheckRule = z.infer<typeof checkRule>;
