import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder with a folder of reports in it, which is gone when the process that measures has ended. */
export async function temporaryReports(
  fill: (reports: string) => void | Promise<void>,
): Promise<{ folder: string; reports: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'doisoat-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  await fill(reports);
  return { folder, reports };
}
