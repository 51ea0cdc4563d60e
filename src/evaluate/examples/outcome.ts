/** What one example of a rule came to. */
export interface Outcome {
  passed: boolean;
  /** Place of the rule. */
  file: string;
  line: number;
  /** The rule: "check sum-mismatch". */
  rule: string;
  /** The example, shortened; empty where the rule as a whole is meant. */
  example: string;
  /** Why it failed; empty where it passed. */
  reason: string;
}

/** Makes the outcomes of one rule. */
export function outcomesOf(placed: { file: string; line: number; kind: string; id: string }) {
  const { file, line, kind, id } = placed;
  return (example: string, reason: string): Outcome => ({
    passed: reason === '',
    file,
    line,
    rule: `${kind} ${id}`,
    example: example.replace(/\s/g, ' ').slice(0, 120),
    reason,
  });
}
