/** Loads files with the compiled program's ingestion, extracted once. */
export function makeLoader(folder: string): Promise<{
  extract(paths: readonly string[]): Promise<void>;
  /** `onFirst` is told when the first file is about to be loaded. */
  load(db: string, paths: readonly string[], onFirst?: () => void): Promise<void>;
}>;
