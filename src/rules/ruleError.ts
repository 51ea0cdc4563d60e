/** A mistake in the rules: names file, line (null where the whole file or folder is meant) and what was expected. */
export class RuleError extends Error {
  override name = 'RuleError';
  readonly file: string;
  readonly line: number | null;
  /** What is wrong, without the place. */
  readonly mistake: string;

  constructor(file: string, line: number | null, mistake: string) {
    super(`${line === null ? file : `${file}:${line}`}: ${mistake}`);
    this.file = file;
    this.line = line;
    this.mistake = mistake;
  }
}
